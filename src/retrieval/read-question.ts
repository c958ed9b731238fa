import { answerKindOf } from './answer-kind-of.ts';
import { expandChat } from './expand-chat.ts';
import type { Question } from './question.ts';
import { readDates } from './read-dates.ts';
import { readSources } from './read-sources.ts';
import { readWords } from './read-words.ts';
import { splitQuestion } from './split-question.ts';
import { wantedKinds } from './wanted-kinds.ts';

const QUOTED = /[“"«„]([^“”"«»„]{3,}?)[”"»“]|(?<![\p{L}\p{N}])['‘]([^'‘’]{3,}?)['’](?![\p{L}\p{N}])/gu;
const RECENT =
  /\b(?:this (?:past )?(?:week|month|year)|(?:last|past) (?:few )?(?:week|month|days)|recent(?:ly)?|latest|today|yesterday|tonight|now|currently|new(?:est)?|just|so far|earlier this)\b/iu;
const UNITED_STATES =
  /\bthe us\b|\bus(?= (?:official|president|government|militar|army|navy|troops|forces|soldier|senat|congress|house|state|secretar|diplomat|ambassador|embass|citizen|envoy|weapon|arms|aid\b|intelligence|election|econom|dollar|supreme|polic|foreign|defen|treasur|administration|sanction|strike|negotiator|allies|ally\b|court|border|trade|bank))/giu;
const COMPARISON =
  /\b(?:compare[ds]?|comparison|versus|vs|differ(?:s|ent|ence)?|agree|disagree|both|same|whereas|while|respectively|consisten(?:t|cy)|contrast|each)\b/iu;

/**
 * Reads a question.
 *
 * @param text as typed
 * @param askedAt when it is asked; relative dates are counted from it
 */
export function readQuestion(text: string, askedAt: Date): Question {
  const plain = nameUnitedStates(expandChat(text.trim()));
  const words = readWords(plain);
  const quoted = [...plain.matchAll(QUOTED)];
  return {
    asked: text.trim(),
    text: plain,
    askedAt,
    words,
    wants: answerKindOf(plain),
    phrases: severalWords(quoted.map(([, double, single]) => double ?? single ?? '')),
    exact: severalWords(quoted.map(([, double]) => double ?? '')),
    dates: readDates(plain, askedAt),
    numbers: words.filter((word) => /^\p{N}/u.test(word.text)).map((word) => word.text),
    sources: readSources(plain),
    pieces: splitQuestion(plain),
    kinds: wantedKinds(plain),
    isRecent: RECENT.test(plain),
    isComparison: COMPARISON.test(plain),
  };
}

function severalWords(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) => phrase.trim()).filter((phrase) => /\S\s+\S/u.test(phrase));
}

/** "the us" and "us officials" are the country's however they are typed. */
function nameUnitedStates(text: string): string {
  return text.replace(UNITED_STATES, (found) => `${found.slice(0, -2)}US`);
}
