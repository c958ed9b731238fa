import type { Question } from '../retrieval/question.ts';

/** Words by which what stands around an article is asked for as such; "he declined to comment" is no reader's comment. */
const EXPRESS =
  /\b(?:readers?(?:['’]s?)?|commenters?|(?:person|people|user|somebody|someone) commenting|comments? (?:section|below|under|printed|by|from)|(?:in|from|under) the comments|captions?|photos?|photographs?|pictures?|pictured|images?)\b/iu;

/** Whether a question asks expressly for readers' comments or captions: "according to the reader's comment", "in the photo". */
export function asksAround({ text, kinds }: Pick<Question, 'text' | 'kinds'>): boolean {
  return kinds.size > 0 && EXPRESS.test(text);
}
