import type { Interval } from '../passages/interval.ts';

/** A publication that a question names as the place where something was said. */
export interface NamedSource extends Interval {
  /** As it is written, without quotation marks. */
  readonly name: string;
}

const WORKS =
  '(?:articles?|reports?|reporting|reportage|stor(?:y|ies)|pieces?|coverage|analys[ie]s|columns?|editorials?|updates?|interviews?|reviews?|profiles?|dispatch(?:es)?)';
const VERBS =
  '(?:report(?:s|ed|ing)?|publish(?:es|ed)?|cover(?:s|ed)?|suggest(?:s|ed)?|claim(?:s|ed)?|portray(?:s|ed)?|describe[sd]?|mention(?:s|ed)?|discuss(?:es|ed)?|highlight(?:s|ed)?|detail(?:s|ed)?|note[sd]?|indicate[sd]?|impl(?:y|ies|ied)|attribute[sd]?|focus(?:es|ed)?|present(?:s|ed)?|emphasi[sz]e[sd]?)';
/** Capitalised words that follow each other; the bar stands in names such as "The Roar | Sports Writers Blog". */
const CAPITALS =
  "[\\p{Lu}][\\p{L}\\p{N}.&'’-]*(?:\\s(?:[|&-]\\s|of\\s(?:the\\s)?)?[\\p{Lu}][\\p{L}\\p{N}.&-]*){0,5}";
const QUOTED = '[\'‘“"](?=[\\p{Lu}])[^\'’”"?]{2,50}[\'’”"]';
const NAME = `(?:${QUOTED}|${CAPITALS})`;
const LIST = `${NAME}(?:(?:,?\\s(?:and|or|and\\sby|and\\sfrom)\\s|,\\s)(?:the\\s)?${NAME})*`;
const LEAD = '(?:the\\s|an?\\s|both\\s|sources?\\s(?:including|like|such\\sas)\\s)*';

/** A name, or several, in the places where publications are named. */
const PLACES: readonly RegExp[] = [
  // "the report from The Verge", "articles by both TechCrunch and Fortune", "an article in the Harbour Post"
  new RegExp(`\\b${WORKS}\\s(?:from|by|in|published\\s(?:by|in|on))\\s${LEAD}(?<names>${LIST})`, 'gu'),
  // "as reported by TechCrunch", "published in the Harbour Post"
  new RegExp(
    `\\b(?:reported|published|covered|discussed|featured|scrutini[sz]ed|described|portrayed|highlighted|mentioned|detailed|noted)\\s(?:in\\s${WORKS}\\s)?(?:by|in|on|from)\\s${LEAD}(?<names>${LIST})`,
    'gu',
  ),
  // "the 'Fortune' article", "TechCrunch's coverage"
  new RegExp(`(?<names>${LIST})(?:['’]s?)?\\s${WORKS}\\b`, 'gu'),
  // "while 'The Guardian' describes": without quotation marks it may be anybody
  new RegExp(`(?<names>${QUOTED})\\s(?:\\w+ly\\s)?${VERBS}\\b`, 'gu'),
  // "concerns from 'The Age'"
  new RegExp(
    `\\b(?:according\\sto|by|from)\\s${LEAD}(?<names>${QUOTED}(?:(?:,?\\sand\\s|,\\s)${QUOTED})*)`,
    'gu',
  ),
  // "CBSSports.com"
  /(?<![\p{L}\p{N}@./])(?<names>[\p{Lu}][\p{L}\p{N}-]*\.(?:com|org|net|co\.uk))\b/gu,
];
/** Written with a capital only because the question starts with it. */
const OPENING =
  /^(?:(?:Which|What|Who|Whose|When|Where|Why|How|Does|Did|Do|Is|Are|Was|Were|Has|Have|An?|In|Both|This|That|These|Between|After|Before|While|Considering)(?:\s|$))+|^The$/u;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
const ONE = new RegExp(NAME, 'gu');

/**
 * The publications that a question names: where it says in whose article, or by whom it was reported. Nobody's words are lost by that: a name counts less when
 * searching, for articles seldom name the paper they stand in, but often name another.
 */
export function readSources(question: string): readonly NamedSource[] {
  const found = new Map<number, NamedSource>();
  const add = (name: string, start: number) => found.set(start, { name, start, end: start + name.length });
  for (const place of PLACES) {
    for (const match of question.matchAll(place)) {
      const names = match.groups?.['names'] ?? '';
      const from = match.index + match[0].indexOf(names);
      for (const { 0: marked, index } of names.matchAll(ONE)) {
        const opening = (OPENING.exec(marked) ?? /^['‘“"]?/u.exec(marked))?.[0].length ?? 0;
        const name = marked.slice(opening).replace(/(?:['’]s?|["”])$/u, '');
        if (name !== '' && !CALENDAR.test(name)) add(name, from + index + opening);
      }
    }
  }
  // "according to TechCrunch", in a question that has named it so before.
  for (const name of new Set([...found.values()].map((source) => source.name))) {
    for (let at = question.indexOf(name); at >= 0; at = question.indexOf(name, at + 1)) add(name, at);
  }
  return [...found.values()].toSorted((left, right) => left.start - right.start);
}
