/** The language of a text by its ISO 639-1 code; `null` where the detector is not sure. */
export async function sureLanguage(text: string): Promise<string | null> {
  const { eld } = await import('eld/small');
  const detected = eld.detect(text);
  return detected.isReliable() && detected.language !== '' ? detected.language : null;
}
