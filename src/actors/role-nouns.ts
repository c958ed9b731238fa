/**
 * Nouns for what one person is: an office, a rank, an occupation. Behind "the" they mean the person the article gave the role to;
 * in front of a name they are no part of it.
 */
export const roleNouns: ReadonlySet<string> = new Set(
  `adviser advisor advocate activist actor actress admiral advisor agent aide ambassador analyst anchor archbishop artist
assemblyman assemblywoman astronaut attorney author ayatollah banker baron baroness billionaire biologist bishop boss broker
businessman businesswoman candidate captain cardinal ceo chair chairman chairperson chairwoman challenger chancellor chef chief
cleric clerk coach colonel columnist comedian commander commentator commissioner comptroller congressman congresswoman consul
consultant coordinator corporal correspondent councilman councilwoman councillor councilor counsel counselor count countess critic
dean defendant delegate democrat deputy designer detective developer diplomat director doctor duchess duke economist editor
emir engineer envoy executive expert father fellow founder friend general governor head historian host imam inspector investigator investor
journalist judge justice king lawmaker lawyer leader lecturer legislator lieutenant lobbyist lord magistrate major manager
marshal mayor midwife minister model moderator mogul mother musician negotiator neurosurgeon nominee novelist nurse officer official
operative opponent organizer owner partner pastor philosopher photographer physician pilot player poet policeman politician pollster
pope premier president presenter priest prince princess principal producer professor prosecutor psychologist publisher queen rabbi
ranger rapper rector reporter representative republican researcher scholar scientist secretary senator sergeant sheikh sheriff singer
sister soldier solicitor speaker specialist spokesman spokesperson spokeswoman star staffer strategist sultan superintendent
supporter surgeon survivor teacher technician treasurer trustee tycoon undersecretary veteran vicar volunteer warden wife husband
witness writer son daughter brother`.split(/\s+/u),
);
