import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { BibliographicItem } from '../../citations/bibliographic-item.ts';
import type { ManualStyle } from '../../citations/reference-formatter.ts';
import { markup } from './markup.ts';

/** The files in data/styles; APA is bundled. */
const FILES = { chicago: 'chicago-author-date.csl', mla: 'modern-language-association.csl' } as const;

/** Long lines are cut every seventy characters on the way, in the middle of words and addresses, which not every program undoes. */
const WRAP = /\n(?!$|[A-Z][A-Z\d] {2}- )/gmu;

/** Writes references; blocks for up to a second the first time and for milliseconds after that, so it belongs in a thread. */
export function writeReferences(items: readonly BibliographicItem[], style: ManualStyle): string {
  switch (style) {
    case 'csl-json':
      return JSON.stringify(items, null, 2);
    case 'bibtex':
      return writeBibtex(items);
    case 'ris':
      return writeRis(items);
    case 'apa':
      return writeList(items, 'apa');
    case 'mla':
    case 'chicago':
      addStyle(style);
      return writeList(items, style);
  }
}

const added = new Set<string>();

function addStyle(style: keyof typeof FILES): void {
  if (added.has(style)) return;
  const path = new URL(`../../../data/styles/${FILES[style]}`, import.meta.url);
  plugins.config.get('@csl').styles.add(style, readFileSync(path, 'utf8'));
  added.add(style);
}

function writeList(items: readonly BibliographicItem[], template: string): string {
  const list = new Cite(items.map(markup.hideFromStyles)).format('bibliography', {
    format: 'text',
    template,
    lang: 'en-US',
  });
  return markup.show(list).trim();
}

/** The address stands there twice for some types; what it is published as is the same address with its underscores spoilt. */
function writeBibtex(items: readonly BibliographicItem[]): string {
  const { format } = plugins.config.get('@bibtex');
  format.useIdAsLabel = true;
  // Ours are safe, and checking would take the hyphens out.
  format.checkLabel = false;
  const text = new Cite(items.map(markup.hide)).format('bibtex');
  return markup
    .showInTex(text)
    .replace(/^\thowpublished = .*\n/gmu, '')
    .trim();
}

/** A newspaper's articles lose authors and day on the way to RIS, a magazine's do not: they are written as those and named for what they are. */
function writeRis(items: readonly BibliographicItem[]): string {
  const magazines = items.map((item) => ({ ...markup.hide(item), type: 'article-magazine' }));
  const text = new Cite(magazines).format('ris');
  return markup
    .show(text)
    .replace(/^TY {2}- MGZN$/gmu, 'TY  - NEWS')
    .replace(/\n+$/u, '')
    .replace(WRAP, '');
}
