import type { Wording } from './wording.ts';

/** What is said around quotes, in German. */
export const germanWording: Wording = {
  language: 'de',
  understood: 'Verstanden als: {question}',
  extractive: 'Wörtlich zitiert, ohne Sprachmodell.',
  generated: 'Von einem Sprachmodell gefunden; was zitiert ist, ist wörtlich zitiert.',
  translated:
    'Vom Sprachmodell übersetzt: Zahlen, Namen, Daten und Verneinungen hat das Programm geprüft; es gelten die Zitate in der Sprache des Artikels.',
  partlyTranslated:
    'Zum Teil vom Sprachmodell übersetzt: was die Prüfung nicht bestand, steht in der Sprache des Artikels; es gelten die Zitate.',
  untranslated:
    'Keine Übersetzung hat die Prüfung bestanden, darum steht die Antwort in der Sprache des Artikels.',
  fallbacks: {
    unavailable:
      'Das Sprachmodell ist gerade nicht zu erreichen; frage später noch einmal oder auf Englisch.',
    busy: 'Das Sprachmodell hat gerade zu viel zu tun; frage in einigen Minuten noch einmal oder auf Englisch.',
    over_budget: 'Das heutige Budget für das Sprachmodell ist verbraucht; auf Englisch kann gefragt werden.',
    unreadable:
      'Was das Sprachmodell antwortete, ließ sich nicht lesen; mit anderen Worten oder auf Englisch kann es gehen.',
    unfit:
      'Das eingestellte Sprachmodell liest zu schlecht, um gefragt zu werden (laut npm run doctor); auf Englisch kann gefragt werden.',
  },
  articles: { one: 'einem Artikel', other: '{count} Artikeln' },
  outlets: { one: 'einem Medium', other: '{count} Medien' },
  rests: 'Beruht auf {articles}.',
  restsFrom: 'Beruht auf {articles} aus {outlets}.',
  span: 'Zeitraum der Artikel: {from} – {to}.',
  spanOfOne: 'Datum der Artikel: {date}.',
  onlyArticle: 'Nur “{title}” wurde durchgesehen.',
  gloss: 'In den Worten des Bots: {text}',
  missing: 'Dazu sagen die Artikel nichts: {parts}',
  disputed: 'Die Quellen sagen Verschiedenes:',
  correction: 'Was die Artikel stattdessen sagen',
  wordingDropped: 'Ein eigener Satz des Modells hat die Prüfung nicht bestanden und ist weggelassen.',
  soFar: 'Bis jetzt gefunden, ohne das Sprachmodell, das noch liest: noch nicht die endgültige Antwort.',
  nearest: 'Nächstliegende Stellen, keine Antwort',
  canBeAnswered: 'Beantwortet werden kann: “{question}”',
  reasons: {
    uncertain: {
      heading: 'Die Artikel haben dies zum Thema',
      why: 'Ob es die Frage beantwortet, lässt sich nur selbst beurteilen.',
      whyDetail: 'Ob es die Frage beantwortet, lässt sich nur selbst beurteilen.',
      instead: 'Nach einer Sache auf einmal oder mit anderen Worten gefragt, findet sich vielleicht mehr.',
    },
    off_topic: {
      heading: 'Die Artikel handeln von etwas anderem',
      why: 'Nichts in ihnen betrifft diese Frage.',
      whyDetail: 'Nichts in ihnen betrifft diese Frage: kein Artikel erwähnt “{detail}”.',
      instead: '/sources zeigt, wonach gefragt werden kann.',
    },
    not_in_sources: {
      heading: 'Die Artikel sagen es nicht',
      why: 'Sie berühren das Thema, aber keiner sagt, wonach gefragt ist.',
      whyDetail: 'Kein Artikel erwähnt “{detail}”.',
      instead:
        'Nach einer Sache auf einmal oder mit anderen Worten gefragt, findet sich vielleicht mehr; /sources zeigt die Artikel.',
    },
    false_premise: {
      heading: 'Die Artikel bestätigen das nicht',
      why: 'Die Frage setzt etwas voraus, das kein Artikel sagt.',
      whyDetail: 'Die Frage setzt etwas voraus, das kein Artikel sagt: “{detail}”.',
      instead: 'Zuerst danach zu fragen zeigt vielleicht, was die Artikel sagen.',
    },
    after_sources: {
      heading: 'So weit reichen die Artikel nicht',
      why: 'Die Frage betrifft eine Zeit nach dem letzten Artikel.',
      whyDetail: 'Die Frage betrifft eine Zeit nach dem letzten Artikel (Datum: {detail}).',
      instead: 'Nach der Zeit davor kann gefragt werden.',
    },
    opinion_or_prediction: {
      heading: 'Das ist ein Urteil oder eine Vorhersage',
      why: 'Hier wird nur zitiert, was die Artikel berichten; nichts wird beurteilt oder vorhergesagt.',
      whyDetail: 'Hier wird nur zitiert, was die Artikel berichten; nichts wird beurteilt oder vorhergesagt.',
      instead: 'Was jemand in den Artikeln denkt oder erwartet, kann mit seinem Namen gefragt werden.',
    },
    unsupported_language: {
      heading: 'Kein Artikel ist in dieser Sprache',
      why: 'Eine Frage kann nur in der Sprache der Artikel beantwortet werden.',
      whyDetail: 'Die Frage ist wohl in einer anderen Sprache ({detail}) als die Artikel.',
      instead: 'Auf Englisch wird dieselbe Frage vielleicht beantwortet.',
    },
    check_failed: {
      heading: 'Nichts konnte sicher zitiert werden',
      why: 'Etwas wurde gefunden, stimmte aber bei der letzten Prüfung nicht mit den gespeicherten Artikeln überein und wird darum nicht gezeigt.',
      whyDetail:
        'Etwas wurde gefunden, stimmte aber bei der letzten Prüfung nicht mit den gespeicherten Artikeln überein und wird darum nicht gezeigt.',
      instead: 'Noch einmal zu fragen kann helfen: vielleicht wurden die Artikel gerade geändert.',
    },
    empty_library: {
      heading: 'Es gibt noch keine Artikel',
      why: 'Antworten werden aus Artikeln zitiert, und die Bibliothek hat keine.',
      whyDetail: 'Antworten werden aus Artikeln zitiert, und die Bibliothek hat keine.',
      instead: 'Artikel nimmt auf: npm run ingest -- ORDNER',
    },
  },
  onlyBriefs:
    'Dies alles sind Kurzfassungen: Die Worte sind die der Kurzfassung, nicht die des Mediums, dessen Bericht sie zusammenfasst.',
  leads: {
    said: '{speaker} sagte',
    according: 'nach den Worten von {speaker}',
    reports: '{source} berichtet',
    says: '{source} sagt',
    quotesNobody: '{source} zitiert, ohne zu sagen, wer spricht',
    reportsNobody: '{source} berichtet, ohne zu sagen, wer es sagte',
    within: '{source}: {clause}',
    onlyCalled: 'jemandem, den der Artikel nur “{word}” nennt',
    brief: 'Kurzfassung von {writer} nach einem Bericht von {outlet}',
    article: 'der Artikel',
    caption: 'eine Bildunterschrift',
    credit: 'eine Bildangabe',
    comment: 'ein Leserkommentar',
  },
  places: {
    paragraph: 'Absatz {number}',
    caption: 'Bildunterschrift',
    credit: 'Bildangabe',
    comment: 'Leserkommentar',
  },
};
