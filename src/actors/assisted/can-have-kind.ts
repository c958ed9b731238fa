import type { RecognisedActor } from '../../library/recognition.ts';
import type { CuratedIndex } from '../curated-index.ts';
import { isBodyWord } from '../recognition/is-body-word.ts';
import type { NamedKind } from '../recognition/list-as.ts';

/**
 * Whether an actor can be of another kind because a model says so. What is curated stays, and so do states. Bodies may become other
 * bodies; a person becomes a body, or a body a person, only where neither the article nor the name tells otherwise.
 */
export function canHaveKind(
  { name, kind, gender, roles }: RecognisedActor,
  wanted: NamedKind,
  curated: CuratedIndex,
): boolean {
  if (kind === wanted || kind === 'state' || wanted === 'state' || curated.find(name) !== undefined)
    return false;
  if (kind === 'person') return gender === null && roles.length === 0;
  if (wanted !== 'person') return true;
  return name !== name.toUpperCase() && !name.split(' ').some((word) => isBodyWord(word));
}
