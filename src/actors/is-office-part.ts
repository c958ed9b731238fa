const PART =
  /^(?:prime|vice|deputy|assistant|associate|acting|foreign|defense|defence|interior|finance|justice|health|attorney|solicitor|secretary|chief|press|national|campaign|state|under|executive|general|opposition|crown|police|managing|senior|former|first|second|third|another|other)$/u;

/** Whether a word, in lower case, makes an office another one: a vice president is no president, a former governor no governor. */
export function isOfficePart(word: string): boolean {
  return PART.test(word);
}
