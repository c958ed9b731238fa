import { describe, expect, it } from 'vitest';
import { citeArticle } from '../../src/citations/cite-article.ts';
import { formatQuote } from '../../src/citations/format-quote.ts';
import { leadOf } from '../../src/citations/lead-of.ts';
import { originOf, sourceOf } from '../../src/citations/origin-of.ts';
import { toBibliographicItem } from '../../src/citations/to-bibliographic-item.ts';

const report = {
  id: 'ferry',
  source: 'ferry.md',
  title: 'Ferry late',
  outlet: 'River Herald',
  authors: [],
  published: '2024-05-07',
  url: null,
};
const brief = { ...report, outlet: 'Dragoman briefs', briefOf: 'The River Herald' };
const line = 'Dragoman’s brief of a report by The River Herald, 7 May 2024';

describe('whose words an article’s are', () => {
  it('is its outlet, or for a brief who wrote it and of whose report', () => {
    expect(originOf(report)).toBe('River Herald, 7 May 2024');
    expect(originOf(brief)).toBe(line);
    expect(originOf({ outlet: null, published: null })).toBe('');
  });

  it('is said of a brief in other languages, too', () => {
    expect(sourceOf(brief, 'kort verslag van {writer} naar {outlet}')).toBe(
      'kort verslag van Dragoman naar The River Herald',
    );
  });

  it('stands in every citation, quotation and reference', () => {
    expect(citeArticle(brief)).toBe(`Ferry late — ${line}`);
    const words = { text: 'It is late.', article: brief, place: 'paragraph 1', passageId: 'ferry#1' };
    expect(formatQuote(words, 'markdown')).toContain(line);
    expect(formatQuote(words, 'plain')).toContain(line);
    expect(toBibliographicItem(brief, 'ferry')).toMatchObject({
      title: `Ferry late [${line}]`,
      'container-title': 'Dragoman briefs',
    });
  });

  it('is never that of the outlet whose report a brief condenses', () => {
    expect(leadOf({ kind: 'article', article: report, attribution: null })).toBe('River Herald reports:');
    expect(leadOf({ kind: 'article', article: brief, attribution: null })).toBe(
      'Dragoman’s brief of a report by The River Herald says:',
    );
  });
});
