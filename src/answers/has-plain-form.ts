/** Addresses, mentions, invites, markup, and letters that cannot be seen or turn the direction of writing. */
const FOREIGN =
  /https?:|:\/\/|www\.|\b[\w-]+\.(?:com|net|org|io|gg|me|co|ru|xyz|info|app|dev|example|evil|link|site)\b|@|<[#:/!&\w]|[<>`*_~|[\]{}\\#]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}/iu;
const LONGEST = 400;
const SHORTEST = 8;

/** Whether a statement is one plain sentence or two, with nothing in it that a surface could take for more than words. */
export function hasPlainForm(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || FOREIGN.test(text)) return false;
  return !text.includes('?') && /\p{L}/u.test(text);
}
