declare module '@citation-js/core' {
  /** A list of references. */
  export class Cite {
    constructor(items: readonly object[]);
    format(output: string, options?: Readonly<Record<string, string | boolean>>): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly styles: { add(name: string, xml: string): void } };
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
