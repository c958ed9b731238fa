const read = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/**
 * The nouns that tell from a name what bears it: the last word of "State Department", the first of "Bank of England". In lower
 * case.
 */
export const headWords: {
  /** Bodies of a state. */
  readonly government: ReadonlySet<string>;
  /** Any other body of people: companies, parties, papers, clubs, schools. */
  readonly organisation: ReadonlySet<string>;
  readonly armedGroup: ReadonlySet<string>;
  /** Places and buildings that do not act. */
  readonly place: ReadonlySet<string>;
  /** Events, works, laws and things, which do not act either. */
  readonly thing: ReadonlySet<string>;
} = {
  government:
    read(`administration army assembly bundesrat cabinet chancellery coastguard congress constabulary council court courts
    customs department directorate duma embassy forces government gendarmerie inspectorate judiciary junta knesset legislature marines
    military ministries ministry navy parliament patrol police presidency reserve secretariat senate treasury tribunal agency bureau
    commission authority administration regulator prosecutors commissioners consulate regime taskforce`),
  organisation:
    read(`academy academies airlines airways alliance archive archives associates association bank baseball basketball bloc board
    boys broadcaster broadcasting brotherhood brothers bros business campaign caucus center centre chamber charity choir chronicle
    church circus clinic club co coalition college collective committee commons communications community companies company confederation
    conference conservatory consortium convention cooperative corp corporation courier daily democrats devils diocese dispatch eagles
    endowment ensemble enterprise enterprises entertainment equipment examiner exchange express federation fc fellowship films
    foundation fraternity front fund gazette giants girls greens group guardian guild herald holdings hospital inc independent industries
    infirmary initiative institute institution insurance international investments journal kings knights laboratories laboratory labs
    league ledger liberals library limited lions llc lodge ltd magazine management media medical mercury mirror mission monitor motors
    movement museum network networks news newspaper newspapers observatory observer operators orchestra order organisation organization
    parish partners partnership party pharmaceuticals pictures plc polytechnic post press productions publications publishers
    publishing quartet radio railway railways records republicans resources review rovers school schools seminary service services
    society sons standard states statistics steel stores studio studios sun symphony synod system systems team technologies telegraph
    telecom television theatre theater tigers times trades tribune trust trustees tv union unionists united universities university
    ventures voice warriors watch weekly wolves workers works`),
  armedGroup: read(
    'brigade brigades fighters guerrillas insurgency militia militias paramilitaries rebels separatists',
  ),
  place:
    read(`airfield airport alps archipelago area arena avenue barracks base basin bay beach boulevard bridge building camp canal cape
    capitol castle cathedral cave cemetery city coast corridor county creek crossing desert district dam drive east estate falls
    farm field fields forest fort fortress garden gardens gate glacier gorge gulf hall harbor harbour heights highway hill hills
    hotel house inlet island islands isle junction lake land lane line lodge mansion meadow middle mine mines monument mosque
    mount mountain mountains neighborhood neighbourhood north oblast ocean office palace park parkway pass path peak peninsula pier plain
    plains plant plateau plaza pool port prefecture prison province quarter quay railroad ranch range reef refinery region reservoir
    resort ridge river road room ruins sanctuary sea shore shrine sound south springs square stadium station strait street
    strip suburb synagogue temple terminal territories territory tower towers town township trail tunnel valley village volcano wall
    ward waterfall waterway way wells west wing woods yard zone`),
  thing:
    read(`accord accords act agreement amendment anthem award awards ballet battle bill bowl book cantata championship championships charter
    chronicles code concerto constitution covenant crisis cup day declaration deal doctrine era exhibition fair festival final finals
    games gospel holocaust initiative intifada marathon masters medal memorandum musical night olympics one opera operation
    open pact plan playoffs prize project protocol race rebellion reformation resolution revolution rule saga series show song spring star
    summit symphony testament theorem tour tournament treaty trophy uprising war wars week world year`),
};
