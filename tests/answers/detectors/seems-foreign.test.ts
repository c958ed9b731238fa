import { describe, expect, it } from 'vitest';
import { seemsForeign } from '../../../src/answers/detectors/seems-foreign.ts';

const spanish = '¿Qué dijo Kirby sobre la pausa?';
const english = 'What did Kirby say about a pause?';

describe('seemsForeign', () => {
  it.each([
    ['a question in the language of the one before', '¿Y cuándo lo dijo?', [spanish], true],
    ['a few words behind one in another language', '¿Y Hamas?', [spanish], true],
    ['one in English behind one in another language', english, [spanish], false],
    ['one in another language behind one in English', spanish, [english], true],
    ['a few words behind one in English', 'And Hamas?', [english], false],
    ['names behind one in English', 'Netanyahu? Gallant?', [english], false],
    ['one that stands alone', spanish, [], false],
  ])('tells of %s', async (_name, question, earlier, isForeign) => {
    expect(await seemsForeign(question, earlier)).toBe(isForeign);
  });
});
