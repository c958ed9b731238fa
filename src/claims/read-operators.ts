import type { Word } from '../retrieval/read-words.ts';
import type { Operator, OperatorFamily } from './operator.ts';

/** Phrases, folded, with what they do; longer ones are looked for first. */
const PHRASES: readonly (readonly [family: OperatorFamily, value: string, phrases: string])[] = [
  [
    'polarity',
    'not',
    'not|never|no|none|neither|nor|without|nobody|nothing|nowhere|cannot|hardly|hardly any|scarcely|no longer|next to no|' +
      'dont|doesnt|didnt|isnt|arent|wasnt|werent|hasnt|havent|hadnt|wont|wouldnt|cant|couldnt|shouldnt|mustnt|aint|' +
      'deny|denies|denied|denying|refuse|refuses|refused|refusing|fail|fails|failed|failing|decline to|declines to|declined to|' +
      'reject|rejects|rejected|rejecting|far from|unable|unwilling|lack|lacks|lacked',
  ],
  [
    'modality',
    'possible',
    'may|might|could|can|possibly|perhaps|maybe|possible|probably|likely|unlikely|speculation|rumoured|rumored',
  ],
  [
    'modality',
    'necessary',
    'must|should|ought|has to|have to|had to|need to|needs to|needed to|obliged|required',
  ],
  [
    'modality',
    'future',
    'will|would|shall|going to|about to|plans|planned|promised|promises|promise|intends|intended',
  ],
  [
    'modality',
    'held',
    'seem|seems|seemed|appear|appears|appeared|allegedly|reportedly|supposedly|apparently|believed to|thought to|expected to|said to|alleged to|reported to|rumoured to|rumored to|' +
      'accused of|suspected|threatened|threatens|tried to|tries to|wants to|wanted to|hopes to|hoped to|asked to|urged to|considering|considered|doubts|doubt|doubted',
  ],
  ['amount', 'all', 'all|every|each|everyone|everybody|everything|always|entire|whole|both'],
  ['amount', 'most', 'most|majority|mostly'],
  ['amount', 'many', 'many|much|numerous|huge|large'],
  ['amount', 'some', 'some|several|a few|sometimes'],
  ['amount', 'few', 'few|little|small'],
  ['amount', 'more', 'more'],
  ['amount', 'less', 'less|fewer'],
  ['amount', 'half', 'half'],
  ['amount', 'dozens', 'dozens|dozens of'],
  ['amount', 'hundreds', 'hundreds'],
  ['amount', 'thousands', 'thousands|hundreds of thousands|tens of thousands'],
  ['amount', 'millions', 'millions'],
  ['amount', 'billions', 'billions'],
  ['bound', 'more', 'more than|over|above|at least|no fewer than|no less than|exceeding|upwards of'],
  ['bound', 'less', 'less than|fewer than|under|below|at most|up to|as many as|as much as|no more than'],
  ['bound', 'about', 'about|around|roughly|nearly|almost|approximately|close to'],
  ['bound', 'only', 'only|just|merely|alone|solely|exclusively'],
  ['order', 'first', 'first'],
  ['order', 'last', 'last'],
  ['direction', 'up', 'up|upward|upwards'],
  ['direction', 'down', 'down|downward|downwards'],
  ['direction', 'inside', 'inside|within'],
  ['direction', 'outside', 'outside|beyond'],
  ['order', 'before', 'before|until|till|prior to|ahead of'],
  ['order', 'after', 'after|since|following|once'],
  ['condition', 'if', 'if|unless|whether|provided|in case'],
  ['condition', 'instead', 'instead of|rather than|despite|except'],
  ['condition', 'against', 'against|opposed|opposes|oppose'],
];

const byFirst = new Map<string, { words: readonly string[]; family: OperatorFamily; value: string }[]>();
for (const [family, value, phrases] of PHRASES) {
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, family, value }]);
  }
}
for (const entries of byFirst.values()) entries.sort((left, right) => right.words.length - left.words.length);

const LIMITING = /^(?:about|around|over|above|under|below)$/u;
const NUMBER =
  /^(?:\p{N}.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a|half|dozens?|hundreds?|thousands?|millions?|billions?)$/u;

/** The words of a sentence that say how far, how surely, how many or whether at all. Those between quotation marks count like any others. */
export function readOperators(text: string, words: readonly Word[]): readonly Operator[] {
  const operators: Operator[] = [];
  for (let at = 0; at < words.length; at++) {
    const entry = byFirst
      .get(words[at]?.text ?? '')
      ?.find((candidate) => candidate.words.every((word, offset) => words[at + offset]?.text === word));
    // May is a month where it has a capital letter within a sentence.
    if (entry === undefined || (entry.words[0] === 'may' && words[at]?.isNameLike === true)) continue;
    const last = at + entry.words.length - 1;
    // "About the deal", "over there": they limit numbers only.
    if (
      LIMITING.test(entry.words[0] ?? '') &&
      entry.words.length === 1 &&
      !NUMBER.test(words[last + 1]?.text ?? '')
    )
      continue;
    const written = text.slice(words[at]?.start ?? 0, words[last]?.end ?? 0);
    operators.push({ family: entry.family, value: entry.value, from: at, at: last, text: written });
    at = last;
  }
  return operators;
}
