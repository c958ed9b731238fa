const CUE =
  /\b(?:said|says|say|told|tells|added|adds|stated|announced|warned|argued|insisted|explained|noted|wrote|reported(?:ly)?|confirmed|denied|according to|officials?|spokes(?:man|woman|person)|statement|sources?)\b/iu;

/** Whether a paragraph reads like reporting: somebody is quoted or named as the source. */
export function isReported(text: string): boolean {
  return CUE.test(text);
}
