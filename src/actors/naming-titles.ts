/** Titles that stay part of the name: "Pope Francis", "King Abdullah II". */
export const namingTitles: ReadonlySet<string> = new Set([
  'pope',
  'king',
  'queen',
  'prince',
  'princess',
  'emperor',
  'sheikh',
  'saint',
]);
