import type { Question } from '../../retrieval/question.ts';

const FUTURE =
  /\bwill\b|\bgoing to\b|\bgonna\b|\bwon't\b|\bpredict(?:ion|ions)?\b|\bforecast\b|\bhow likely\b|\bwhat are the (?:odds|chances)\b|\bwhat happens (?:next|if)\b|\bin the future\b|['’]ll\b/iu;
const ATTRIBUTED =
  /\b(?:say|said|says|according|warn(?:ed|s)?|predicted|promised?|expect(?:ed|s)?|announced?|plan(?:s|ned)?|told|claim(?:ed|s)?)\b/iu;
const AHEAD =
  /\b(?:tomorrow|tonight|next (?:week|month|year|summer|winter|spring|autumn|fall|\p{L}+day)|(?:within|over) the next|in (?:\d+|a few|the coming|two|three|five|ten) (?:days|weeks|months|years)|by (?:next|the end of)|soon|ever|eventually|one day|someday)\b/iu;

/** How a question asks for what is to come: not at all, in a way that the sources may have spoken of, or so that they can't know. */
export type Prediction = 'none' | 'open' | 'certain';

/** Whether a question asks what will happen. What somebody in the sources said will happen is no prediction of ours. */
export function asksPrediction({
  text,
  dates,
  askedAt,
}: Pick<Question, 'text' | 'dates' | 'askedAt'>): Prediction {
  if (ATTRIBUTED.test(text)) return 'none';
  const isAhead = AHEAD.test(text) || dates.some(({ from }) => from > askedAt.getTime());
  if (FUTURE.test(text)) return isAhead ? 'certain' : 'open';
  return 'none';
}
