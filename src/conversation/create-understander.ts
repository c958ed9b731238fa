import { completeQuestion } from './complete-question.ts';
import { exchangePart } from './exchange-part.ts';
import type { NameSense } from './name-sense.ts';
import { replaceReferences } from './replace-references.ts';
import type { Said } from './said.ts';
import { stripLead } from './strip-lead.ts';
import { topicOf } from './topic-of.ts';
import type { Turn } from './turn.ts';

/** A question in a conversation. */
export interface FollowUp {
  readonly question: string;
  /** What came before, oldest first. */
  readonly conversation: readonly Turn[];
  readonly now: Date;
}

/** Understands questions that lean on what was asked before. */
export interface Understander {
  /** @returns the question as it could be asked by itself, or unchanged where it can */
  understand(followUp: FollowUp): Promise<string>;
}

/** Earlier turns have left people's minds, and what is not looked at need not be kept. */
const WINDOW = 6;
/** A topic that makes a question longer than that was no topic. */
const LONGEST = 300;
/** In "and …?". */
const MOST_WORDS = 8;
/** Without it; more could be a search. */
const FEW_WORDS = 3;
const SENTENCE =
  /\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may(?!\s\d)|might|say|says|said)\b|^(?:who|what|when|where|why|how|which|whose)\b/iu;
/** A question for words of somebody, about what is not said. */
const OPEN_SPEECH = /\b(?:say|said|think|thought|want|wanted)$/iu;
/** "How did Hamas respond?", "who agreed?": an answer, to what is not said. "Which article says all was agreed?" leaves nothing open. */
const OPEN_ANSWER =
  /^(?:(?:how|why|what|when|where)\s+)?(?:did|does|do|has|have|had|will|would)\b.*\b(?:respond|responded|reply|replied|react|reacted|answer|answered|agree|agreed)$|^who\s+(?:has\s+|have\s+)?(?:responded|replied|reacted|answered|agreed)$/iu;

/** Understands by rules: the words of the question stay, and what they lean on is filled in from the turns given. */
export function createUnderstander(names: NameSense): Understander {
  const resolve = async (
    { question, now }: Omit<FollowUp, 'conversation'>,
    said: readonly Said[],
  ): Promise<string> => {
    const last = said.at(-1);
    if (last === undefined) return question;
    const { text, isTied, isAbout } = stripLead(question);
    const bare = text.replace(/[\s?!.]+$/u, '');
    if (bare === '') return question;
    const completed = completeQuestion(text, last);
    if (completed !== undefined) return completed;
    const found = await names.findInQuestion(bare);
    const isPart =
      bare.split(/\s+/u).length <= (isTied ? MOST_WORDS : FEW_WORDS) && text !== bare && !SENTENCE.test(bare);
    if (isAbout || isPart) {
      const exchanged = exchangePart({ text: bare, names: found, now }, last);
      if (exchanged !== undefined) return exchanged;
    }
    const replaced = replaceReferences({ text, names: found, said });
    const whole = fillSpeech(replaced, { last, isTied });
    return whole === text ? question : capitalise(whole);
  };

  return {
    async understand({ question, conversation, now }) {
      const said: Said[] = [];
      for (const turn of conversation.slice(-WINDOW)) {
        const resolved = await resolve({ question: turn.question, now }, said);
        // "And who …?" that leans on nothing is understood without its "and".
        const understood = resolved === turn.question ? stripLead(resolved).text : resolved;
        said.push({
          question: understood,
          names: await names.findInQuestion(understood),
          quoted: turn.quoted,
          quotedNames: names.findInQuote(turn.quoted.join('\n')),
        });
      }
      const understood = await resolve({ question, now }, said);
      return understood.length > LONGEST ? question : understood;
    },
  };
}

/** "And what did Hamas say?" is about what was asked before; so is "how did Hamas respond?" */
function fillSpeech(
  text: string,
  { last, isTied }: { readonly last: Said; readonly isTied: boolean },
): string {
  const bare = text.replace(/[\s?!.]+$/u, '');
  const isElse = /^what else\b/iu.test(bare);
  if (OPEN_SPEECH.test(bare) && (isTied || isElse)) return `${bare} about ${topicOf(last)}?`;
  return OPEN_ANSWER.test(bare) ? `${bare} to ${topicOf(last)}?` : text;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
