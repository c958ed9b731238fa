import type { Query, QueryName } from '../retrieval/query.ts';
import type { Question } from '../retrieval/question.ts';

const TITLE =
  '(?:the|mr|mrs|ms|dr|prof|professor|president|vice|prime|minister|premier|chancellor|king|queen|prince|pope|sir|lord|lady|senator|sen|rep|representative|governor|mayor|general|gen|colonel|captain|judge|justice|secretary|director|ambassador|chairman|spokesman|spokeswoman|spokesperson|adviser|coach|foreign|defen[cs]e|state|of|us|deputy|former|chief)';
/** An auxiliary, then nothing but titles, up to the name. */
const BEFORE = new RegExp(
  String.raw`\b(?:did|does|do|has|have|had|would|will|can|could)\s+(?:${TITLE}\.?\s+){0,5}$`,
  'iu',
);
/** "What Senator X said about Y": so a part of a comparison may be put. */
const TOLD = new RegExp(String.raw`^\W*(?:what|how)\s+(?:${TITLE}\.?\s+){0,5}$`, 'iu');
const SAID =
  /^\s+(?:\p{L}+ly\s+)?(?:sa(?:id|ys)|told|thinks?|thought|believe[ds]?|argue[ds]?|claim(?:s|ed)|warn(?:s|ed)|promise[ds]|announce[ds]|wrote|fear(?:s|ed)|expect(?:s|ed)|want(?:s|ed)|demand(?:s|ed))\b/iu;
/** Somebody is described by what the name stands for: "the mayor of X". */
const DESCRIBED = /\bof\s+$/iu;
/** The name, adverbs, then a word for speaking. */
const AFTER =
  /^\s*(?:(?:\p{L}+ly|ever|also|then|just|actually)\s+)*(?:say|said|think|warn|claim|argue|tell|told|comment|respond|react|reply|describe|define|explain|insist|suggest|announce|urge|promise|deny|denied|predict|believe|write|written|demand|admit|acknowledge|stress|complain|accuse|want|ask for|call for|hope for|propose)\b/iu;
const OWN_WORDS =
  /^['’]s?\s+(?:\p{L}+\s+)?(?:views?|stance|position|opinion|reaction|response|reply|statement|comments?|words|remarks?|take|message)\b/iu;
const ACCORDING = new RegExp(String.raw`\baccording to\s+(?:${TITLE}\.?\s+){0,5}$`, 'iu');

/**
 * The name of whose words are asked for: in "what did Senator X say about Y", "X's view of Y" and "according to X" it is X. `null` where nobody's are; also where
 * somebody is only described ("the mayor of X").
 */
export function askedSpeaker({ text }: Pick<Question, 'text'>, { names, words }: Query): QueryName | null {
  return (
    names.find(({ from, to }) => {
      const before = text.slice(0, words[from]?.word.start ?? 0);
      const after = text.slice(words[to - 1]?.word.end ?? text.length);
      // A possessive ending belongs to the word.
      const behind = text.slice((words[to - 1]?.word.end ?? text.length) - 2);
      return (
        (BEFORE.test(before) && !DESCRIBED.test(before) && AFTER.test(after)) ||
        (TOLD.test(before) && SAID.test(after)) ||
        ACCORDING.test(before) ||
        OWN_WORDS.test(after) ||
        OWN_WORDS.test(behind)
      );
    }) ?? null
  );
}
