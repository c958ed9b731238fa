import type { Query, QueryName } from '../retrieval/query.ts';
import type { Question } from '../retrieval/question.ts';

const SPEECH =
  /\b(?:say|says|said|saying|think|thinks|warn|warns|warned|claim|claims|claimed|argue|argues|argued|tell|tells|told|comment|respond|responded|react|reply|replied|describe|describes|described|define|defines|explain|explained|call|called|insist|insists|insisted|suggest|suggests|announce|announced|urge|urged|promise|promised|deny|denied|predict|predicted|believe|believes|write|wrote|demand|demanded|admit|admitted|view|views|stance|position|opinion|reaction|response)\b/iu;
/** A speaker stands this near before the word for speaking, in characters. */
const NEAR = 60;

/** The name of whose words are asked for: in "what did X say about Y" it is X. `null` where nobody's are. */
export function askedSpeaker(
  { text, wants }: Pick<Question, 'text' | 'wants'>,
  { names, words }: Query,
): QueryName | null {
  if (wants !== 'statement') return null;
  const speech = SPEECH.exec(text);
  if (speech === null) return null;
  const before = names.filter(({ to }) => {
    const end = words[to - 1]?.word.end ?? Number.POSITIVE_INFINITY;
    return end <= speech.index && speech.index - end <= NEAR;
  });
  return before[0] ?? null;
}
