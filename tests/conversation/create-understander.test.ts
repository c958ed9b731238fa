import { describe, expect, it } from 'vitest';
import { createUnderstander } from '../../src/conversation/create-understander.ts';
import type { Turn } from '../../src/conversation/turn.ts';
import { createDoubleNames } from '../support/create-double-names.ts';

const names = createDoubleNames({
  Kirby: 'man',
  'John Kirby': 'man',
  Biden: 'man',
  Netanyahu: 'man',
  Blinken: 'man',
  'Claire Dufresne': 'woman',
  Dufresne: 'woman',
  Petrescu: null,
  'Bogdan Petrescu': 'man',
  Siltera: 'group',
  Hamas: 'group',
  Israel: 'group',
  Qatar: 'group',
  Egypt: 'group',
  Rafah: 'place',
  Haniyeh: 'man',
});
const { understand } = createUnderstander(names);
const now = new Date('2024-10-01T12:00:00Z');

/** Earlier questions, each with what was quoted in answer to it. */
const asked = (...turns: readonly (string | readonly [string, string])[]): readonly Turn[] =>
  turns.map((turn) =>
    typeof turn === 'string' ? { question: turn, quoted: [] } : { question: turn[0], quoted: [turn[1]] },
  );

describe('createUnderstander', () => {
  it.each<[string, readonly Turn[], string]>([
    [
      'and Netanyahu?',
      asked('What did Kirby say about the ceasefire?'),
      'What did Netanyahu say about the ceasefire?',
    ],
    [
      'what about netanyahu',
      asked('what did kirby say about the ceasefire'),
      'what did netanyahu say about the ceasefire?',
    ],
    [
      'What about the hostages?',
      asked('What did Kirby say about the ceasefire?'),
      'What did Kirby say about the hostages?',
    ],
    ['And Qatar?', asked('What did Kirby say about Egypt?'), 'What did Kirby say about Qatar?'],
    [
      'And in November?',
      asked('What did Biden say in December about Rafah?'),
      'What did Biden say in November about Rafah?',
    ],
    ['and in May 2024?', asked('What did Biden say to donors?'), 'What did Biden say to donors in May 2024?'],
    ['And prisoners?', asked('How many hostages were freed?'), 'How many prisoners were freed?'],
    [
      'Netanyahu?',
      asked('What did Kirby say about the ceasefire?'),
      'What did Netanyahu say about the ceasefire?',
    ],
  ])('exchanges one thing: %o', async (question, conversation, understood) => {
    expect(await understand({ question, conversation, now })).toBe(understood);
  });

  it.each<[string, readonly Turn[], string]>([
    ['Why?', asked('Did Israel delay the assault?'), 'Why did Israel delay the assault?'],
    ['and when?', asked('Why did Biden speak to donors?'), 'When did Biden speak to donors?'],
    ['When was that?', asked('Where did Blinken meet Netanyahu?'), 'When did Blinken meet Netanyahu?'],
    ['when', asked('What did Kirby say about a pause?'), 'When did Kirby speak about a pause?'],
    ['Why?', asked('What did Hamas demand?'), 'What did Hamas demand, and why?'],
    ['When?', asked('Who interrupted Biden?'), 'Who interrupted Biden, and when?'],
    ['Anything else?', asked('What did Kirby say about a pause?'), 'What did Kirby say about a pause?'],
    [
      'Who said that?',
      asked(['Is a deal near?', '“There’s not a deal in the making,” he said.']),
      'Who said “There’s not a deal in the making, he said.”?',
    ],
  ])('completes a question of a word or two: %o', async (question, conversation, understood) => {
    expect(await understand({ question, conversation, now })).toBe(understood);
  });

  it.each<[string, readonly Turn[], string]>([
    [
      'and what did Hamas say to that?',
      asked('Why did Biden pause the shipments?'),
      'What did Hamas say about Biden pausing the shipments?',
    ],
    [
      'And what did Netanyahu say?',
      asked('What did Kirby say about the Philadelphi Corridor?'),
      'What did Netanyahu say about the Philadelphi Corridor?',
    ],
    [
      'How did Israel respond?',
      asked('When was Haniyeh killed?'),
      'How did Israel respond to Haniyeh being killed?',
    ],
    ['What did he say about Rafah?', asked('Who is John Kirby?'), 'What did John Kirby say about Rafah?'],
    [
      'Does he want a ceasefire?',
      asked('What did Netanyahu tell Hamas?'),
      'Does Netanyahu want a ceasefire?',
    ],
    ['What are their demands?', asked('When did Hamas attack Israel?'), 'What are Hamas’ demands?'],
    ['Why did they attack?', asked('Who leads Hamas?'), 'Why did Hamas attack?'],
    ['When did they meet?', asked('Why did Blinken meet Netanyahu?'), 'When did Blinken and Netanyahu meet?'],
    ['When did it open?', asked('How many people work at Siltera?'), 'When did Siltera open?'],
    [
      'What did she announce?',
      asked('What did Petrescu and Claire Dufresne say about the strike?'),
      'What did Claire Dufresne announce?',
    ],
    [
      'What does he want?',
      asked(['Who leads the union?', 'said Bogdan Petrescu, who leads the local branch']),
      'What does Bogdan Petrescu want?',
    ],
    ['What happened there?', asked('Why did Israel attack Rafah?'), 'What happened in Rafah?'],
    [
      'Did Hamas accept that offer?',
      asked('What did Biden propose?'),
      'Did Hamas accept that offer (Biden proposing)?',
    ],
    [
      'Did Netanyahu reject it?',
      asked('What did Kirby say about the truce?'),
      'Did Netanyahu reject the truce?',
    ],
    [
      'What else did he say?',
      asked('What did Kirby say about the truce?'),
      'What else did Kirby say about the truce?',
    ],
    [
      'Why did he say that?',
      asked('What did Kirby say about the truce?'),
      'Why did Kirby say that about the truce?',
    ],
  ])('fills in what words point back to: %o', async (question, conversation, understood) => {
    expect(await understand({ question, conversation, now })).toBe(understood);
  });

  it.each(['Which article says 90 percent was agreed?', 'How much of the deal is agreed'])(
    'leaves a question alone that ends with an answer but asks for none: %s',
    async (question) => {
      const conversation = asked('Is Netanyahu popular?');
      expect(await understand({ question, conversation, now })).toBe(question);
    },
  );

  it('takes a question that only begins with "and" for what it is', async () => {
    const conversation = asked('What did Kirby say about the truce?', 'and when was Haniyeh killed?');
    expect(await understand({ question: 'How did Israel respond?', conversation, now })).toBe(
      'How did Israel respond to Haniyeh being killed?',
    );
  });

  it('forgets what was asked besides', async () => {
    const conversation = asked('What did Kirby say about the truce?', 'why?');
    expect(await understand({ question: 'and Netanyahu?', conversation, now })).toBe(
      'What did Netanyahu say about the truce, and why?',
    );
    expect(await understand({ question: 'and what did Hamas say to that?', conversation, now })).toBe(
      'What did Hamas say about the truce?',
    );
  });

  it('understands what leans on a question that leaned on another', async () => {
    const conversation = asked('What did Kirby say about the truce?', 'and Netanyahu?');
    expect(await understand({ question: 'When did he say that?', conversation, now })).toBe(
      'When did Netanyahu say that about the truce?',
    );
  });

  it.each<[string, readonly Turn[]]>([
    ['What did Kirby say about a pause?', []],
    ['and why?', []],
    ['How many hostages were freed?', asked('What did Kirby say about a pause?')],
    ['And who leads Siltera?', asked('What did Kirby say about a pause?')],
    ['Did Netanyahu say that he rejected the plan?', asked('What did Kirby say about a pause?')],
    ['Is it true that Biden paused the shipments?', asked('What did Hamas demand?')],
    ['How long does it take?', asked('What did Hamas demand?')],
    ['What did Kirby say that week?', asked('What did Hamas demand?')],
    ['Who are they?', asked('Why?')],
    ['What did Biden say in his speech?', asked('What did Netanyahu want?')],
    ['What did Hamas say about its hostages?', asked('What did Israel want?')],
    ['ceasefire talks', asked('What did Kirby say about a pause?')],
    ['', asked('What did Kirby say about a pause?')],
    ['?', asked('What did Kirby say about a pause?')],
  ])('leaves alone what stands by itself, or leans on nothing: %o', async (question, conversation) => {
    expect(await understand({ question, conversation, now })).toBe(question);
  });

  it('remembers six turns and no more', async () => {
    const fillers = Array.from({ length: 6 }, (_, index) => `How many ships were there in ${2010 + index}?`);
    const question = 'What does he want?';
    const far = asked('Who is John Kirby?', ...fillers);
    const near = asked('Who is John Kirby?', ...fillers.slice(1));
    expect(await understand({ question, conversation: far, now })).toBe(question);
    expect(await understand({ question, conversation: near, now })).toBe('What does John Kirby want?');
  });
});
