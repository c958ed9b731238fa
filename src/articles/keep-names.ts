import type { PageDocument } from './page-node.ts';

/** Who is quoted stands below a quotation in a `footer`, which extraction takes for the page's own and throws away. */
export function keepNames(document: PageDocument): void {
  for (const footer of document.querySelectorAll('blockquote footer,figure footer')) {
    const paragraph = document.createElement('p');
    paragraph.innerHTML = footer.innerHTML;
    footer.replaceWith(paragraph);
  }
}
