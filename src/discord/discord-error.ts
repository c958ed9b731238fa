/** Discord does not let Dragoman in, or not do what it was asked for, and trying again would not help. The message says what to do. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
}
