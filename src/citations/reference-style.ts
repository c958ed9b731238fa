/** The ways in which an article is referred to, with what people call them. */
export const referenceStyles = {
  plain: 'Plain text',
  markdown: 'Markdown',
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
} as const;

export type ReferenceStyle = keyof typeof referenceStyles;
