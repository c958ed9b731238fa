/** The first millisecond of 2015, from which Discord counts. */
const DISCORD_EPOCH = 1_420_070_400_000;

/**
 * Ids as Discord makes them: milliseconds in the upper 42 bits, a counter below.
 *
 * @see https://discord.com/developers/docs/reference#snowflakes
 */
export function createSnowflakes(now: () => number): () => string {
  let counter = 0n;
  return () => {
    counter += 1n;
    return String((BigInt(Math.trunc(now() - DISCORD_EPOCH)) << 22n) | (counter & 0x3fffffn));
  };
}
