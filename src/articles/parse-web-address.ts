/** Longer addresses are not a page's own: they carry data. */
const LONGEST = 2000;

/** A web address in normal form; `null` for anything but http and https, so that nothing else is ever shown as a link. */
export function parseWebAddress(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || !/^https?:\/\//iu.test(trimmed) || !URL.canParse(trimmed)) return null;
  const { href, username, password } = new URL(trimmed);
  return username === '' && password === '' ? href : null;
}
