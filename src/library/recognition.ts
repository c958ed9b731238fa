import type { Interval } from '../passages/interval.ts';

/**
 * What somebody in an article is. Reporters and photographers are those who made the article; `unnamed` are sources without a name
 * ("a senior administration official"), each of them known in its own article only.
 */
export type ActorKind =
  | 'person'
  | 'organisation'
  | 'government'
  | 'armed_group'
  | 'state'
  | 'reporter'
  | 'photographer'
  | 'unnamed';

/** A place where an article names somebody, titles in front included. */
export interface Mention extends Interval {
  /** The number of its paragraph, counted from 1 over all blocks but furniture. */
  readonly paragraph: number;
}

/** Somebody in one article. */
export interface RecognisedActor {
  /** The fullest form the article prints, without titles: "Antony J. Blinken". */
  readonly name: string;
  readonly kind: ActorKind;
  readonly gender: 'man' | 'woman' | null;
  /** Every other form the article prints, without titles: "Blinken". */
  readonly forms: readonly string[];
  /** In order of the text; none where only the article's metadata names them. */
  readonly mentions: readonly Mention[];
  /** Where the article says who they are, in its own words: "a former U.S. peace negotiator". */
  readonly descriptions: readonly Mention[];
  /** The nouns for offices in them: "minister", "ambassador". */
  readonly roles: readonly string[];
}

/** What an article attributes to somebody, see `Statement` in `actors/`. */
export interface RecognisedStatement extends Interval {
  readonly quotations: readonly Interval[];
  readonly direct: boolean;
  /** Index of the speaker among the article's actors, or `null` where it is not certain. */
  readonly actor: number | null;
  readonly speaker: string | null;
  readonly named: boolean;
  readonly speakerText: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly cue: string | null;
  readonly confidence: number;
}

/** Who acts in an article and who says what. */
export interface Recognition {
  /** What it was found by, with its version: another one finds anew. */
  readonly recogniser: string;
  readonly actors: readonly RecognisedActor[];
  /** In order of the text. */
  readonly statements: readonly RecognisedStatement[];
}
