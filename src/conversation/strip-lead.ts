/** A question without the words that tie it to what came before. */
export interface StrippedQuestion {
  readonly text: string;
  /** Whether it began with "and", "but" or the like: what is left out then is meant as before. */
  readonly isTied: boolean;
  /** Whether it began with "what about" or the like: only one thing is different then. */
  readonly isAbout: boolean;
}

const ABOUT = /^(?:(?:what|how) about|what of|as for)\s+/iu;
const TIES = /^(?:and|but|so|also|then|now|well|ok(?:ay)?|hm+|right|thanks|thank you)\b[\s,.:;–—-]*/iu;

/** Takes "and", "but", "what about" and the like off the beginning of a question. */
export function stripLead(question: string): StrippedQuestion {
  let text = question.trim();
  let isTied = false;
  while (TIES.test(text)) {
    isTied = true;
    text = text.replace(TIES, '');
  }
  const isAbout = ABOUT.test(text);
  return { text: text.replace(ABOUT, ''), isTied, isAbout };
}
