import type { BibliographicItem } from '../../citations/bibliographic-item.ts';

/** Stands for `<` while references are written: a bracket with a quill, which no newspaper prints and TeX's table has a name for. */
const HIDDEN = '⁅';

const BRIEF = /\[[^[\]]*’s brief of a report by [^[\]]*\]$/u;

/**
 * Titles are text, but what writes references takes `<i>` and the like for markup: the opening bracket is put out of sight and
 * brought back.
 */
export const markup = {
  hide,
  /** As `hide`; a file's name that stands for a title is also kept from being written in capitals. */
  hideFromStyles(item: BibliographicItem): BibliographicItem {
    const hidden = hide(item);
    const isFile = /^\S+\.\p{L}{2,5}$/u.test(item.title);
    if (isFile) return { ...hidden, title: `<span class="nocase">${hidden.title}</span>` };
    // Whose brief it is says itself; it is no part of the headline.
    return { ...hidden, title: hidden.title.replace(BRIEF, '<span class="nocase">$&</span>') };
  },
  show: (text: string): string => text.replaceAll(HIDDEN, '<'),
  showInTex: (text: string): string => text.replaceAll('\\textlquill{}', '\\textless{}'),
};

function hide(item: BibliographicItem): BibliographicItem {
  const container = item['container-title'];
  return {
    ...item,
    title: hideIn(item.title),
    ...(container !== undefined && { 'container-title': hideIn(container) }),
    ...(item.author !== undefined && {
      author: item.author.map((name) =>
        'literal' in name
          ? { literal: hideIn(name.literal) }
          : { ...name, family: hideIn(name.family), given: hideIn(name.given) },
      ),
    }),
  };
}

/** Where a title has the character itself it is dropped, for it would come back as another. */
function hideIn(text: string): string {
  return text.replaceAll(HIDDEN, '').replaceAll('<', HIDDEN);
}
