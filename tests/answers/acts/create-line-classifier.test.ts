import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLineClassifier } from '../../../src/answers/acts/create-line-classifier.ts';
import { dialogueActs } from '../../../src/answers/acts/dialogue-act.ts';

const examples = [
  { label: 'greeting', line: 'hello' },
  { label: 'greeting', line: 'good morning' },
  { label: 'reaction', line: 'thank you' },
  { label: 'about_bot', line: 'who are you' },
  { label: 'unclear', line: 'what happened' },
  { label: 'latest', line: 'any news' },
];
/** Two texts are as alike as they share letters of the alphabet. */
const embedder = {
  maxBatch: 4,
  embedded: [] as string[],
  async embed(texts: readonly string[]) {
    this.embedded.push(...texts);
    return texts.map((text) => {
      const letters = Float32Array.from(
        'abcdefghijklmnopqrstuvwxyz',
        (letter) => text.toLowerCase().split(letter).length - 1,
      );
      const length = Math.hypot(...letters);
      return letters.map((count) => count / length);
    });
  },
};
const prepare = (known: readonly string[] = []) => {
  const opened: string[] = [];
  const own = { ...embedder, embedded: [] };
  const classify = createLineClassifier({ examples, openEmbedder: async () => own });
  const ask = (line: string) =>
    classify(line, async () => {
      opened.push(line);
      return (word) => known.includes(word);
    });
  return { ask, opened, embedded: own.embedded };
};

describe('createLineClassifier', () => {
  it('takes a line for what the example nearest in meaning does', async () => {
    const { ask } = prepare();
    expect(await ask('Helloo!')).toBe('greeting');
    expect(await ask('thank youu')).toBe('reaction');
    expect(await ask('Any news?')).toBe('latest');
  });

  it('leaves what is like no example to whoever answers', async () => {
    expect(await prepare().ask('zzz xx qq')).toBeNull();
  });

  it('leaves a line that names something in the library alone, and embeds nothing for it', async () => {
    const { ask, embedded } = prepare(['lindholm']);
    expect(await ask('what happened lindholm')).toBeNull();
    expect(embedded).toEqual([]);
  });

  it('knows an example by its words, whatever its marks, and embeds nothing for it', async () => {
    const { ask, embedded } = prepare();
    expect(await ask('Who are you?!')).toBe('about_bot');
    expect(embedded).toEqual([]);
  });

  it('embeds the examples once, and opens the library only for words that no example has', async () => {
    const { ask, embedded, opened } = prepare();
    await ask('hello you');
    await ask('good news');
    expect(embedded.filter((text) => text === 'what happened')).toHaveLength(1);
    expect(opened).toEqual([]);
  });

  it.each(['', '?!', 'hello hello hello hello hello hello hello hello hello'])(
    'takes nothing, or more than eight words, for no such line: “%s”',
    async (line) => {
      expect(await prepare().ask(line)).toBeNull();
    },
  );

  it('tries again where the examples could not be embedded', async () => {
    let isBroken = true;
    const classify = createLineClassifier({
      examples,
      openEmbedder: async () => {
        if (isBroken) throw new Error('The model is gone.');
        return { ...embedder, embedded: [] };
      },
    });
    const ask = () => classify('hello good morning', () => Promise.reject(new Error('All words are known.')));
    await expect(ask()).rejects.toThrow('gone');
    isBroken = false;
    expect(await ask()).toBe('greeting');
  });
});

describe('data/language/dialogue-acts.json', () => {
  it('has lines for every act, each once and of eight words at most', () => {
    const path = new URL('../../../data/language/dialogue-acts.json', import.meta.url);
    const { lines: byAct } = JSON.parse(readFileSync(path, 'utf8'));
    expect(Object.keys(byAct)).toEqual(dialogueActs);
    const lines: string[] = Object.values<string[]>(byAct).flat();
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => line.split(' ').length > 8)).toEqual([]);
  });
});
