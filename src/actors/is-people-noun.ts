const PEOPLE =
  /^(?:person|people|man|woman|men|women|source|ally|allies|neighbour|neighbor|resident|protester|demonstrator|refugee|survivor|family|families|relative|parent|student|worker|voter|critic|observer|insider|spokespeople|staffer|passenger|patient|scientist|protestor|militant|fighter|reader|caller|user|employee|member)s?$/u;

/** Whether a noun is one for people who speak without a name, besides roles. In lower case, of one or several. */
export function isPeopleNoun(lower: string): boolean {
  return PEOPLE.test(lower);
}
