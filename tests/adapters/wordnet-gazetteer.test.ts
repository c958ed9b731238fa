import { describe, expect, it } from 'vitest';
import { createWordnetGazetteer } from '../../src/adapters/wordnet-gazetteer.ts';

describe('createWordnetGazetteer', () => {
  const gazetteer = createWordnetGazetteer();

  it.each([
    ['Linnaeus', ['person']],
    ['red sea', ['place']],
    ['Battle of Lutzen', ['thing']],
    ['al-Qaeda', ['organisation']],
    ['ferry', []],
    ['', []],
  ])('knows what %s can be', (name, kinds) => {
    expect([...gazetteer.kindsOf(name)]).toEqual(kinds);
  });

  it('knows that one name can be several things', () => {
    expect([...gazetteer.kindsOf('Washington')].toSorted()).toEqual(['organisation', 'person', 'place']);
  });
});
