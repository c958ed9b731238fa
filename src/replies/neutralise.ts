const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Control characters but tab and line feed, which a terminal would obey. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
/**
 * Characters that hide text or reorder it: bidirectional marks, embeddings and isolates, zero-width spaces, byte order
 * marks, soft hyphens, fillers, interlinear and tag characters. Joiners and the selectors of emoji are looked at apart.
 */
const INVISIBLES = /(?!\u200c|\u200d|\ufe0e|\ufe0f)(?:\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb])/gu;
/** Joiners mean something in emoji, and behind letters and signs of the scripts that join; elsewhere they only hide. */
const STRAY_JOINERS =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|\p{Script=Arabic})(?:\u200c|\u200d)/gu;

/** Pictures of U+0000 to U+001F begin here, in the same order. */
const FIRST_PICTURE = 0x2400;
const PICTURE_OF_DELETE = '\u2421';
const REPLACEMENT = '\ufffd';

/**
 * Text as it can be shown safely: whatever would drive a terminal is replaced by a picture (`␛`), whatever reorders or
 * hides text is left out. For display only: quotes are stored, compared and written to JSON as they are.
 */
export function neutralise(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_BREAKS, '\n')
    .replace(CONTROLS, pictureOf)
    .replace(INVISIBLES, '')
    .replace(STRAY_JOINERS, '');
}

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(FIRST_PICTURE + code);
  return code === 0x7f ? PICTURE_OF_DELETE : REPLACEMENT;
}
