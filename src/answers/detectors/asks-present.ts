/** Asks how things are at the time of asking, or whether something has happened by then. */
const PRESENT =
  /\b(?:now|today|currently|current|at the moment|right now|these days|still|yet|so far|latest|nowadays|as of)\b|^\W*(?:so |and |but |yo |hey )*(?:has|have|hasn't|haven't)\b|\b(?:has|have) (?:\p{L}+ ){0,4}(?:been|already|ended|died|resigned|won|lost|agreed|signed|started|begun|happened|changed|left|fallen)\b|^\W*(?:so |and |but )*(?:is|are) (?:\p{L}+ ){1,4}(?:dead|alive|over|in (?:office|power|jail|prison)|free|released)\b/iu;

/** Whether a question asks for the state of things when it is asked, which sources from before cannot tell. */
export function asksPresent(question: string): boolean {
  return PRESENT.test(question);
}
