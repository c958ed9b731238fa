const NEGATION = /\b(?:not|no|never|neither|nor|without|cannot|none|nobody|nothing|nowhere|\p{L}+n['’]t)\b/iu;

/** Whether a text says "not" in one of its forms. */
export function isNegated(text: string): boolean {
  return NEGATION.test(text);
}
