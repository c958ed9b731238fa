/** Longer passages are found by how they begin and end, in characters. */
const LONGEST_WHOLE = 90;
const EDGE_WORDS = 5;

/**
 * The address of an article with a text fragment, so that a browser jumps to the words: `https://…#:~:text=first%20words,last%20words`
 * (https://wicg.github.io/scroll-to-text-fragment). A fragment that the address has already is kept.
 *
 * @param words as they stand in the article, at least one
 */
export function linkToWords(url: string, words: string): string {
  const [address = '', fragment = ''] = url.split(/#(.*)/su);
  const [anchor = ''] = fragment.split(':~:');
  return `${address}#${anchor}:~:text=${directiveOf(words)}`;
}

function directiveOf(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  const all = plain.split(' ');
  if (plain.length <= LONGEST_WHOLE || all.length <= 2 * EDGE_WORDS) return encode(plain);
  return `${encode(all.slice(0, EDGE_WORDS).join(' '))},${encode(all.slice(-EDGE_WORDS).join(' '))}`;
}

/** Hyphen, comma and ampersand have a meaning in the directive; brackets and the like would end a Markdown link. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*_~.]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
