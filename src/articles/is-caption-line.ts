/** In characters: what is longer under a picture is an article of its own. */
const LONGEST = 700;

const LABEL =
  /^[([]?(?:(?:file |main |cover |top |featured |lead )?(?:photo|photograph|image|picture|video|graphic|map|chart|illustration|screenshot)s?(?: caption)?|caption|pictured(?: (?:above|below|here))?|(?:pictured )?(?:above|below)|file) ?[:|] ?\S/iu;
/** BBC: "Image caption, …"; Associated Press: "FILE - …"; "(Photo: …)" and "(AP Photo/…)" behind a sentence. */
const OTHER_LABELS = /^(?:[Ii]mage|[Mm]edia|[Vv]ideo) caption,? \S|^FILE ?[-–—] ?\S|^FILE PHOTO\b/u;
const CREDIT_BEHIND =
  /[\s(](?:\((?:(?:AP|AFP|Reuters|EPA|Getty|File|Handout|Pool|Courtesy)?\s?(?:Photo|Image|Picture|Credit|Photograph|Illustration)s?\b ?(?:by|credit|courtesy|from|via|:|\/|,)|(?:via |© ?|Courtesy of )?(?:AP|AFP|REUTERS|Reuters|EPA|Getty|GETTY|Shutterstock|NASA|Flash90|Handout)\b)[^()]{0,160}\)|REUTERS\/\p{Lu}[\p{L} .'’-]{2,60})\.?$/iu;

/** Whether a paragraph by itself shows that it stands under a picture: it is labelled so, or ends in the picture's credit. */
export function isCaptionLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  return LABEL.test(text) || OTHER_LABELS.test(text) || CREDIT_BEHIND.test(text);
}
