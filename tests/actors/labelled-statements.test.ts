import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findStatements } from '../../src/actors/find-statements.ts';
import type { Statement } from '../../src/actors/statement.ts';
import { buildArticle } from '../support/build-article.ts';

const ARTICLES = '../shared/articles';
const LABELS = '../shared/eval/actors.jsonl';

interface Labelled {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly statements: readonly {
    readonly article: string;
    readonly span: string;
    readonly direct: boolean;
  }[];
}

const fold = (text: string) => text.toLowerCase().replace(/^(?:the|a|an) /u, '');

/** The statements found at each labelled one, with whether they are of the actor it is labelled with. */
function compare() {
  const found = new Map<string, { text: string; statements: readonly Statement[] }>();
  const read = (id: string) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const text = readFileSync(`${ARTICLES}/${id}.txt`, 'utf8');
    const article = buildArticle(text.split(/\n+/u).filter((line) => line.trim() !== ''));
    const read_ = { text: article.text, statements: findStatements(article) };
    found.set(id, read_);
    return read_;
  };
  const actors: readonly Labelled[] = readFileSync(LABELS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return actors.flatMap(({ name, aliases, statements }) =>
    statements.map(({ article, span, direct }) => {
      const { text, statements: all } = read(article);
      const start = text.indexOf(span);
      const touching = all.filter(
        (statement) => statement.start < start + span.length && start < statement.end,
      );
      const names = [name, ...aliases].map(fold);
      const isMeant = ({ speaker, speakerText }: Statement) =>
        names.includes(fold(speaker ?? '')) ||
        names.some((known) => known.includes(fold(speakerText ?? '?')));
      return {
        direct,
        isFound: touching.length > 0,
        isRight: touching.some(isMeant),
        wrong: touching.filter(
          (statement) => statement.direct && statement.speaker !== null && !isMeant(statement),
        ),
      };
    }),
  );
}

describe.skipIf(!existsSync(LABELS) || !existsSync(ARTICLES))(
  'findStatements on labelled articles (needs ../shared)',
  () => {
    it('finds who says at least 20 of 24 direct and 20 of 31 reported statements', () => {
      const statements = compare();
      const right = (direct: boolean) =>
        statements.filter((one) => one.direct === direct && one.isRight).length;
      expect(right(true)).toBeGreaterThanOrEqual(20);
      expect(right(false)).toBeGreaterThanOrEqual(20);
    });

    it('gives no direct statement to somebody else', () => {
      expect(compare().flatMap(({ wrong }) => wrong)).toEqual([]);
    });
  },
);
