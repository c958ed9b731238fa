/** Kinds of components, as Discord numbers them (Components V2, API v10). Written out so that rendering loads nothing. */
export const componentType = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textDisplay: 10,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const;
