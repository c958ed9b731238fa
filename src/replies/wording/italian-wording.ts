import type { Wording } from './wording.ts';

/** What is said around quotes, in Italian. */
export const italianWording: Wording = {
  language: 'it',
  understood: 'Inteso come: {question}',
  extractive: 'Citato parola per parola, senza modello linguistico.',
  generated: 'Trovato da un modello linguistico; ciò che è citato è citato parola per parola.',
  translated:
    'Tradotto dal modello linguistico: il programma ha controllato cifre, nomi, date e negazioni; valgono le citazioni, nella lingua dell’articolo.',
  partlyTranslated:
    'Tradotto in parte dal modello linguistico: ciò che non ha superato il controllo resta nella lingua dell’articolo; valgono le citazioni.',
  untranslated:
    'Nessuna traduzione ha superato il controllo, perciò la risposta resta nella lingua dell’articolo.',
  fallbacks: {
    unavailable: 'Il modello linguistico non è disponibile al momento; richiedi più tardi, o in inglese.',
    busy: 'Il modello linguistico è occupato al momento; richiedi tra qualche minuto, o in inglese.',
    over_budget: 'Il budget di oggi per il modello linguistico è esaurito; si può chiedere in inglese.',
    unreadable:
      'La risposta del modello linguistico non era leggibile; con altre parole, o in inglese, può riuscire.',
    unfit:
      'Il modello linguistico impostato legge troppo male per essere interrogato (secondo npm run doctor); si può chiedere in inglese.',
  },
  articles: { one: 'un articolo', other: '{count} articoli' },
  outlets: { one: 'una testata', other: '{count} testate' },
  rests: 'Si basa su {articles}.',
  restsFrom: 'Si basa su {articles} di {outlets}.',
  span: 'Periodo degli articoli: {from} – {to}.',
  spanOfOne: 'Data degli articoli: {date}.',
  onlyArticle: 'È stato consultato solo “{title}”.',
  gloss: 'Con le parole del bot: {text}',
  missing: 'Di questo gli articoli non dicono nulla: {parts}',
  disputed: 'Le fonti dicono cose diverse:',
  correction: 'Che cosa dicono gli articoli',
  wordingDropped: 'Una frase propria del modello non ha superato il controllo ed è stata tralasciata.',
  soFar:
    'Trovato finora, senza il modello linguistico, che sta ancora leggendo: non è ancora la risposta definitiva.',
  nearest: 'I passi più vicini; non sono una risposta',
  canBeAnswered: 'Ciò che ha una risposta: “{question}”',
  reasons: {
    uncertain: {
      heading: 'Gli articoli hanno questo sull’argomento',
      why: 'Se risponda alla domanda, sta a chi legge giudicarlo.',
      whyDetail: 'Se risponda alla domanda, sta a chi legge giudicarlo.',
      instead: 'Una domanda per volta, o con altre parole, può trovare di più.',
    },
    off_topic: {
      heading: 'Gli articoli parlano d’altro',
      why: 'Nulla in essi riguarda questa domanda.',
      whyDetail: 'Nulla in essi riguarda questa domanda: nessun articolo menziona “{detail}”.',
      instead: '/sources mostra su che cosa si può chiedere.',
    },
    not_in_sources: {
      heading: 'Gli articoli non lo dicono',
      why: 'Toccano l’argomento, ma nessuno dice ciò che è chiesto.',
      whyDetail: 'Nessun articolo menziona “{detail}”.',
      instead:
        'Chiedere una cosa alla volta, o con altre parole, può dare di più; /sources mostra gli articoli.',
    },
    false_premise: {
      heading: 'Gli articoli non lo confermano',
      why: 'La domanda dà per scontato qualcosa che nessun articolo dice.',
      whyDetail: 'La domanda dà per scontato qualcosa che nessun articolo dice: “{detail}”.',
      instead: 'Chiedere prima di questo può mostrare ciò che gli articoli dicono.',
    },
    after_sources: {
      heading: 'Gli articoli non arrivano fin lì',
      why: 'La domanda riguarda un tempo dopo l’ultimo articolo.',
      whyDetail: 'La domanda riguarda un tempo dopo l’ultimo articolo (data: {detail}).',
      instead: 'Si può chiedere del tempo precedente.',
    },
    opinion_or_prediction: {
      heading: 'È un giudizio o una previsione',
      why: 'Qui si cita solo ciò che gli articoli riportano; nulla è giudicato o previsto.',
      whyDetail: 'Qui si cita solo ciò che gli articoli riportano; nulla è giudicato o previsto.',
      instead: 'Si può chiedere che cosa pensa o si aspetta qualcuno negli articoli, per nome.',
    },
    unsupported_language: {
      heading: 'Nessun articolo è in quella lingua',
      why: 'A una domanda si può rispondere solo nella lingua degli articoli.',
      whyDetail: 'La domanda sembra in un’altra lingua ({detail}) rispetto agli articoli.',
      instead: 'La stessa domanda in inglese potrebbe avere risposta.',
    },
    check_failed: {
      heading: 'Nulla ha potuto essere citato con certezza',
      why: 'Qualcosa è stato trovato, ma non corrispondeva agli articoli conservati quando è stato ricontrollato; perciò non è mostrato.',
      whyDetail:
        'Qualcosa è stato trovato, ma non corrispondeva agli articoli conservati quando è stato ricontrollato; perciò non è mostrato.',
      instead: 'Chiedere di nuovo può aiutare: forse gli articoli sono appena cambiati.',
    },
    empty_library: {
      heading: 'Non ci sono ancora articoli',
      why: 'Le risposte sono citate da articoli, e la biblioteca non ne ha.',
      whyDetail: 'Le risposte sono citate da articoli, e la biblioteca non ne ha.',
      instead: 'Si aggiungono con: npm run ingest -- CARTELLA',
    },
  },
  onlyBriefs:
    'Sono tutti riassunti: le parole sono quelle del riassunto, non della testata di cui condensa l’articolo.',
  leads: {
    said: '{speaker} ha detto',
    according: 'secondo {speaker}',
    reports: '{source} riporta',
    says: '{source} dice',
    quotesNobody: '{source} cita, senza dire chi parla',
    reportsNobody: '{source} riporta, senza dire chi l’ha detto',
    within: 'in {source}, {clause}',
    onlyCalled: 'qualcuno che l’articolo chiama solo “{word}”',
    brief: 'il riassunto di {writer} di un articolo di {outlet}',
    article: 'l’articolo',
    caption: 'una didascalia',
    credit: 'una riga di crediti',
    comment: 'un commento di un lettore',
  },
  places: {
    paragraph: 'paragrafo {number}',
    caption: 'didascalia',
    credit: 'riga di crediti',
    comment: 'commento di un lettore',
  },
};
