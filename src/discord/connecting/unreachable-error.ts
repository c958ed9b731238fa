/** Discord has not let anything of the bot connect for so long that something else must be wrong. Starting again may help. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';

  /** @param waited in milliseconds */
  constructor(waited: number, options: ErrorOptions) {
    const minutes = new Intl.NumberFormat('en', { style: 'unit', unit: 'minute', unitDisplay: 'long' });
    super(
      `Discord could not be reached for ${minutes.format(waited / 60_000)}. Look at https://discordstatus.com, check the connection of this machine (and DISCORD_API_URL if it is set), then start Dragoman again.`,
      options,
    );
  }
}
