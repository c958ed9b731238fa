/** The languages that names and descriptions are given in beside English, as Discord calls them. */
export type Language = 'de' | 'es-ES' | 'fr';

/** What something is called in another language. A message menu has no description. */
export interface Translation {
  readonly name: string;
  readonly description?: string;
}

/** A word for each language, in one line. */
function words(
  de: readonly [name: string, description?: string],
  es: readonly [name: string, description?: string],
  fr: readonly [name: string, description?: string],
): Readonly<Record<Language, Translation>> {
  const toTranslation = ([name, description]: readonly [string, string?]): Translation =>
    description === undefined ? { name } : { name, description };
  return { de: toTranslation(de), 'es-ES': toTranslation(es), fr: toTranslation(fr) };
}

/**
 * Names and descriptions in other languages: of a command by its name, of an option by the names of the command and the
 * option, of a message menu by its label. Quotations stay in the language of the articles.
 */
export const translations: Readonly<Record<string, Readonly<Record<Language, Translation>>>> = {
  ask: words(
    ['fragen', 'Den Artikeln eine Frage stellen; die Antwort wird wörtlich zitiert'],
    ['preguntar', 'Hacer una pregunta a los artículos; la respuesta se cita palabra por palabra'],
    ['demander', 'Poser une question aux articles ; la réponse est citée mot pour mot'],
  ),
  opinions: words(
    ['meinungen', 'Sehen, welche Antworten hilfreich waren und welche nicht'],
    ['opiniones', 'Ver qué respuestas sirvieron y cuáles no'],
    ['avis', 'Voir quelles réponses ont été utiles et lesquelles non'],
  ),
  'opinions page': words(
    ['seite', 'Die Seite, die aufgeschlagen wird'],
    ['página', 'La página que se abre'],
    ['page', 'La page à ouvrir'],
  ),
  'ask question': words(
    ['frage', 'Was du wissen willst'],
    ['pregunta', 'Lo que quieres saber'],
    ['question', 'Ce que vous voulez savoir'],
  ),
  'ask article': words(
    ['artikel', 'Nur in diesem Artikel suchen'],
    ['artículo', 'Buscar solo en este artículo'],
    ['article', 'Chercher dans cet article seulement'],
  ),
  'ask private': words(
    ['privat', 'Ob nur du die Antwort siehst'],
    ['privado', 'Si solo tú ves la respuesta'],
    ['privé', 'Si vous seul voyez la réponse'],
  ),
  sources: words(
    ['quellen', 'Sehen, welche Artikel es gibt, oder einen davon lesen'],
    ['fuentes', 'Ver qué artículos hay, o leer uno de ellos'],
    ['sources', 'Voir quels articles il y a, ou en lire un'],
  ),
  'sources article': words(
    ['artikel', 'Der Artikel, der gelesen werden soll'],
    ['artículo', 'El artículo que se va a leer'],
    ['article', 'L’article à lire'],
  ),
  'sources page': words(
    ['seite', 'Die Seite, die aufgeschlagen werden soll'],
    ['página', 'La página que se va a abrir'],
    ['page', 'La page à ouvrir'],
  ),
  actor: words(
    ['akteur', 'Nachschlagen, was die Artikel über eine Person oder Organisation sagen'],
    ['actor', 'Consultar qué dicen los artículos de una persona u organización'],
    ['acteur', 'Consulter ce que les articles disent d’une personne ou d’une organisation'],
  ),
  'actor name': words(
    ['name', 'Wer nachgeschlagen werden soll'],
    ['nombre', 'A quién se va a consultar'],
    ['nom', 'Qui consulter'],
  ),
  help: words(
    ['hilfe', 'Sehen, was man fragen kann und welche Befehle es gibt'],
    ['ayuda', 'Ver qué se puede preguntar y qué comandos hay'],
    ['aide', 'Voir ce qu’on peut demander et quelles commandes il y a'],
  ),
  'help command': words(
    ['befehl', 'Der Befehl, der erklärt werden soll'],
    ['comando', 'El comando que se va a explicar'],
    ['commande', 'La commande à expliquer'],
  ),
  privacy: words(
    ['datenschutz', 'Sehen, was von dem aufbewahrt wird, was du schreibst, und wie lange'],
    ['privacidad', 'Ver qué se guarda de lo que escribes, y por cuánto tiempo'],
    ['confidentialité', 'Voir ce qui est gardé de ce que vous écrivez, et combien de temps'],
  ),
  'Ask about this': words(['Dazu fragen'], ['Preguntar sobre esto'], ['Demander à ce sujet']),
};
