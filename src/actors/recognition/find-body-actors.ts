import type { RecognisedActor } from '../../library/recognition.ts';
import type { CuratedIndex } from '../curated-index.ts';
import { foldName } from '../fold-name.ts';
import type { Name } from '../name.ts';
import type { NameMention } from '../name-mention.ts';
import type { Reading } from '../reading.ts';
import { surname } from '../surname.ts';
import { wordClasses } from '../word-classes.ts';
import type { NameKind } from './name-kind.ts';
import { createWordIndex } from './word-index.ts';

/** A body that is called after somebody, with every wording of its name: "Biden administration", "Biden’s administration". */
export interface BodyActor {
  readonly actor: RecognisedActor;
  readonly texts: readonly string[];
}

/** What is known of the names that bodies are called after. */
interface Bearers {
  readonly kindOf: (name: Name) => NameKind | undefined;
  readonly curated: CuratedIndex;
}

/** Bodies of a state, whoever they are called after. */
const OF_STATE =
  /^(?:administration|government|cabinet|ministry|army|military|navy|police|parliament|embassy|regime|junta|presidency|court|treasury|delegation)$/u;
/** Bodies that only people have. */
const OF_PERSON = /^(?:office|campaign|team|workforce)$/u;

/**
 * The bodies that an article calls after a person, a people or a place, each an actor of its own and never the one it is called after:
 * "the Biden administration", "Netanyahu’s office", "the Israeli military".
 */
export function findBodyActors(
  { text, words }: Pick<Reading, 'text' | 'words'>,
  links: ReadonlyMap<NameMention, Name>,
  { kindOf, curated }: Bearers,
): readonly BodyActor[] {
  const index = createWordIndex(words);
  const found = [...links].flatMap(([mention, name]) => {
    const at = index.behind(mention.end);
    const noun = wordClasses.isGenitive(words[at]?.lower ?? '') ? words[at + 1] : words[at];
    if (noun === undefined || !canHave(kindOf(name), noun.lower)) return [];
    const owner =
      kindOf(name) === 'person'
        ? surname(name.text.split(' '))
        : (curated.find(name.text)?.demonyms?.[0] ?? name.text);
    return [
      {
        key: `${foldName(owner ?? '')} ${noun.lower}`,
        noun: noun.lower,
        name: text.slice(mention.nameStart, noun.end),
        text: text.slice(mention.start, noun.end),
        start: mention.nameStart,
        end: noun.end,
        paragraph: mention.paragraph,
      },
    ];
  });
  return [...Map.groupBy(found, ({ key }) => key).values()].map((own) => {
    const names = [...new Set(own.map(({ name }) => name))];
    return {
      texts: [...new Set(own.flatMap(({ name, text: whole }) => [name, whole]))],
      actor: {
        name: names[0] ?? '',
        kind: own[0]?.noun === 'campaign' ? 'organisation' : 'government',
        gender: null,
        forms: names.slice(1),
        mentions: own.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
        descriptions: [],
        roles: [],
      },
    };
  });
}

function canHave(kind: NameKind | undefined, noun: string): boolean {
  if (kind === 'person') return OF_STATE.test(noun) || OF_PERSON.test(noun);
  return (kind === 'people' || kind === 'state' || kind === 'place') && OF_STATE.test(noun);
}
