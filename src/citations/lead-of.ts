import type { PassageKind } from '../passages/passage.ts';
import { oneLine } from './one-line.ts';
import { type Origin, sourceOf } from './origin-of.ts';

/** What tells who is speaking in a quote. */
export interface Voice {
  readonly kind: PassageKind;
  readonly article: Origin;
  /** `null` where the article speaks for itself. */
  readonly attribution: {
    /** The speaker's name where it is certain. */
    readonly speaker: string | null;
    /** The speaker as printed; `null` if not stated. */
    readonly speakerText: string | null;
    /** The words that attribute, as printed. */
    readonly cue: string | null;
    /** Whether the words are the speaker's own. */
    readonly direct: boolean;
  } | null;
  /** The pronoun that the quote begins with, as printed, and the name of who is meant; absent or `null` where it is not certain. */
  readonly opening?: { readonly text: string; readonly name: string } | null;
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they']);
/** Words for a speaker that name nobody at all. */
const NOBODY: ReadonlySet<string> = new Set(['', 'i', 'we', 'you', 'who', 'which', 'that', 'one', 'some']);
/** "Did not say", "declined to comment": what follows is not what the speaker said. */
const UNSAID = /\b(?:not|never|without|declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing)|cannot)\b|n[’']t\b/iu;
/** Words that have a capital letter only where they begin a sentence. */
const LOWERED =
  /^(?:A|An|Another|Both|Each|Few|Many|Most|One|Other|Others|Senior|Several|Some|The|Their|These|This|Those|Two|Three|Aides|Analysts|Diplomats|Experts|Observers|Officials|People|Sources|Witnesses)(?![\p{L}\p{N}’'])/u;

/**
 * The words that lead in to a quote: who is speaking, or that the article says so. Nothing is made more certain than it
 * is printed: reported words stay reported, unnamed speakers unnamed, a "he" stays "he".
 *
 * @returns a clause that ends in a colon: `John Kirby said:`, `According to one senior administration official:`, `The article says (His: John Kirby):`
 */
export function leadOf(voice: Voice): string {
  const { opening, attribution } = voice;
  const isSaid = opening == null || opening.name === attribution?.speaker;
  const meant = isSaid ? '' : ` (${opening.text}: ${oneLine(opening.name)})`;
  return `${clauseOf(voice)}${meant}:`;
}

function clauseOf({ kind, article, attribution }: Voice): string {
  const source = nameSource(kind, article);
  if (attribution === null || UNSAID.test(attribution.cue ?? ''))
    return `${capitalise(source)} ${kind === 'article' ? verbOf(article) : 'says'}`;
  const speaker = nameSpeaker(attribution);
  if (speaker === null) {
    const clause = attribution.direct
      ? 'quotes, without saying who is speaking'
      : 'reports, without saying who said so';
    return `${capitalise(source)} ${clause}`;
  }
  const clause = attribution.direct ? `${speaker} said` : `according to ${speaker}`;
  return capitalise(kind === 'article' ? clause : `in ${source}, ${clause}`);
}

function nameSource(kind: PassageKind, article: Origin): string {
  if (kind === 'caption') return 'a caption';
  if (kind === 'credit') return 'a credit line';
  if (kind === 'comment') return 'a reader’s comment';
  return sourceOf(article) || 'the article';
}

/** An outlet reports; an article without one, or a brief of its report, can only be said to say. */
function verbOf({ outlet, briefOf }: Origin): string {
  return oneLine(outlet ?? '') === '' || briefOf !== undefined ? 'says' : 'reports';
}

function nameSpeaker({ speaker, speakerText }: NonNullable<Voice['attribution']>): string | null {
  if (speaker !== null) return withArticle(oneLine(speaker));
  const printed = oneLine(speakerText ?? '');
  const word = printed.toLowerCase();
  if (NOBODY.has(word)) return null;
  if (PRONOUNS.has(word)) return `a speaker the article calls only “${word}”`;
  return LOWERED.test(printed) ? printed.charAt(0).toLowerCase() + printed.slice(1) : printed;
}

/** "The Biden administration": a name that ends in a common noun takes an article. */
function withArticle(name: string): string {
  return /^\p{Lu}\S*(?: \S+)* \p{Ll}{3,}$/u.test(name) && !/^(?:The|An?) /u.test(name) ? `the ${name}` : name;
}

function capitalise(clause: string): string {
  const [first = ''] = clause;
  return first.toUpperCase() + clause.slice(first.length);
}
