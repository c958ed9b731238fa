import type { Wording } from './wording.ts';

/** What is said around quotes, in Spanish. */
export const spanishWording: Wording = {
  language: 'es',
  understood: 'Entendido como: {question}',
  extractive: 'Citado palabra por palabra, sin modelo de lenguaje.',
  generated: 'Encontrado por un modelo de lenguaje; lo citado se cita palabra por palabra.',
  translated:
    'Traducido por el modelo de lenguaje: el programa ha comprobado cifras, nombres, fechas y negaciones; lo que vale son las citas, en el idioma del artículo.',
  partlyTranslated:
    'Traducido en parte por el modelo de lenguaje: lo que no pasó la comprobación queda en el idioma del artículo; lo que vale son las citas.',
  untranslated:
    'Ninguna traducción pasó la comprobación, así que la respuesta queda en el idioma del artículo.',
  fallbacks: {
    unavailable:
      'El modelo de lenguaje no está disponible en este momento; vuelve a preguntar más tarde, o pregunta en inglés.',
    busy: 'El modelo de lenguaje está ocupado en este momento; vuelve a preguntar en unos minutos, o pregunta en inglés.',
    over_budget:
      'El presupuesto de hoy para el modelo de lenguaje está agotado; se puede preguntar en inglés.',
    unreadable:
      'La respuesta del modelo de lenguaje no se pudo leer; con otras palabras, o en inglés, puede funcionar.',
    unfit:
      'El modelo de lenguaje configurado lee demasiado mal para preguntarle (según npm run doctor); se puede preguntar en inglés.',
  },
  articles: { one: 'un artículo', other: '{count} artículos' },
  outlets: { one: 'un medio', other: '{count} medios' },
  rests: 'Se basa en {articles}.',
  restsFrom: 'Se basa en {articles} de {outlets}.',
  span: 'Periodo de los artículos: {from} – {to}.',
  spanOfOne: 'Fecha de los artículos: {date}.',
  onlyArticle: 'Solo se ha consultado “{title}”.',
  gloss: 'En palabras del bot: {text}',
  missing: 'De esto los artículos no dicen nada: {parts}',
  disputed: 'Las fuentes dicen cosas distintas:',
  correction: 'Lo que dicen los artículos',
  wordingDropped: 'Una frase propia del modelo no pasó la comprobación y se ha omitido.',
  soFar:
    'Encontrado hasta ahora, sin el modelo de lenguaje, que sigue leyendo: todavía no es la respuesta definitiva.',
  nearest: 'Los pasajes más cercanos; no son una respuesta',
  canBeAnswered: 'Lo que sí tiene respuesta: “{question}”',
  reasons: {
    uncertain: {
      heading: 'Los artículos tienen esto sobre el tema',
      why: 'Si responde a la pregunta, queda a su juicio.',
      whyDetail: 'Si responde a la pregunta, queda a su juicio.',
      instead: 'Preguntar por una sola cosa, o con otras palabras, puede dar más.',
    },
    off_topic: {
      heading: 'Los artículos tratan de otra cosa',
      why: 'Nada en ellos tiene que ver con esta pregunta.',
      whyDetail: 'Nada en ellos tiene que ver con esta pregunta: ningún artículo menciona “{detail}”.',
      instead: '/sources muestra sobre qué se puede preguntar.',
    },
    not_in_sources: {
      heading: 'Los artículos no lo dicen',
      why: 'Tocan el tema, pero ninguno dice lo que se pregunta.',
      whyDetail: 'Ningún artículo menciona “{detail}”.',
      instead:
        'Preguntar una sola cosa a la vez, o con otras palabras, puede dar más; /sources muestra los artículos.',
    },
    false_premise: {
      heading: 'Los artículos no lo confirman',
      why: 'La pregunta da por hecho algo que ningún artículo dice.',
      whyDetail: 'La pregunta da por hecho algo que ningún artículo dice: “{detail}”.',
      instead: 'Preguntar primero por eso puede mostrar lo que los artículos sí dicen.',
    },
    after_sources: {
      heading: 'Los artículos no llegan hasta ahí',
      why: 'La pregunta es sobre un tiempo posterior al último artículo.',
      whyDetail: 'La pregunta es sobre un tiempo posterior al último artículo (fecha: {detail}).',
      instead: 'Se puede preguntar por el tiempo anterior.',
    },
    opinion_or_prediction: {
      heading: 'Eso es un juicio o un pronóstico',
      why: 'Aquí solo se cita lo que cuentan los artículos; no se juzga ni se predice nada.',
      whyDetail: 'Aquí solo se cita lo que cuentan los artículos; no se juzga ni se predice nada.',
      instead: 'Se puede preguntar qué piensa o espera alguien de los artículos, por su nombre.',
    },
    unsupported_language: {
      heading: 'Ningún artículo está en ese idioma',
      why: 'Una pregunta solo puede responderse en el idioma de los artículos.',
      whyDetail: 'La pregunta parece estar en {detail}, y los artículos están en otro idioma.',
      instead: 'La misma pregunta en inglés quizá tenga respuesta.',
    },
    check_failed: {
      heading: 'No se pudo citar nada con certeza',
      why: 'Se encontró algo, pero al comprobarlo de nuevo no coincidía con los artículos guardados, así que no se muestra.',
      whyDetail:
        'Se encontró algo, pero al comprobarlo de nuevo no coincidía con los artículos guardados, así que no se muestra.',
      instead: 'Volver a preguntar puede ayudar: quizá los artículos acaban de cambiar.',
    },
    empty_library: {
      heading: 'Todavía no hay artículos',
      why: 'Las respuestas se citan de artículos, y la biblioteca no tiene ninguno.',
      whyDetail: 'Las respuestas se citan de artículos, y la biblioteca no tiene ninguno.',
      instead: 'Se añaden con: npm run ingest -- CARPETA',
    },
  },
  onlyBriefs:
    'Todo esto son resúmenes: las palabras son las del resumen, no las del medio cuyo artículo condensa.',
  leads: {
    said: '{speaker} dijo',
    according: 'según {speaker}',
    reports: '{source} informa',
    says: '{source} dice',
    quotesNobody: '{source} cita, sin decir quién habla',
    reportsNobody: '{source} informa, sin decir quién lo dijo',
    within: 'en {source}, {clause}',
    onlyCalled: 'alguien a quien el artículo solo llama “{word}”',
    brief: 'el resumen de {writer} de un artículo de {outlet}',
    article: 'el artículo',
    caption: 'un pie de foto',
    credit: 'una línea de créditos',
    comment: 'un comentario de un lector',
  },
  places: {
    paragraph: 'párrafo {number}',
    caption: 'pie de foto',
    credit: 'línea de créditos',
    comment: 'comentario de un lector',
  },
};
