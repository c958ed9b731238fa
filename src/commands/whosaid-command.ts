import type { ActorReader } from '../actors/directory/create-actor-reader.ts';
import type { WordingFinder } from '../actors/wording/create-wording-finder.ts';
import { findSayings } from '../actors/wording/find-sayings.ts';
import { listQuotations } from '../claims/list-quotations.ts';
import type { Library } from '../library/library.ts';
import { splitSentences } from '../passages/split-sentences.ts';
import { errorReply } from '../replies/error-reply.ts';
import { type WhoSaid, whoSaidReply } from '../replies/who-said-reply.ts';
import type { Command } from './command.ts';

/** What finding out who said something needs. */
export interface WhoSaidParts {
  readonly reader: ActorReader;
  readonly wording: WordingFinder;
  readonly library: Pick<Library, 'articles' | 'actors'>;
}

/** As many sentences of a message are looked for one by one. */
const MOST_SENTENCES = 8;

/** `/whosaid words`, and on any message: whose words these are by the articles. */
export function createWhoSaidCommand({ library, reader, wording }: WhoSaidParts): Command {
  return {
    name: 'whosaid',
    description: 'Find out whose words these are, and whether they were said like this',
    messageMenu: { label: 'Who said this?', option: 'words' },
    options: [{ name: 'words', description: 'The words, as they were quoted', isRequired: true }],
    async run({ place, progress }, { words: text = '' }) {
      const given = text.replace(/^\s*>\s?/gmu, '').trim();
      if (given === '')
        return errorReply({ problem: 'There are no words yet.', remedy: 'Type some behind /whosaid.' });
      progress('Looking for these words');
      const directory = await reader.read(place?.serverId ?? null);
      const search = async (words: string): Promise<WhoSaid> => {
        const match = await wording.find(words);
        const places = 'places' in match ? match.places : 'place' in match ? [match.place] : [];
        const sayings = await findSayings(places, { library, directory });
        const isWhole = match.kind === 'stitched' ? sayings.length === places.length : sayings.length > 0;
        return {
          given: words,
          match: isWhole || places.length === 0 ? match.kind : 'none',
          sayings: isWhole ? sayings : [],
        };
      };
      const found = await searchAll(given, search);
      return whoSaidReply(found, (await library.articles.list()).length);
    },
  };
}

/** What is between quotation marks, else the whole, else sentence by sentence: a message may say more than it quotes. */
async function searchAll(
  given: string,
  search: (words: string) => Promise<WhoSaid>,
): Promise<readonly WhoSaid[]> {
  const quotations = listQuotations(given);
  if (quotations.length > 0) return Promise.all(quotations.map(search));
  const whole = await search(given);
  const sentences = splitSentences(given).map(({ start, end }) => given.slice(start, end));
  if (whole.match !== 'none' || sentences.length < 2) return [whole];
  const parts = await Promise.all(sentences.slice(0, MOST_SENTENCES).map(search));
  return parts.some(({ sayings }) => sayings.length > 0) ? parts : [whole];
}
