const LINK = /\bhttps?:\/\/\S+|<(?:@[!&]?|#|a?:\w+:)[^>]*>/gu;
const SIGNS = /(?:\p{Extended_Pictographic}|\u200D|\uFE0F)+/gu;
/** What people say around a statement without saying anything. */
const AROUND =
  /(?:lol|lmao|rofl|smh|tbh|ngl|fr|btw|fyi|omg|wtf|bruh|bro|dude|yeah|yep|nope|well|ok|okay|anyway|anyways|honestly|literally|actually|basically|seriously|also|true)/u;
const LEADING = new RegExp(`^(?:${AROUND.source}\\b[\\s,:;.!-]*)+(?=\\S)`, 'iu');
const TRAILING =
  /(?:[\s,;-]+(?:lol|lmao|rofl|smh|tbh|ngl|fr|btw|fyi|omg|bruh|bro|dude|though|tho|anyway))+(?<end>[.!]*)$/iu;
const TAG = /,?\s+(?:thats|that['’]s|it['’]s) (?:just )?(?:a|the) (?:fact|truth)[.!]*$/iu;
/** Written short, and what it stands for. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d\s?)mins?\b\.?/giu, ' minutes'],
  [/(?<=\d\s?)hrs?\b\.?/giu, ' hours'],
  [/\bbc\b/giu, 'because'],
  [/\bgovt\b/giu, 'government'],
  [/(?<=\d)\+(?=\s)/gu, ''],
];

/** A sentence of a chat as it is looked up: without links, emojis and what only surrounds what it says, abbreviations written out. */
export function withoutChatter(sentence: string): string {
  const bare = sentence.replace(LINK, ' ').replace(SIGNS, ' ').replace(/\s+/gu, ' ').trim();
  const cut = bare.replace(LEADING, '').replace(TAG, '').replace(TRAILING, '$<end>').trim();
  const full = SHORT.reduce(
    (text, [pattern, words]) => text.replace(pattern, words),
    cut === '' ? bare : cut,
  );
  return full.replace(/\s+/gu, ' ');
}
