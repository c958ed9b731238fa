import type { TranslatedLanguage } from '../../../src/answers/languages/translated-language.ts';

/** A statement in the words of a brief, and what it is in other languages, as a person would put it. */
export interface HonestTranslation {
  readonly statement: string;
  readonly translations: Readonly<Record<TranslatedLanguage, string>>;
}

/** Written by hand, before it was known what passes. */
export const honestTranslations: readonly HonestTranslation[] = [
  {
    statement: 'President Joe Biden announced in the Oval Office that 74 Americans had come out on Thursday.',
    translations: {
      es: 'El presidente Joe Biden anunció en el Despacho Oval que 74 estadounidenses habían salido el jueves.',
      fr: 'Le président Joe Biden a annoncé dans le Bureau ovale que 74 Américains étaient sortis jeudi.',
      de: 'Präsident Joe Biden gab im Oval Office bekannt, dass am Donnerstag 74 Amerikaner herausgekommen waren.',
      it: 'Il presidente Joe Biden ha annunciato nello Studio Ovale che giovedì erano usciti 74 americani.',
      pt: 'O presidente Joe Biden anunciou no Salão Oval que 74 americanos tinham saído na quinta-feira.',
      nl: 'President Joe Biden maakte in het Oval Office bekend dat donderdag 74 Amerikanen waren vertrokken.',
    },
  },
  {
    statement: 'Israeli officials say Hamas still holds more than 240 hostages.',
    translations: {
      es: 'Funcionarios israelíes dicen que Hamás todavía retiene a más de 240 rehenes.',
      fr: 'Des responsables israéliens affirment que le Hamas détient encore plus de 240 otages.',
      de: 'Israelische Regierungsvertreter sagen, dass die Hamas noch immer mehr als 240 Geiseln festhält.',
      it: 'Funzionari israeliani dicono che Hamas tiene ancora più di 240 ostaggi.',
      pt: 'Autoridades israelenses dizem que o Hamas ainda mantém mais de 240 reféns.',
      nl: 'Israëlische functionarissen zeggen dat Hamas nog steeds meer dan 240 gijzelaars vasthoudt.',
    },
  },
  {
    statement: 'Kirby said Biden would veto such a bill.',
    translations: {
      es: 'Kirby dijo que Biden vetaría un proyecto de ley así.',
      fr: 'Kirby a déclaré que Biden opposerait son veto à un tel projet de loi.',
      de: 'Kirby sagte, Biden würde gegen ein solches Gesetz sein Veto einlegen.',
      it: 'Kirby ha detto che Biden porrebbe il veto a una legge simile.',
      pt: 'Kirby disse que Biden vetaria um projeto de lei desse tipo.',
      nl: 'Kirby zei dat Biden zijn veto zou uitspreken over zo’n wetsvoorstel.',
    },
  },
  {
    statement: 'Hamas had killed 1,200 people and carried off 240 hostages.',
    translations: {
      es: 'Hamás había matado a 1.200 personas y se había llevado a 240 rehenes.',
      fr: 'Le Hamas avait tué 1 200 personnes et enlevé 240 otages.',
      de: 'Die Hamas hatte 1.200 Menschen getötet und 240 Geiseln verschleppt.',
      it: 'Hamas aveva ucciso 1.200 persone e portato via 240 ostaggi.',
      pt: 'O Hamas tinha matado 1.200 pessoas e levado 240 reféns.',
      nl: 'Hamas had 1.200 mensen gedood en 240 gijzelaars meegenomen.',
    },
  },
  {
    statement: 'Israel’s campaign has cost more than 20,000 lives, according to the Gaza Health Ministry.',
    translations: {
      es: 'La campaña de Israel ha costado más de 20.000 vidas, según el Ministerio de Salud de Gaza.',
      fr: 'La campagne d’Israël a coûté plus de 20 000 vies, selon le ministère de la Santé de Gaza.',
      de: 'Der Feldzug Israels hat laut dem Gesundheitsministerium in Gaza mehr als 20.000 Menschenleben gekostet.',
      it: 'La campagna di Israele è costata più di 20.000 vite, secondo il Ministero della Salute di Gaza.',
      pt: 'A campanha de Israel custou mais de 20 mil vidas, segundo o Ministério da Saúde de Gaza.',
      nl: 'De campagne van Israël heeft volgens het ministerie van Gezondheid van Gaza meer dan 20.000 levens gekost.',
    },
  },
  {
    statement: 'Biden and Netanyahu spoke by telephone for 30 minutes on Monday.',
    translations: {
      es: 'Biden y Netanyahu hablaron por teléfono durante 30 minutos el lunes.',
      fr: 'Biden et Netanyahou se sont parlé au téléphone pendant 30 minutes lundi.',
      de: 'Biden und Netanjahu telefonierten am Montag 30 Minuten lang miteinander.',
      it: 'Biden e Netanyahu hanno parlato al telefono per 30 minuti lunedì.',
      pt: 'Biden e Netanyahu falaram ao telefone durante 30 minutos na segunda-feira.',
      nl: 'Biden en Netanyahu spraken maandag 30 minuten met elkaar aan de telefoon.',
    },
  },
  {
    statement:
      'Defense Minister Yoav Gallant has cautioned that unless there is a truce, the country may slide into a wider war with Hezbollah and perhaps Iran.',
    translations: {
      es: 'El ministro de Defensa, Yoav Gallant, ha advertido de que, a menos que haya una tregua, el país puede deslizarse hacia una guerra más amplia con Hezbolá y quizá con Irán.',
      fr: 'Le ministre de la Défense, Yoav Gallant, a averti qu’à moins d’une trêve, le pays pourrait glisser vers une guerre plus large avec le Hezbollah et peut-être l’Iran.',
      de: 'Verteidigungsminister Yoav Gallant hat gewarnt, dass das Land ohne eine Waffenruhe in einen größeren Krieg mit der Hisbollah und vielleicht dem Iran abgleiten könnte.',
      it: 'Il ministro della Difesa Yoav Gallant ha avvertito che, a meno che non ci sia una tregua, il paese potrebbe scivolare in una guerra più ampia con Hezbollah e forse con l’Iran.',
      pt: 'O ministro da Defesa, Yoav Gallant, advertiu que, a menos que haja uma trégua, o país pode deslizar para uma guerra mais ampla com o Hezbollah e talvez com o Irã.',
      nl: 'Minister van Defensie Yoav Gallant heeft gewaarschuwd dat het land, tenzij er een bestand komt, kan afglijden naar een grotere oorlog met Hezbollah en misschien Iran.',
    },
  },
  {
    statement:
      'State Department spokesman Matthew Miller said on Monday that the United States does not support the operation.',
    translations: {
      es: 'El portavoz del Departamento de Estado, Matthew Miller, dijo el lunes que Estados Unidos no apoya la operación.',
      fr: 'Le porte-parole du département d’État, Matthew Miller, a déclaré lundi que les États-Unis ne soutenaient pas l’opération.',
      de: 'Der Sprecher des Außenministeriums, Matthew Miller, sagte am Montag, die Vereinigten Staaten unterstützten den Einsatz nicht.',
      it: 'Il portavoce del Dipartimento di Stato Matthew Miller ha detto lunedì che gli Stati Uniti non sostengono l’operazione.',
      pt: 'O porta-voz do Departamento de Estado, Matthew Miller, disse na segunda-feira que os Estados Unidos não apoiam a operação.',
      nl: 'Matthew Miller, woordvoerder van het ministerie van Buitenlandse Zaken, zei maandag dat de Verenigde Staten de operatie niet steunen.',
    },
  },
  {
    statement:
      'On December 8 the State Department went around Congress to send 13,000 rounds of tank ammunition.',
    translations: {
      es: 'El 8 de diciembre, el Departamento de Estado eludió al Congreso para enviar 13.000 proyectiles de tanque.',
      fr: 'Le 8 décembre, le département d’État a contourné le Congrès pour envoyer 13 000 obus de char.',
      de: 'Am 8. Dezember umging das Außenministerium den Kongress, um 13.000 Schuss Panzermunition zu schicken.',
      it: 'L’8 dicembre il Dipartimento di Stato ha aggirato il Congresso per inviare 13.000 colpi per carri armati.',
      pt: 'Em 8 de dezembro, o Departamento de Estado contornou o Congresso para enviar 13.000 munições de tanque.',
      nl: 'Op 8 december omzeilde het ministerie van Buitenlandse Zaken het Congres om 13.000 tankgranaten te sturen.',
    },
  },
  {
    statement: 'The White House would neither confirm nor deny the step.',
    translations: {
      es: 'La Casa Blanca no quiso confirmar ni desmentir la medida.',
      fr: 'La Maison-Blanche n’a voulu ni confirmer ni démentir cette mesure.',
      de: 'Das Weiße Haus wollte den Schritt weder bestätigen noch dementieren.',
      it: 'La Casa Bianca non ha voluto né confermare né smentire la misura.',
      pt: 'A Casa Branca não quis confirmar nem desmentir a medida.',
      nl: 'Het Witte Huis wilde de stap noch bevestigen noch ontkennen.',
    },
  },
  {
    statement: 'Qatar’s prime minister met David Barnea, head of the Mossad, in Warsaw on December 18.',
    translations: {
      es: 'El primer ministro de Catar se reunió con David Barnea, jefe del Mosad, en Varsovia el 18 de diciembre.',
      fr: 'Le Premier ministre du Qatar a rencontré David Barnea, chef du Mossad, à Varsovie le 18 décembre.',
      de: 'Der Ministerpräsident von Katar traf David Barnea, den Leiter des Mossad, am 18. Dezember in Warschau.',
      it: 'Il primo ministro del Qatar ha incontrato David Barnea, capo del Mossad, a Varsavia il 18 dicembre.',
      pt: 'O primeiro-ministro do Catar reuniu-se com David Barnea, chefe do Mossad, em Varsóvia, em 18 de dezembro.',
      nl: 'De premier van Qatar ontmoette David Barnea, hoofd van de Mossad, op 18 december in Warschau.',
    },
  },
  {
    statement: 'American officials want a break of six weeks which diplomacy might then prolong.',
    translations: {
      es: 'Funcionarios estadounidenses quieren una pausa de seis semanas que la diplomacia podría después prolongar.',
      fr: 'Des responsables américains veulent une pause de six semaines que la diplomatie pourrait ensuite prolonger.',
      de: 'Amerikanische Regierungsvertreter wollen eine Pause von sechs Wochen, die die Diplomatie dann verlängern könnte.',
      it: 'Funzionari americani vogliono una pausa di sei settimane che la diplomazia potrebbe poi prolungare.',
      pt: 'Autoridades americanas querem uma pausa de seis semanas que a diplomacia poderia depois prolongar.',
      nl: 'Amerikaanse functionarissen willen een pauze van zes weken die de diplomatie daarna zou kunnen verlengen.',
    },
  },
  {
    statement: 'Netanyahu rejected such optimism in an interview.',
    translations: {
      es: 'Netanyahu rechazó ese optimismo en una entrevista.',
      fr: 'Netanyahou a rejeté un tel optimisme dans une interview.',
      de: 'Netanjahu wies solchen Optimismus in einem Interview zurück.',
      it: 'Netanyahu ha respinto tale ottimismo in un’intervista.',
      pt: 'Netanyahu rejeitou esse otimismo numa entrevista.',
      nl: 'Netanyahu verwierp zulk optimisme in een interview.',
    },
  },
  {
    statement:
      'Hundreds of thousands of Palestinians could be driven from their shelters, American officials worry.',
    translations: {
      es: 'Cientos de miles de palestinos podrían verse expulsados de sus refugios, temen funcionarios estadounidenses.',
      fr: 'Des centaines de milliers de Palestiniens pourraient être chassés de leurs abris, craignent des responsables américains.',
      de: 'Hunderttausende Palästinenser könnten aus ihren Unterkünften vertrieben werden, befürchten amerikanische Regierungsvertreter.',
      it: 'Centinaia di migliaia di palestinesi potrebbero essere cacciati dai loro rifugi, temono funzionari americani.',
      pt: 'Centenas de milhares de palestinos poderiam ser expulsos dos seus abrigos, temem autoridades americanas.',
      nl: 'Honderdduizenden Palestijnen zouden uit hun schuilplaatsen kunnen worden verdreven, vrezen Amerikaanse functionarissen.',
    },
  },
];
