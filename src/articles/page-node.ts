/** As much of the DOM as is read here; the parser's own types need a browser's library. */
export interface PageNode {
  readonly nodeType: number;
  readonly childNodes: Iterable<PageNode>;
  /** The characters of a text node. */
  readonly data?: string;
  /** An element's name. */
  readonly tagName?: string;
  readonly textContent: string | null;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  readonly tagName: string;
  innerHTML: string;
  textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
  /** Makes one node of neighbouring nodes of text. */
  normalize(): void;
}

/** A parsed page. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement;
  cloneNode(deep: boolean): PageDocument;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
