import type { HonestTranslation } from './honest-translations.ts';

/** Written when the lists of words stood, and nothing was changed for their sake: how many pass tells what is lost. */
export const heldOutTranslations: readonly HonestTranslation[] = [
  {
    statement: 'On Monday Hamas declared that it accepted a temporary truce.',
    translations: {
      es: 'El lunes, Hamás declaró que aceptaba una tregua temporal.',
      fr: 'Lundi, le Hamas a déclaré qu’il acceptait une trêve temporaire.',
      de: 'Am Montag erklärte die Hamas, sie nehme eine vorübergehende Waffenruhe an.',
      it: 'Lunedì Hamas ha dichiarato di accettare una tregua temporanea.',
      pt: 'Na segunda-feira, o Hamas declarou que aceitava uma trégua temporária.',
      nl: 'Maandag verklaarde Hamas dat het een tijdelijk bestand aanvaardde.',
    },
  },
  {
    statement:
      'CIA Director Bill Burns indicated that only 10% is left to resolve, although this remainder contains the hardest demands of both parties.',
    translations: {
      es: 'El director de la CIA, Bill Burns, indicó que solo queda por resolver el 10 %, aunque ese resto contiene las exigencias más difíciles de ambas partes.',
      fr: 'Le directeur de la CIA, Bill Burns, a indiqué qu’il ne reste que 10 % à régler, bien que ce reste contienne les exigences les plus dures des deux parties.',
      de: 'CIA-Direktor Bill Burns deutete an, dass nur noch 10 % zu klären sind, auch wenn dieser Rest die schwierigsten Forderungen beider Seiten enthält.',
      it: 'Il direttore della CIA Bill Burns ha indicato che resta da risolvere solo il 10%, anche se questa parte contiene le richieste più difficili di entrambe le parti.',
      pt: 'O diretor da CIA, Bill Burns, indicou que falta resolver apenas 10%, embora esse resto contenha as exigências mais difíceis de ambas as partes.',
      nl: 'CIA-directeur Bill Burns gaf aan dat nog maar 10% moet worden opgelost, hoewel die rest de moeilijkste eisen van beide partijen bevat.',
    },
  },
  {
    statement: 'On Monday, too, Israeli leaflets told 100,000 people to leave eastern Rafah.',
    translations: {
      es: 'También el lunes, octavillas israelíes pidieron a 100.000 personas que abandonaran el este de Rafah.',
      fr: 'Lundi également, des tracts israéliens ont demandé à 100 000 personnes de quitter l’est de Rafah.',
      de: 'Ebenfalls am Montag forderten israelische Flugblätter 100.000 Menschen auf, den Osten von Rafah zu verlassen.',
      it: 'Sempre lunedì, volantini israeliani hanno detto a 100.000 persone di lasciare la parte orientale di Rafah.',
      pt: 'Também na segunda-feira, panfletos israelenses disseram a 100 mil pessoas que deixassem o leste de Rafah.',
      nl: 'Ook maandag zeiden Israëlische pamfletten tegen 100.000 mensen dat ze het oosten van Rafah moesten verlaten.',
    },
  },
  {
    statement:
      'American officials increasingly question whether Hamas and Yahya Sinwar, who leads it, have any wish to settle.',
    translations: {
      es: 'Funcionarios estadounidenses dudan cada vez más de que Hamás y Yahya Sinwar, que lo dirige, tengan algún deseo de llegar a un acuerdo.',
      fr: 'Des responsables américains se demandent de plus en plus si le Hamas et Yahya Sinwar, qui le dirige, ont la moindre envie de s’entendre.',
      de: 'Amerikanische Regierungsvertreter bezweifeln zunehmend, ob die Hamas und Yahya Sinwar, der sie führt, überhaupt eine Einigung wollen.',
      it: 'Funzionari americani si chiedono sempre più se Hamas e Yahya Sinwar, che lo guida, abbiano voglia di accordarsi.',
      pt: 'Autoridades americanas questionam cada vez mais se o Hamas e Yahya Sinwar, que o lidera, têm alguma vontade de chegar a um acordo.',
      nl: 'Amerikaanse functionarissen betwijfelen steeds meer of Hamas en Yahya Sinwar, die het leidt, een akkoord willen.',
    },
  },
  {
    statement: 'Biden and Prime Minister Benjamin Netanyahu have talked 14 times.',
    translations: {
      es: 'Biden y el primer ministro Benjamin Netanyahu han hablado 14 veces.',
      fr: 'Biden et le Premier ministre Benjamin Netanyahou se sont parlé 14 fois.',
      de: 'Biden und Ministerpräsident Benjamin Netanjahu haben 14 Mal miteinander gesprochen.',
      it: 'Biden e il primo ministro Benjamin Netanyahu si sono parlati 14 volte.',
      pt: 'Biden e o primeiro-ministro Benjamin Netanyahu conversaram 14 vezes.',
      nl: 'Biden en premier Benjamin Netanyahu hebben elkaar 14 keer gesproken.',
    },
  },
  {
    statement:
      'Israel’s negotiators and American officials alike have grown gloomy: by September 2024 they saw next to no prospect of a deal.',
    translations: {
      es: 'Tanto los negociadores de Israel como los funcionarios estadounidenses se han vuelto pesimistas: en septiembre de 2024 casi no veían perspectivas de un acuerdo.',
      fr: 'Les négociateurs d’Israël comme les responsables américains sont devenus pessimistes : en septembre 2024, ils ne voyaient presque aucune perspective d’accord.',
      de: 'Sowohl Israels Unterhändler als auch amerikanische Regierungsvertreter sind pessimistisch geworden: im September 2024 sahen sie so gut wie keine Aussicht auf eine Einigung.',
      it: 'Sia i negoziatori di Israele sia i funzionari americani sono diventati pessimisti: a settembre 2024 non vedevano quasi nessuna prospettiva di un accordo.',
      pt: 'Tanto os negociadores de Israel quanto as autoridades americanas ficaram pessimistas: em setembro de 2024 quase não viam perspectiva de acordo.',
      nl: 'Zowel de onderhandelaars van Israël als Amerikaanse functionarissen zijn somber geworden: in september 2024 zagen ze vrijwel geen uitzicht op een akkoord.',
    },
  },
  {
    statement:
      'It had been shut because rockets fired by Hamas killed four Israeli soldiers nearby on Sunday.',
    translations: {
      es: 'Había sido cerrado porque cohetes disparados por Hamás mataron cerca de allí a cuatro soldados israelíes el domingo.',
      fr: 'Il avait été fermé parce que des roquettes tirées par le Hamas ont tué quatre soldats israéliens à proximité dimanche.',
      de: 'Er war geschlossen worden, weil von der Hamas abgefeuerte Raketen am Sonntag in der Nähe vier israelische Soldaten getötet hatten.',
      it: 'Era stato chiuso perché razzi lanciati da Hamas hanno ucciso quattro soldati israeliani nelle vicinanze domenica.',
      pt: 'Tinha sido fechada porque foguetes disparados pelo Hamas mataram quatro soldados israelenses nas proximidades no domingo.',
      nl: 'Hij was gesloten omdat raketten van Hamas zondag in de buurt vier Israëlische soldaten doodden.',
    },
  },
  {
    statement: 'Austin warned that Israel might replace a tactical victory with a strategic defeat.',
    translations: {
      es: 'Austin advirtió de que Israel podría sustituir una victoria táctica por una derrota estratégica.',
      fr: 'Austin a averti qu’Israël pourrait remplacer une victoire tactique par une défaite stratégique.',
      de: 'Austin warnte, Israel könnte einen taktischen Sieg durch eine strategische Niederlage ersetzen.',
      it: 'Austin ha avvertito che Israele potrebbe sostituire una vittoria tattica con una sconfitta strategica.',
      pt: 'Austin advertiu que Israel poderia substituir uma vitória tática por uma derrota estratégica.',
      nl: 'Austin waarschuwde dat Israël een tactische overwinning zou kunnen vervangen door een strategische nederlaag.',
    },
  },
];
