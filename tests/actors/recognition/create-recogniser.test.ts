import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { buildArticle, type Part } from '../../support/build-article.ts';
import { createTestRecogniser } from '../../support/create-test-recogniser.ts';

const recogniser = await createTestRecogniser();

async function recognise(parts: readonly Part[], known: Partial<Article> = {}) {
  const article = buildArticle(parts, known);
  const recognition = await recogniser.recognise(article);
  const slice = ({ start, end }: { readonly start: number; readonly end: number }) =>
    article.text.slice(start, end);
  return {
    ...recognition,
    find: (name: string) => recognition.actors.find((actor) => actor.name === name),
    named: recognition.actors.map(({ kind, name }) => `${kind} ${name}`),
    descriptionsOf: (name: string) =>
      recognition.actors.find((actor) => actor.name === name)?.descriptions.map(slice),
    said: recognition.statements.map(
      ({ actor, ...statement }) =>
        [actor === null ? null : recognition.actors[actor]?.name, slice(statement)] as const,
    ),
  };
}

describe('createRecogniser', () => {
  it.each([
    ['a person by a title', 'Yesterday Mr. Oren left.', 'person Oren'],
    ['a person by a given name', 'On Monday Helene Tamm resigned.', 'person Helene Tamm'],
    ['a person by an age', 'On Monday Zorlan Quell, 54, resigned.', 'person Zorlan Quell'],
    ['a person by an apposition', 'On Monday Zorlan Quell, a neurologist, resigned.', 'person Zorlan Quell'],
    ['a person by a role in small letters', 'The spokesman Zorlan Quell resigned.', 'person Zorlan Quell'],
    ['a person who speaks', 'Then Zorlan Quell said the road was closed.', 'person Zorlan Quell'],
    [
      'a body of a state by its last word',
      'In March the Energy Inspectorate met.',
      'government Energy Inspectorate',
    ],
    [
      'a body by its first word',
      'In March the Bank of Norlund raised rates.',
      'organisation Bank of Norlund',
    ],
    [
      'an armed group by a word of its name',
      'In March the Marran Liberation Front attacked.',
      'armed_group Marran Liberation Front',
    ],
    ['a company that speaks', 'On Tuesday Siltera said 1,150 people took part.', 'organisation Siltera'],
    [
      'a company that has a chief executive',
      'On Tuesday Siltera’s chief executive resigned.',
      'organisation Siltera',
    ],
    [
      'a body with two fields',
      'The Food and Drug Administration met.',
      'government Food and Drug Administration',
    ],
    [
      'a department for two things',
      'On Monday the Department of Health and Human Services met.',
      'government Department of Health and Human Services',
    ],
    [
      'a body in the plural',
      'On Monday the Centers for Disease Control and Prevention warned of it.',
      'organisation Centers for Disease Control and Prevention',
    ],
    [
      'a committee on something',
      'Then the House Committee on Oversight and Accountability met.',
      'organisation House Committee on Oversight and Accountability',
    ],
    ['a state', 'On Tuesday Sweden joined.', 'state Sweden'],
    ['who is curated', 'On Tuesday fighters of Hezbollah left.', 'armed_group Hezbollah'],
    [
      'a body called after a person',
      'On Tuesday the Biden administration agreed.',
      'government Biden administration',
    ],
    [
      'a body called after a people',
      'On Tuesday the Israeli military agreed.',
      'government Israeli military',
    ],
  ])('recognises %s', async (_, text, expected) => {
    expect((await recognise([text])).named).toContain(expected);
  });

  it.each([
    ['places', 'They met in Orrin near Lake Orrel, on the road to Port Ilse.'],
    ['peoples and adjectives', 'Israelis and Palestinians talked to Arab and Middle Eastern guests.'],
    ['events, works and things', 'The Cold War and the Golden Globe were in “Low Water” and on a DVD.'],
    ['days, months and first words', 'However, on Monday in May nobody came. Swimming was fun.'],
    ['bases called after somebody', 'Before leaving Joint Base Andrews, they rested.'],
    ['peoples of two words', 'Many Palestinian Americans stayed at home, and so did Arab Americans.'],
    ['rooms', 'They met in the Oval Office and the Treaty Room.'],
  ])('lists no %s', async (_, text) => {
    expect((await recognise([text])).named).toEqual([]);
  });

  it('takes all forms of a name together, titles and possessives left out', async () => {
    const { find } = await recognise([
      'Secretary of State Antony J. Blinken left. “No,” Blinken’s aide said. Mr. Blinken smiled.',
    ]);
    expect(find('Antony J. Blinken')).toMatchObject({ kind: 'person', gender: 'man', forms: ['Blinken'] });
    expect(find('Antony J. Blinken')?.mentions).toHaveLength(3);
  });

  it('never takes a body for whom it is called after', async () => {
    const { find } = await recognise([
      'Joe Biden spoke. The Biden administration agreed. Biden’s office did not.',
    ]);
    expect(find('Joe Biden')?.mentions).toHaveLength(1);
    expect(find('Biden administration')?.mentions).toHaveLength(1);
    expect(find('Biden’s office')?.mentions).toHaveLength(1);
  });

  it('keeps apart people who share a surname, and leaves a surname open where it may be either', async () => {
    const { find } = await recognise([
      'Matthew Miller spoke. Aaron David Miller answered. Everybody knows Miller.',
    ]);
    expect(find('Matthew Miller')?.mentions).toHaveLength(1);
    expect(find('Aaron David Miller')?.mentions).toHaveLength(1);
  });

  it('does not give “Mr. Burke” to a woman of that name', async () => {
    const { find } = await recognise(['Senator Joanna Burke spoke. Later Mr. Burke was seen at a market.']);
    expect(find('Joanna Burke')?.mentions).toHaveLength(1);
    expect(find('Burke')).toMatchObject({ kind: 'person', gender: 'man' });
  });

  it('knows the curated names of an actor as one', async () => {
    const { find, named } = await recognise([
      'The US agreed. America was glad. The U.S. paid. The C.I.A. did not.',
    ]);
    expect(named).toEqual(['state US', 'government C.I.A.']);
    expect(find('US')?.mentions).toHaveLength(3);
  });

  it('takes a capital for its state only where it acts', async () => {
    const { find } = await recognise(['They met in Washington. But Washington insisted on a deal.']);
    expect(find('Washington')).toMatchObject({ kind: 'state', mentions: [{ start: 28, end: 38 }] });
  });

  it('takes the short name of a body with the long one', async () => {
    const { find } = await recognise([
      'The European Medicines Agency met. The EMA agreed, and the Data Protection Commission said no. The Commission fined it.',
    ]);
    expect(find('European Medicines Agency')?.forms).toEqual(['EMA']);
    expect(find('Data Protection Commission')?.forms).toEqual(['Commission']);
  });

  it('finds a body whose name more capitals follow', async () => {
    const { named } = await recognise(['She works for the Chatham House Middle East and knows it well.']);
    expect(named).toEqual(['organisation Chatham House']);
  });

  it.each([
    [
      'in front',
      'On Friday White House national security spokesman John Kirby left.',
      'John Kirby',
      'White House national security spokesman John Kirby',
    ],
    [
      'in capitals',
      'Nobody was surprised when US Secretary of State Antony Blinken left the room.',
      'Antony Blinken',
      'US Secretary of State Antony Blinken',
    ],
    [
      'behind a comma',
      'Michael Oren, a former Israeli ambassador to Washington, left.',
      'Michael Oren',
      'a former Israeli ambassador to Washington',
    ],
    [
      'before a comma',
      'On Friday the group’s leader, Yahya Sinwar, left.',
      'Yahya Sinwar',
      'the group’s leader',
    ],
    [
      'with “who”',
      'Olive Prentice, who chairs the association, left.',
      'Olive Prentice',
      'who chairs the association',
    ],
  ])('keeps how somebody is described %s, word for word', async (_, text, name, expected) => {
    expect((await recognise([text])).descriptionsOf(name)).toEqual([expected]);
  });

  it.each([
    ['describes somebody else', 'Asked about Michael Oren, a senior official answered that it was near.'],
    ['does something', 'After talks with Michael Oren, a former ambassador was silent.'],
  ])('does not take a clause behind a comma that %s for a description', async (_, text) => {
    expect((await recognise([text])).descriptionsOf('Michael Oren')).toEqual([]);
  });

  it.each([
    ['what somebody does', 'a former official leading the talks'],
    ['what was done to somebody', 'a former official backed by Iran'],
    ['what somebody did', 'an official who left the army'],
  ])('keeps a description that goes on with %s', async (_, description) => {
    const { descriptionsOf } = await recognise([`Michael Oren, ${description}, left.`]);
    expect(descriptionsOf('Michael Oren')).toEqual([description]);
  });

  it('takes all of a title at the start of a sentence, though its first word stands in small letters, too', async () => {
    const { descriptionsOf } = await recognise([
      'In his eyes the prime minister was late. Prime Minister Benjamin Netanyahu wants it so.',
    ]);
    expect(descriptionsOf('Benjamin Netanyahu')).toEqual(['Prime Minister Benjamin Netanyahu']);
  });

  it('takes an editor’s bracket whole into a description', async () => {
    const { descriptionsOf } = await recognise([
      'A government that includes [far-right minister Itamar] Ben-Gvir fell.',
    ]);
    expect(descriptionsOf('Itamar Ben-Gvir')).toEqual(['[far-right minister Itamar] Ben-Gvir']);
  });

  it('takes no clause for a description that tells nothing by itself', async () => {
    expect(
      (await recognise(['Then Yahya Sinwar, who leads it, left.'])).descriptionsOf('Yahya Sinwar'),
    ).toEqual([]);
  });

  it('keeps those who made the article apart, and agencies and places out', async () => {
    const { named } = await recognise(
      [
        'Nothing happened.',
        {
          kind: 'credit',
          text: 'Reporting was contributed by Helene Cooper and Ronen Bergman from Tel Aviv.',
        },
        { kind: 'credit', text: 'Amos Ben Gershom/EPA via Shutterstock' },
        { kind: 'credit', text: 'ABC News’ Mary Bruce contributed to this report.' },
      ],
      { authors: ['Nora Whitlock', 'Helene Cooper'] },
    );
    expect(named.toSorted()).toEqual([
      'photographer Amos Ben Gershom',
      'reporter Helene Cooper',
      'reporter Mary Bruce',
      'reporter Nora Whitlock',
      'reporter Ronen Bergman',
    ]);
  });

  it('keeps sources without a name apart from each other', async () => {
    const { named, said } = await recognise([
      '“It is near,” a senior administration official said. “It is far,” the second senior administration official said.',
      'Officials familiar with the talks said nothing was signed.',
    ]);
    expect(named).toEqual([
      'unnamed a senior administration official',
      'unnamed the second senior administration official',
      'unnamed officials familiar with the talks',
    ]);
    expect(said[0]).toEqual(['a senior administration official', '“It is near,”']);
  });

  it.each([
    [
      'The talks failed on Monday, according to people familiar with the matter.',
      'people familiar with the matter',
    ],
    [
      'The talks failed on Monday, according to two people briefed on the matter.',
      'two people briefed on the matter',
    ],
    ['The talks failed on Monday, according to some within the room.', 'some within the room'],
    ['Those in the room said it was tense.', 'those in the room'],
    ['“It was a tense night,” one person close to the talks said.', 'one person close to the talks'],
  ])('takes for a source without a name whoever has none: %s', async (text, name) => {
    const { find, said } = await recognise([text]);
    expect(find(name)?.kind).toBe('unnamed');
    expect(said[0]?.[0]).toBe(name);
  });

  it.each(['Joe Biden and his top aides said it was tense.', 'Others said it was tense.'])(
    'takes for no source of its own who is named in part, or not told from anybody: %s',
    async (text) => {
      expect((await recognise([text])).named.filter((name) => name.startsWith('unnamed'))).toEqual([]);
    },
  );

  it('finds in a headline in title case those who are named below, and nobody else, and no statement', async () => {
    const { find, named, said } = await recognise([
      { kind: 'heading', text: 'Ada Lunn Tells Velmora Health Ministry To Open Night Ferries' },
      'Ada Lunn said the Velmora Health Ministry was asleep.',
    ]);
    expect(named).toEqual(['person Ada Lunn', 'government Velmora Health Ministry']);
    expect(find('Ada Lunn')?.mentions.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
    expect(said).toEqual([['Ada Lunn', 'the Velmora Health Ministry was asleep']]);
  });

  it.each([
    ['The Justice and Defense Departments met.', / and /u],
    ['On Monday the Bank of England and Barclays said no.', / and /u],
    ['On Monday Iran and Russia signed.', / and /u],
  ])('keeps apart what is two: %s', async (text, joined) => {
    expect((await recognise([text])).named.join()).not.toMatch(joined);
  });

  it('knows whose a statement is: by name, by pronoun, by the body that makes it', async () => {
    const { said } = await recognise([
      '“We are near,” John Kirby said. “We have never been nearer,” he added.',
      '“We are not,” Netanyahu’s office said in a statement.',
    ]);
    expect(said).toEqual([
      ['John Kirby', '“We are near,”'],
      ['John Kirby', '“We have never been nearer,”'],
      ['Netanyahu’s office', '“We are not,”'],
    ]);
  });

  it('does not look at readers’ comments', async () => {
    expect((await recognise([{ kind: 'comment', text: 'Joe Biden said he is right!' }])).actors).toEqual([]);
  });

  it('has another id with other curated names', async () => {
    expect(recogniser.id).toMatch(/^built-in\/\d+\/[0-9a-f]{12}$/u);
  });
});
