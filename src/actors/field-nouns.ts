/**
 * What departments, ministries and committees are for, and so what "and" joins within their names: "Food and Drug Administration",
 * "Ministry of Trade and Industry". In lower case.
 */
export const fieldNouns: ReadonlySet<string> = new Set(
  `accountability aeronautics affairs aging agriculture alcohol aquaculture aviation art arts atmospheric broadcasting budget business
climate commerce communication communications competition conduct constitutional consumer control cooperation crime culture customs
cyber defence defense development digital disarmament disease drug drugs economic economy education electoral electricity emergency
employment energy engineering environment environmental equality exchange expenditure exploration explosives export exports family
finance financial firearms fisheries fishery food foreign forestry forests gambling gas gaming health heritage highways home homeland
housing human humanitarian immigration import imports industry information infrastructure innovation integration integrity interior investment
irrigation justice labor labour land language law legal licensing lands livestock local maritime market markets means media medicine medicines mental
migration mines mining minorities monuments naturalization natural nuclear nutrition occupational oceanic oil oversight parks peace
pensions petroleum planning police policy ports prevention prices prisons privacy procurement protection psychiatry public quarantine
radiation railways reconciliation reconstruction records recovery reform refugee refugees regulation rehabilitation relief religious
research resources revenue rights rural safety sanitation science sciences securities security services shipping social space
sports sport standards statistics supply surveillance sustainability tax taxation technology telecommunications tobacco tourism trade
training transport transportation treasury universities urban utilities veterans victims vocational water waterways ways welfare
wildlife women workforce works youth`.split(/\s+/u),
);
