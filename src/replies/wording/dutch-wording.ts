import type { Wording } from './wording.ts';

/** What is said around quotes, in Dutch. */
export const dutchWording: Wording = {
  language: 'nl',
  understood: 'Begrepen als: {question}',
  extractive: 'Woord voor woord geciteerd, zonder taalmodel.',
  generated: 'Gevonden door een taalmodel; wat geciteerd is, is woord voor woord geciteerd.',
  translated:
    'Vertaald door het taalmodel: getallen, namen, data en ontkenningen zijn door het programma gecontroleerd; de citaten in de taal van het artikel gelden.',
  partlyTranslated:
    'Deels vertaald door het taalmodel: wat de controle niet doorstond, staat in de taal van het artikel; de citaten gelden.',
  untranslated: 'Geen vertaling doorstond de controle; daarom staat het antwoord in de taal van het artikel.',
  fallbacks: {
    unavailable:
      'Het taalmodel is op dit moment niet te bereiken; vraag het later nog eens, of in het Engels.',
    busy: 'Het taalmodel heeft het op dit moment te druk; vraag het over een paar minuten nog eens, of in het Engels.',
    over_budget: 'Het budget van vandaag voor het taalmodel is op; in het Engels kan het gevraagd worden.',
    unreadable:
      'Wat het taalmodel antwoordde, was niet te lezen; in andere woorden, of in het Engels, lukt het misschien.',
    unfit:
      'Het ingestelde taalmodel leest te slecht om te worden gevraagd (volgens npm run doctor); in het Engels kan er gevraagd worden.',
  },
  articles: { one: 'één artikel', other: '{count} artikelen' },
  outlets: { one: 'één medium', other: '{count} media' },
  rests: 'Berust op {articles}.',
  restsFrom: 'Berust op {articles} van {outlets}.',
  span: 'De artikelen lopen van {from} tot {to}.',
  spanOfOne: 'Datum van de artikelen: {date}.',
  onlyArticle: 'Alleen “{title}” is bekeken.',
  gloss: 'In de woorden van de bot: {text}',
  missing: 'Hierover zeggen de artikelen niets: {parts}',
  disputed: 'De bronnen zeggen verschillende dingen:',
  correction: 'Wat de artikelen wel zeggen',
  wordingDropped: 'Een eigen zin van het model doorstond de controle niet en is weggelaten.',
  soFar: 'Tot nu toe gevonden, zonder het taalmodel, dat nog leest: nog niet het definitieve antwoord.',
  nearest: 'Dichtstbijzijnde passages, geen antwoord',
  canBeAnswered: 'Wat beantwoord kan worden: “{question}”',
  reasons: {
    uncertain: {
      heading: 'De artikelen hebben dit over het onderwerp',
      why: 'Of het de vraag beantwoordt, is aan de lezer.',
      whyDetail: 'Of het de vraag beantwoordt, is aan de lezer.',
      instead: 'Eén ding tegelijk vragen, of met andere woorden, levert misschien meer op.',
    },
    off_topic: {
      heading: 'De artikelen gaan over iets anders',
      why: 'Niets erin heeft met deze vraag te maken.',
      whyDetail: 'Niets erin heeft met deze vraag te maken: geen artikel noemt “{detail}”.',
      instead: '/sources toont waarnaar gevraagd kan worden.',
    },
    not_in_sources: {
      heading: 'De artikelen zeggen het niet',
      why: 'Ze raken aan het onderwerp, maar geen ervan zegt wat gevraagd is.',
      whyDetail: 'Geen artikel noemt “{detail}”.',
      instead:
        'Eén ding tegelijk, of andere woorden, leveren misschien meer op; /sources toont de artikelen.',
    },
    false_premise: {
      heading: 'De artikelen bevestigen dat niet',
      why: 'De vraag gaat uit van iets wat geen artikel zegt.',
      whyDetail: 'De vraag gaat uit van iets wat geen artikel zegt: “{detail}”.',
      instead: 'Eerst daarnaar vragen laat misschien zien wat de artikelen wel zeggen.',
    },
    after_sources: {
      heading: 'Zo ver reiken de artikelen niet',
      why: 'De vraag gaat over een tijd na het laatste artikel.',
      whyDetail: 'De vraag gaat over een tijd na het laatste artikel, dat van {detail} is.',
      instead: 'Naar de tijd daarvoor kan gevraagd worden.',
    },
    opinion_or_prediction: {
      heading: 'Dat is een oordeel of een voorspelling',
      why: 'Hier wordt alleen geciteerd wat de artikelen melden; niets wordt beoordeeld of voorspeld.',
      whyDetail: 'Hier wordt alleen geciteerd wat de artikelen melden; niets wordt beoordeeld of voorspeld.',
      instead: 'Wat iemand in de artikelen denkt of verwacht, kan met naam gevraagd worden.',
    },
    unsupported_language: {
      heading: 'Geen artikel is in die taal',
      why: 'Een vraag kan alleen in de taal van de artikelen beantwoord worden.',
      whyDetail: 'De vraag lijkt in het {detail} te zijn, en de artikelen zijn in een andere taal.',
      instead: 'In het Engels wordt dezelfde vraag misschien beantwoord.',
    },
    check_failed: {
      heading: 'Niets kon met zekerheid geciteerd worden',
      why: 'Er is iets gevonden, maar het kwam bij de laatste controle niet overeen met de bewaarde artikelen en wordt daarom niet getoond.',
      whyDetail:
        'Er is iets gevonden, maar het kwam bij de laatste controle niet overeen met de bewaarde artikelen en wordt daarom niet getoond.',
      instead: 'Opnieuw vragen kan helpen: misschien zijn de artikelen net gewijzigd.',
    },
    empty_library: {
      heading: 'Er zijn nog geen artikelen',
      why: 'Antwoorden worden uit artikelen geciteerd, en de bibliotheek heeft er geen.',
      whyDetail: 'Antwoorden worden uit artikelen geciteerd, en de bibliotheek heeft er geen.',
      instead: 'Toevoegen gaat met: npm run ingest -- MAP',
    },
  },
  onlyBriefs:
    'Dit zijn allemaal samenvattingen: de woorden zijn die van de samenvatting, niet van het medium waarvan zij het bericht samenvat.',
  leads: {
    said: '{speaker} zei',
    according: 'volgens {speaker}',
    reports: '{source} meldt',
    says: '{source} zegt',
    quotesNobody: '{source} citeert, zonder te zeggen wie er spreekt',
    reportsNobody: '{source} meldt, zonder te zeggen wie het zei',
    within: 'in {source}, {clause}',
    onlyCalled: 'iemand die het artikel alleen “{word}” noemt',
    brief: 'de samenvatting door {writer} van een bericht van {outlet}',
    article: 'het artikel',
    caption: 'een bijschrift',
    credit: 'een bronvermelding bij een foto',
    comment: 'een reactie van een lezer',
  },
  places: {
    paragraph: 'alinea {number}',
    caption: 'bijschrift',
    credit: 'bronvermelding bij een foto',
    comment: 'reactie van een lezer',
  },
};
