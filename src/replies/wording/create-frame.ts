import type { Answered } from '../../answers/answer.ts';
import { languageName } from '../../answers/languages/language-name.ts';
import type { CitableArticle } from '../../citations/citable-article.ts';
import { oneLine } from '../../citations/one-line.ts';
import { sourceOf } from '../../citations/origin-of.ts';
import { titleOf } from '../../citations/title-of.ts';
import { dateIn } from './date-in.ts';
import { fill } from './fill.ts';
import type { Frame } from './frame.ts';
import { leadIn } from './lead-in.ts';
import type { PluralForms, Wording } from './wording.ts';

/** Says what is around quotes in the words of a language. */
export function createFrame(wording: Wording): Frame {
  const { language, reasons, places } = wording;
  const date = (published: string) => dateIn(language, published);
  return {
    understood: (question) => fill(wording.understood, { question: oneLine(question) }),
    mode: (answer) =>
      answer.mode === 'extractive'
        ? wording.extractive
        : `${wording.generated} ${describeTranslation(answer, wording)}`,
    fallback: (fallback) => wording.fallbacks[fallback],
    rest(quotes) {
      const articles = new Set(quotes.map(({ articleId }) => articleId)).size;
      const outlets = new Set(quotes.map(({ article }) => oneLine(article.outlet ?? '').toLowerCase()));
      outlets.delete('');
      const counted = { articles: count(articles, wording.articles, language) };
      return articles === 1 || outlets.size === 0
        ? fill(wording.rests, counted)
        : fill(wording.restsFrom, { ...counted, outlets: count(outlets.size, wording.outlets, language) });
    },
    span: ({ first, last }) =>
      first === last
        ? fill(wording.spanOfOne, { date: date(first) })
        : fill(wording.span, { from: date(first), to: date(last) }),
    onlyArticle: (article) => fill(wording.onlyArticle, { title: titleOf(article) }),
    lead: (quote) => leadIn(quote, wording),
    place: ({ kind, paragraph }) =>
      kind === 'article' ? fill(places.paragraph, { number: String(paragraph) }) : places[kind],
    date,
    origin: (article) => origin(article, date, wording),
    article: (article) => cite(article, date, wording),
    onlyBriefs: wording.onlyBriefs,
    refusal(reason, { detail, span, language: asked }) {
      const { heading, why, whyDetail, instead } = reasons[reason];
      const known = reason === 'after_sources' ? (detail ?? span?.last ?? null) : detail;
      if (known === null) return { heading, why, instead };
      const shown =
        reason === 'after_sources'
          ? date(known)
          : reason === 'unsupported_language' && asked !== undefined
            ? languageName(asked, language)
            : known;
      return { heading, why: fill(whyDetail, { detail: shown }), instead };
    },
    gloss: (text) => fill(wording.gloss, { text }),
    missing: (parts) => fill(wording.missing, { parts: parts.map(oneLine).join('; ') }),
    disputed: wording.disputed,
    correction: wording.correction,
    wordingDropped: wording.wordingDropped,
    soFar: wording.soFar,
    nearest: wording.nearest,
    canBeAnswered: (question) => fill(wording.canBeAnswered, { question }),
  };
}

function describeTranslation({ statements }: Pick<Answered, 'statements'>, wording: Wording): string {
  const translated = statements.filter(({ original }) => original !== undefined).length;
  if (translated === 0) return wording.untranslated;
  return translated === statements.length ? wording.translated : wording.partlyTranslated;
}

function count(many: number, forms: PluralForms, language: string): string {
  const form = new Intl.PluralRules(language).select(many) === 'one' ? forms.one : forms.other;
  return fill(form, { count: many.toLocaleString(language) });
}

type WriteDate = (published: string) => string;

function origin(article: Omit<CitableArticle, 'url'>, date: WriteDate, { leads }: Wording): string {
  const { published } = article;
  return [sourceOf(article, leads.brief), published === null ? '' : date(published)]
    .filter((part) => part !== '')
    .join(', ');
}

function cite(article: CitableArticle, date: WriteDate, wording: Wording): string {
  const known = origin(article, date, wording);
  return known === '' ? titleOf(article) : `${titleOf(article)} — ${known}`;
}
