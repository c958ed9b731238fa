/** The briefs that ship, each with the number of the article it condenses. */
export const briefSources: Readonly<Record<string, string>> = {
  'blinken-urges-humanitarian-pauses': '003',
  'ceasefire-talks-hit-roadblocks': '000',
  'chances-of-a-deal-near-zero': '001',
  'rafah-assault-divides-allies': '004',
  'us-israel-relationship-under-strain': '002',
};
