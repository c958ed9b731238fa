const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Closed classes of words, in lower case, by what they do to what a sentence says. */
export const wordLists = {
  /** Say nothing by themselves; they may be left out and put in. */
  free: words(
    'a an the that which who whom whose this these those also too then so there here have has had having do does did doing itself himself herself themselves',
  ),
  /** Join things and clauses: one may stand for another or for a comma. */
  joint: words('and & but while whereas'),
  /** Forms of one word, which turn who does it into whom it is done to. */
  be: words("is are was were be been being am ’m ’re ’s 'm 're 's"),
  /** Turn a sentence into its opposite. */
  negation: words(
    "not n’t n't no never none nothing nobody neither nor without hardly scarcely barely cannot",
  ),
  /** Make a sentence less certain, or tell of what should or could be. */
  modal: words("may might could can would should must will shall ought ’ll 'll ’d 'd wo ca"),
  /** Make it hang on something else. */
  condition: words('if unless until provided except whether lest or either'),
  hedge: words(
    'likely unlikely possibly perhaps probably maybe apparently allegedly reportedly supposedly presumably seemingly purportedly alleged suspected supposed possible potential proposed planned attempted former fake false acting deputy vice would-be so-called',
  ),
  /** Say how much or how many. */
  quantity: words(
    'some many most few several all every each both any half more less least almost nearly about around only up over under roughly approximately least fewer much',
  ),
  /** Say who does what to whom, from where, when. */
  relation: words(
    'of in on at as by to from against for before after until since above below than between during through despite because with like toward towards into onto out off down across along behind beyond per via among amid near inside outside about around over under up within',
  ),
  number: words(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ),
  /** Other numbers in words. */
  dozens: words(
    'thirty forty fifty sixty seventy eighty ninety dozen dozens hundred hundreds thousand thousands million millions billion billions',
  ),
  /** Say that somebody says something, and no more. */
  neutralCue: words('said say says told tells reported reports according'),
  time: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday last next year month week day morning afternoon evening night earlier later ago recently early late mid',
  ),
} as const;
