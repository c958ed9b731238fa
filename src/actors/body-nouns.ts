/** Nouns for bodies that act and speak as one; with a name before them they are an actor of their own: "the Biden administration". */
export const bodyNouns: ReadonlySet<string> = new Set(
  `administration agency army assembly association bank board bureau cabinet campaign center centre chamber commission committee
congress council court department embassy foundation government group institute junta kingdom legislature media military militia
ministry mission monarchy movement navy network office parliament party police presidency regime senate service team treasury
union workforce`.split(/\s+/u),
);
