import type { Fallback } from '../../answers/fallback.ts';
import type { Reason } from '../../answers/reason.ts';

/** A sentence or a part of one, with its places in braces: `Rests on {articles}.` */
export type Template = string;

/** The forms of a counted noun, by the categories of `Intl.PluralRules`; `{count}` stands for the count. */
export interface PluralForms {
  readonly one: Template;
  readonly other: Template;
}

/** How a refusal is put. */
export interface ReasonWording {
  readonly heading: string;
  readonly why: string;
  /** The same where there is something to tell: `{detail}`. */
  readonly whyDetail: Template;
  readonly instead: string;
}

/** All that is said by us around quotes and statements, in one language. Places in braces are filled in; the names of commands stay. */
export interface Wording {
  /** ISO 639-1. */
  readonly language: string;
  /** `{question}` */
  readonly understood: Template;
  readonly extractive: string;
  readonly generated: string;
  /** All statements, or some, are shown in this language. */
  readonly translated: string;
  readonly partlyTranslated: string;
  readonly untranslated: string;
  readonly fallbacks: Readonly<Record<Fallback, string>>;
  readonly articles: PluralForms;
  readonly outlets: PluralForms;
  /** `{articles}` */
  readonly rests: Template;
  /** `{articles}`, `{outlets}` */
  readonly restsFrom: Template;
  /** `{from}`, `{to}` */
  readonly span: Template;
  /** `{date}` */
  readonly spanOfOne: Template;
  /** `{title}` */
  readonly onlyArticle: Template;
  /** `{figures}`: different numbers; different dates or versions; a number that has only moved on. */
  /** `{text}`: a sentence of the bot's own, above its quotes. */
  readonly gloss: Template;
  /** `{parts}` */
  readonly missing: Template;
  /** Above quotes that exclude each other, and above those that put a question right. */
  readonly disputed: string;
  readonly correction: string;
  /** Said where a sentence of the model's own did not pass its check. */
  readonly wordingDropped: string;
  /** Above what was found while a language model is still reading. */
  readonly soFar: string;
  readonly nearest: string;
  /** `{question}` */
  readonly canBeAnswered: Template;
  readonly reasons: Readonly<Record<Reason, ReasonWording>>;
  /** Said where all quotes are out of briefs. */
  readonly onlyBriefs: string;
  readonly leads: {
    /** `{speaker}` */
    readonly said: Template;
    readonly according: Template;
    /** `{source}` */
    readonly reports: Template;
    readonly says: Template;
    readonly quotesNobody: Template;
    readonly reportsNobody: Template;
    /** `{source}`, `{clause}` */
    readonly within: Template;
    /** `{word}` */
    readonly onlyCalled: Template;
    /** `{writer}`, `{outlet}`: whose brief it is, and of whose report. */
    readonly brief: Template;
    readonly article: string;
    readonly caption: string;
    readonly credit: string;
    readonly comment: string;
  };
  readonly places: {
    /** `{number}` */
    readonly paragraph: Template;
    readonly caption: string;
    readonly credit: string;
    readonly comment: string;
  };
}
