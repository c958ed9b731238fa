/** How Discord is used. */
export interface DiscordConfig {
  /** A secret. */
  readonly token: string;
  /** Where its API is, without the version. */
  readonly apiUrl: string;
  /** Whether starting registers the commands where Discord has others; otherwise it only tells of that. */
  readonly registersOnStart: boolean;
  /** Whether the bot has been given the privileged intent to read messages that do not mention it. */
  readonly readsMessages: boolean;
}
