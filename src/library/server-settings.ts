/** What the moderators of a server have set for it. */
export interface ServerSettings {
  /** Ids of the channels in which questions are answered; where there are none, in all of them. */
  readonly channels: readonly string[];
  /** Whether answers are for the person alone who asks, unless they say otherwise. */
  readonly isPrivate: boolean;
  /** How much may be asked within a minute. */
  readonly perMinute: RequestLimits;
}

/** Whole numbers of at least 1. */
export interface RequestLimits {
  readonly person: number;
  readonly channel: number;
  readonly server: number;
}
