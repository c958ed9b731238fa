import type { Located } from '../demand-matcher.ts';
import type { Sentence } from '../sentence.ts';

/** Before a verb: it has not happened, or it is only wanted, asked for, feared or expected. */
const NOT_YET =
  /^(?:not|never|neither|nor|cannot|hardly|without|\p{L}+nt|will|would|could|may|might|should|shall|if|unless|until|whether|plan(?:s|ned|ning)?|hop(?:es|ed|ing)|want(?:s|ed)?|wish(?:es|ed)?|offer(?:s|ed|ing)?|promise[ds]?|threat(?:ens|ened|ening)?|expect(?:s|ed)?|due|ready|willing|tri(?:es|ed)|trying|attempt(?:s|ed)?|urg(?:es|ed|ing)|ask(?:s|ed|ing)?|propos(?:es|ed|ing)|demand(?:s|ed|ing)?|consider(?:s|ed|ing)?|likely|unlikely|recommend(?:s|ed)?|refus(?:es|ed|ing)|declin(?:es|ed|ing)|den(?:y|ies|ied|ying)|fail(?:s|ed)?|avoid(?:s|ed|ing)?|prevent(?:s|ed)?|stopped|call(?:s|ed)?|rule[ds]?|claim(?:s|ed)?|rumou?rs?|accus(?:es|ed)|suspect(?:s|ed)?|agree[ds]?|intend(?:s|ed)?|seek(?:s|ing)?|sought|like[ds]?|prepar(?:ed|ing)|allegedly|supposed|meant)$/u;
/** Around what is said to have been done: it came to nothing, or it is not so. */
const CAME_TO_NOTHING =
  /^(?:cancel(?:l?ed|s)?|abandon(?:ed|s)?|dropped|scrap(?:ped|s)?|shelved|postponed?|withdrew|withdrawn|declined|rejected|refused|denied|den(?:y|ies)|false|untrue|wrong|never|unconfirmed|rumou?rs?|neither|aside)$/u;
const CALLED_OFF =
  /\b(?:called|put|ruled|turned|voted) (?:it |them |this |that )?(?:off|aside|out|down)\b|\bdid(?:n['’]t| not)\b|\bwas(?:n['’]t| not)\b|\bwere(?:n['’]t| not)\b/iu;

const BEFORE_VERB = 5;
const AROUND = 9;

/** A sentence with where it meets the demands of a question. */
export interface LocatedSentence {
  readonly sentence: Pick<Sentence, 'words' | 'stems' | 'text'>;
  readonly located: readonly (Located | undefined)[];
}

/**
 * Whether a sentence tells of what a question takes as having happened as of something that has not: wanted, asked for, planned, denied or called off. Words
 * that the question itself has do not count.
 *
 * @param verb the demand for the question's verb, −1 if it has none
 * @param isAsked whether the question has a stem
 */
export function isUnreal(
  { sentence: { words, stems, text }, located }: LocatedSentence,
  verb: number,
  isAsked: (stem: string) => boolean,
): boolean {
  const has = (pattern: RegExp, from: number, to: number) =>
    words
      .slice(Math.max(0, from), to)
      .some(
        (word, at) =>
          pattern.test(word.text) && !isAsked(stems[Math.max(0, from) + at] ?? '') && !isAsked(word.text),
      );
  return located.some((place, at) => {
    if (place === undefined) return false;
    if (place.demand === verb && has(NOT_YET, at - BEFORE_VERB, at)) return true;
    if (has(CAME_TO_NOTHING, at - BEFORE_VERB, at + AROUND)) return true;
    const [first, last] = [
      words[Math.max(0, at - BEFORE_VERB)],
      words[Math.min(words.length - 1, at + AROUND)],
    ];
    return first !== undefined && last !== undefined && CALLED_OFF.test(text.slice(first.start, last.end));
  });
}
