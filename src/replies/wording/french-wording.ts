import type { Wording } from './wording.ts';

/** What is said around quotes, in French. */
export const frenchWording: Wording = {
  language: 'fr',
  understood: 'Compris ainsi : {question}',
  extractive: 'Cité mot pour mot, sans modèle de langage.',
  generated: 'Trouvé par un modèle de langage ; ce qui est cité l’est mot pour mot.',
  translated:
    'Traduit par le modèle de langage : le programme a vérifié chiffres, noms, dates et négations ; ce sont les citations, dans la langue de l’article, qui font foi.',
  partlyTranslated:
    'Traduit en partie par le modèle de langage : ce qui n’a pas passé la vérification reste dans la langue de l’article ; les citations font foi.',
  untranslated: 'Aucune traduction n’a passé la vérification ; la réponse reste dans la langue de l’article.',
  fallbacks: {
    unavailable:
      'Le modèle de langage n’est pas disponible pour le moment ; redemandez plus tard, ou posez la question en anglais.',
    busy: 'Le modèle de langage est très sollicité ; redemandez dans quelques minutes, ou posez la question en anglais.',
    over_budget:
      'Le budget du jour pour le modèle de langage est épuisé ; la question peut être posée en anglais.',
    unreadable:
      'La réponse du modèle de langage n’a pas pu être lue ; avec d’autres mots, ou en anglais, cela peut marcher.',
    unfit:
      'Le modèle de langage configuré lit trop mal pour être interrogé (d’après npm run doctor) ; les questions en anglais restent possibles.',
  },
  articles: { one: 'un article', other: '{count} articles' },
  outlets: { one: 'un média', other: '{count} médias' },
  rests: 'Repose sur {articles}.',
  restsFrom: 'Repose sur {articles} de {outlets}.',
  span: 'Période des articles : {from} – {to}.',
  spanOfOne: 'Date des articles : {date}.',
  onlyArticle: 'Seul “{title}” a été consulté.',
  gloss: 'Dans les mots du bot : {text}',
  missing: 'Les articles n’en disent rien : {parts}',
  disputed: 'Les sources disent des choses différentes :',
  correction: 'Ce que disent les articles',
  wordingDropped: 'Une phrase propre au modèle n’a pas passé le contrôle et n’est pas montrée.',
  soFar: 'Trouvé jusqu’ici, sans le modèle de langage, qui lit encore : pas encore la réponse définitive.',
  nearest: 'Les passages les plus proches ; ce n’est pas une réponse',
  canBeAnswered: 'Question à laquelle il y a une réponse : “{question}”',
  reasons: {
    uncertain: {
      heading: 'Les articles ont ceci sur le sujet',
      why: 'Est-ce la réponse ? À vous d’en juger.',
      whyDetail: 'Est-ce la réponse ? À vous d’en juger.',
      instead: 'Une question à la fois, ou posée autrement, peut donner davantage.',
    },
    off_topic: {
      heading: 'Les articles parlent d’autre chose',
      why: 'Rien dans les articles ne concerne cette question.',
      whyDetail: 'Rien dans les articles ne concerne cette question : aucun ne mentionne “{detail}”.',
      instead: '/sources montre sur quoi l’on peut interroger.',
    },
    not_in_sources: {
      heading: 'Les articles ne le disent pas',
      why: 'Ils touchent au sujet, mais aucun ne dit ce qui est demandé.',
      whyDetail: 'Aucun article ne mentionne “{detail}”.',
      instead:
        'Une seule chose à la fois, ou d’autres mots, peuvent donner plus ; /sources montre les articles.',
    },
    false_premise: {
      heading: 'Les articles ne le confirment pas',
      why: 'La question suppose quelque chose qu’aucun article ne dit.',
      whyDetail: 'La question suppose quelque chose qu’aucun article ne dit : “{detail}”.',
      instead: 'Poser d’abord la question de cela peut montrer ce que les articles disent.',
    },
    after_sources: {
      heading: 'Les articles ne vont pas jusque-là',
      why: 'La question porte sur un temps après le dernier article.',
      whyDetail: 'La question porte sur un temps après le dernier article (date : {detail}).',
      instead: 'On peut interroger sur le temps qui précède.',
    },
    opinion_or_prediction: {
      heading: 'C’est un jugement ou une prévision',
      why: 'Seul ce que les articles rapportent est cité ici ; rien n’est jugé ni prédit.',
      whyDetail: 'Seul ce que les articles rapportent est cité ici ; rien n’est jugé ni prédit.',
      instead: 'On peut demander ce que pense ou attend quelqu’un des articles, par son nom.',
    },
    unsupported_language: {
      heading: 'Aucun article n’est dans cette langue',
      why: 'Une question ne peut recevoir de réponse que dans la langue des articles.',
      whyDetail: 'La question semble être dans une autre langue ({detail}) que les articles.',
      instead: 'La même question en anglais recevra peut-être une réponse.',
    },
    check_failed: {
      heading: 'Rien n’a pu être cité avec certitude',
      why: 'Quelque chose a été trouvé, mais ne correspondait plus aux articles enregistrés ; ce n’est donc pas montré.',
      whyDetail:
        'Quelque chose a été trouvé, mais ne correspondait plus aux articles enregistrés ; ce n’est donc pas montré.',
      instead: 'Redemander peut aider : les articles viennent peut-être de changer.',
    },
    empty_library: {
      heading: 'Il n’y a pas encore d’articles',
      why: 'Les réponses sont citées d’articles, et la bibliothèque n’en contient aucun.',
      whyDetail: 'Les réponses sont citées d’articles, et la bibliothèque n’en contient aucun.',
      instead: 'On en ajoute avec : npm run ingest -- DOSSIER',
    },
  },
  onlyBriefs:
    'Ce ne sont là que des résumés : les mots sont ceux du résumé, non ceux du média dont il condense l’article.',
  leads: {
    said: '{speaker} a dit',
    according: 'selon {speaker}',
    reports: '{source} rapporte',
    says: '{source} dit',
    quotesNobody: '{source} cite, sans dire qui parle',
    reportsNobody: '{source} rapporte, sans dire qui l’a dit',
    within: 'dans {source}, {clause}',
    onlyCalled: 'quelqu’un que l’article n’appelle que “{word}”',
    brief: 'le résumé par {writer} d’un article de {outlet}',
    article: 'l’article',
    caption: 'une légende',
    credit: 'une ligne de crédit',
    comment: 'un commentaire de lecteur',
  },
  places: {
    paragraph: 'paragraphe {number}',
    caption: 'légende',
    credit: 'ligne de crédit',
    comment: 'commentaire de lecteur',
  },
};
