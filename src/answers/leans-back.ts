const LEANING =
  /^[\s“"'‘(]*(?:he|she|it|they|this|that|these|those|his|her|its|their|such|both|none|nobody|neither|(?:one|two|some|most|all|none|neither|many|several|half) of (?:them|the|these|those)|the (?:first|second|third|other|others|two|three|four|five|six|seven|eight|nine|ten|latter|former|same|deal|agreement|proposal|plan|group|move|decision|attack|report|company|official|minister|spokesman|spokeswoman))\b/iu;

/** Whether a sentence begins with words that point back to what was said before it: "He …", "One of them …", "The second …", "The deal …". */
export function leansBack(text: string): boolean {
  return LEANING.test(text);
}
