import { type ReferenceStyle, referenceStyles } from '../citations/reference-style.ts';
import { plural } from './plural.ts';
import type { Action, Reply } from './reply.ts';

/** What was cited in a channel. */
export interface Bibliography {
  readonly style: ReferenceStyle;
  /** The references; empty where nothing was cited. */
  readonly text: string;
  readonly articles: number;
  /** How many passages were cited. */
  readonly passages: number;
  /** Ids of articles that were cited and are no longer in the library. */
  readonly removed: readonly string[];
  readonly asFile: boolean;
  readonly canPost: boolean;
}

const EXTENSIONS: Readonly<Record<ReferenceStyle, string>> = {
  plain: 'txt',
  markdown: 'md',
  apa: 'txt',
  mla: 'txt',
  chicago: 'txt',
  bibtex: 'bib',
  ris: 'ris',
  'csl-json': 'json',
};

/** The articles that were cited here, as references to be copied or as a file to keep. */
export function bibliographyReply(bibliography: Bibliography): Reply {
  const { style, text, articles, passages, removed, asFile, canPost } = bibliography;
  if (articles === 0) return emptyReply(removed);
  const values = { style, file: String(asFile) };
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: `Cited here: ${plural(articles, 'article')}` },
      asFile
        ? { kind: 'file', name: `bibliography.${EXTENSIONS[style]}`, text: `${text}\n` }
        : { kind: 'copy', text },
      {
        kind: 'note',
        text: [
          `${referenceStyles[style]}, from ${plural(passages, 'passage')} quoted here.`,
          ...noteRemoved(removed),
        ].join(' '),
      },
    ],
    actions: [
      ...(canPost ? [act('Post here', { ...values, private: 'false' })] : []),
      ...(asFile ? [] : [act('As a file', { ...values, file: 'true' })]),
    ],
    menu: {
      label: 'Another style',
      choices: Object.entries(referenceStyles).map(([other, label]) =>
        act(label, { ...values, style: other }),
      ),
    },
  };
}

function act(label: string, values: Action['values']): Action {
  return { label, command: 'bibliography', values };
}

function noteRemoved(removed: readonly string[]): readonly string[] {
  return removed.length === 0
    ? []
    : [`Cited too, but removed from the library since: ${removed.join(', ')}.`];
}

function emptyReply(removed: readonly string[]): Reply {
  return {
    tone: 'plain',
    blocks: [
      { kind: 'text', text: 'Nothing has been cited here yet.' },
      {
        kind: 'note',
        text: [
          '/ask answers with quotes, and /cite posts them; what is shown to everybody here counts.',
          ...noteRemoved(removed),
        ].join(' '),
      },
    ],
  };
}
