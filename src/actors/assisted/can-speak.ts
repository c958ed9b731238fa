import type { RecognisedActor, RecognisedStatement } from '../../library/recognition.ts';
import { genderOfPronoun } from '../gender-of-pronoun.ts';

/** A speaker is named at most so many paragraphs before. */
const NEAR = 2;

/**
 * Whether a statement whose speaker is not certain can be somebody’s because a model says so: where nobody is printed as speaking, or a
 * pronoun that fits them, and they are named in the same paragraph or shortly before. What is printed otherwise ("officials",
 * "leaflets") stays as it is.
 *
 * @param paragraph of the statement
 */
export function canSpeak(
  { kind, gender, mentions }: RecognisedActor,
  { speakerText, direct, end }: RecognisedStatement,
  paragraph: number,
): boolean {
  const isNear = mentions.some(
    (mention) =>
      mention.start < end &&
      paragraph - mention.paragraph <= (speakerText === null ? 1 : NEAR) &&
      mention.paragraph <= paragraph,
  );
  if (!isNear || kind === 'unnamed' || kind === 'reporter' || kind === 'photographer') return false;
  if (speakerText === null) return direct;
  const pronoun = speakerText.toLowerCase();
  const told = genderOfPronoun(pronoun);
  if (told !== null) return kind === 'person' && (gender === null || gender === told);
  return pronoun === 'it' || pronoun === 'they' ? kind !== 'person' : false;
}
