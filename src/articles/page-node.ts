/** As much of the DOM as is read here; the parser's own types need a browser's library. */
export interface PageNode {
  readonly nodeType: number;
  readonly childNodes: Iterable<PageNode>;
  readonly previousSibling: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentElement: PageElement | null;
  /** The characters of a text node. */
  readonly data?: string;
  /** An element's name. */
  readonly tagName?: string;
  textContent: string | null;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  readonly tagName: string;
  innerHTML: string;
  readonly previousElementSibling: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  closest(selector: string): PageElement | null;
  matches(selector: string): boolean;
  contains(node: PageNode): boolean;
  append(...nodes: (PageNode | string)[]): void;
  prepend(...nodes: (PageNode | string)[]): void;
  replaceWith(...nodes: (PageNode | string)[]): void;
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
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
