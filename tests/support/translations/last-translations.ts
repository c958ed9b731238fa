import type { HonestTranslation } from './honest-translations.ts';

/** Written when all was done, and looked at once: what the check does to translations that it has never seen. */
export const lastTranslations: readonly HonestTranslation[] = [
  {
    statement:
      'Elham Fakhro of Chatham House believes that without a ceasefire the moral authority of the United States in the Middle East will keep shrinking.',
    translations: {
      es: 'Elham Fakhro, de Chatham House, cree que sin un alto el fuego la autoridad moral de Estados Unidos en Oriente Medio seguirá disminuyendo.',
      fr: 'Elham Fakhro, de Chatham House, estime que sans cessez-le-feu l’autorité morale des États-Unis au Moyen-Orient continuera de diminuer.',
      de: 'Elham Fakhro von Chatham House glaubt, dass ohne eine Waffenruhe die moralische Autorität der Vereinigten Staaten im Nahen Osten weiter schwinden wird.',
      it: 'Elham Fakhro di Chatham House ritiene che senza un cessate il fuoco l’autorità morale degli Stati Uniti in Medio Oriente continuerà a diminuire.',
      pt: 'Elham Fakhro, da Chatham House, acredita que sem um cessar-fogo a autoridade moral dos Estados Unidos no Oriente Médio continuará diminuindo.',
      nl: 'Elham Fakhro van Chatham House gelooft dat zonder een staakt-het-vuren het morele gezag van de Verenigde Staten in het Midden-Oosten zal blijven afnemen.',
    },
  },
  {
    statement: 'Secret talks produced a pause of one week and freedom for more than 100 captives.',
    translations: {
      es: 'Las conversaciones secretas lograron una pausa de una semana y la libertad de más de 100 cautivos.',
      fr: 'Des pourparlers secrets ont permis une pause d’une semaine et la liberté de plus de 100 captifs.',
      de: 'Geheime Gespräche brachten eine Pause von einer Woche und die Freiheit für mehr als 100 Gefangene.',
      it: 'Colloqui segreti hanno portato a una pausa di una settimana e alla libertà per più di 100 prigionieri.',
      pt: 'Conversas secretas resultaram numa pausa de uma semana e na liberdade de mais de 100 cativos.',
      nl: 'Geheime gesprekken leverden een pauze van een week op en vrijheid voor meer dan 100 gevangenen.',
    },
  },
  {
    statement:
      'Michael Herzog, Israel’s ambassador, called his country deeply appreciative of American backing.',
    translations: {
      es: 'Michael Herzog, embajador de Israel, dijo que su país está profundamente agradecido por el respaldo estadounidense.',
      fr: 'Michael Herzog, ambassadeur d’Israël, a dit que son pays était profondément reconnaissant du soutien américain.',
      de: 'Michael Herzog, der Botschafter Israels, nannte sein Land zutiefst dankbar für die amerikanische Unterstützung.',
      it: 'Michael Herzog, ambasciatore di Israele, ha definito il suo paese profondamente grato per il sostegno americano.',
      pt: 'Michael Herzog, embaixador de Israel, disse que o seu país está profundamente grato pelo apoio americano.',
      nl: 'Michael Herzog, de ambassadeur van Israël, noemde zijn land zeer dankbaar voor de Amerikaanse steun.',
    },
  },
  {
    statement:
      'In November more than 500 political appointees and staff members from some 40 agencies signed a letter against his support for the war.',
    translations: {
      es: 'En noviembre, más de 500 cargos políticos y empleados de unas 40 agencias firmaron una carta contra su apoyo a la guerra.',
      fr: 'En novembre, plus de 500 responsables politiques et employés de quelque 40 agences ont signé une lettre contre son soutien à la guerre.',
      de: 'Im November unterschrieben mehr als 500 politische Beamte und Mitarbeiter von rund 40 Behörden einen Brief gegen seine Unterstützung des Krieges.',
      it: 'A novembre più di 500 funzionari di nomina politica e dipendenti di circa 40 agenzie hanno firmato una lettera contro il suo sostegno alla guerra.',
      pt: 'Em novembro, mais de 500 nomeados políticos e funcionários de cerca de 40 agências assinaram uma carta contra o seu apoio à guerra.',
      nl: 'In november ondertekenden meer dan 500 politieke benoemden en medewerkers van ongeveer 40 instanties een brief tegen zijn steun aan de oorlog.',
    },
  },
  {
    statement: 'Hamas says there is nothing serious to discuss until those soldiers have gone.',
    translations: {
      es: 'Hamás dice que no hay nada serio que discutir hasta que esos soldados se hayan ido.',
      fr: 'Le Hamas dit qu’il n’y a rien de sérieux à discuter tant que ces soldats ne sont pas partis.',
      de: 'Die Hamas sagt, es gebe nichts Ernsthaftes zu besprechen, bis diese Soldaten abgezogen sind.',
      it: 'Hamas dice che non c’è nulla di serio da discutere finché quei soldati non se ne saranno andati.',
      pt: 'O Hamas diz que não há nada de sério a discutir até que esses soldados tenham partido.',
      nl: 'Hamas zegt dat er niets serieus te bespreken valt totdat die soldaten weg zijn.',
    },
  },
  {
    statement: 'The White House announced that Israel would reopen the Kerem Shalom crossing.',
    translations: {
      es: 'La Casa Blanca anunció que Israel reabriría el paso de Kerem Shalom.',
      fr: 'La Maison-Blanche a annoncé qu’Israël rouvrirait le point de passage de Kerem Shalom.',
      de: 'Das Weiße Haus teilte mit, dass Israel den Übergang Kerem Schalom wieder öffnen werde.',
      it: 'La Casa Bianca ha annunciato che Israele avrebbe riaperto il valico di Kerem Shalom.',
      pt: 'A Casa Branca anunciou que Israel reabriria a passagem de Kerem Shalom.',
      nl: 'Het Witte Huis maakte bekend dat Israël de grensovergang Kerem Shalom zou heropenen.',
    },
  },
];
