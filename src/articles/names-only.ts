/** What stands between names in a credit; any other word in lower case makes it a statement. */
const LINKS = new Set(
  (
    'a additional additionally agencies agency also al an and as at ben bin by contributed contributing courtesy credit credits da de del der di dos du ' +
    'edited editing el far file film for from handout ibn image images in la le news of office on or photo photographer photographers ' +
    'photographs photography photos picture pictures pool provided reported reporter reporting research screengrab screenshot source sources ' +
    'staff stringer supplied swimming the through to translated translation und van via video von was were with writer ' +
    'writers writing y'
  ).split(' '),
);

/**
 * Whether a line has nothing but names (words that begin with a capital or have none) and the small words that join them in
 * credits: "Jane Doe for The Herald via AP", but not "Jane Doe told The Herald".
 */
export function namesOnly(text: string): boolean {
  const words = text.split(/[\s:;,/|()[\]&+–—-]+|\.{2,}|…/u).filter((word) => word !== '');
  const names = words.filter((word) => !LINKS.has(word.toLowerCase().replace(/[.'’]+$/u, '')));
  return words.length > 0 && names.every((word) => !/^[^\p{L}\p{N}]*\p{Ll}/u.test(word));
}
