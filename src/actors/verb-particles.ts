/** The word without which a verb does not tell who says something: "back" for "shot back", "it" for "puts it". */
export const verbParticles: ReadonlyMap<string, string> = new Map([
  ['shoot', 'back'],
  ['fire', 'back'],
  ['hit', 'back'],
  ['put', 'it'],
]);
