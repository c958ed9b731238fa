import { describe, expect, it } from 'vitest';
import { greetingReply } from '../../src/replies/greeting-reply.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import { type Status, statusReply } from '../../src/replies/status-reply.ts';

const status: Status = {
  version: '1.2.3',
  mode: 'extractive',
  articles: 2,
  passages: 1_234,
  outlets: ['Harbour Post', 'Island Radio'],
  span: { first: '2024-05-06', last: '2024-06', undated: 0 },
  index: { mode: 'hnsw', vectors: 1_234, trouble: null },
};

describe('statusReply', () => {
  it('says how far the neural model has come while word vectors serve, and where it does not work', () => {
    const going = statusReply({ ...status, goingOver: { passages: 1_234, passagesLeft: 1_000 } });
    expect(replyText(going)).toContain(
      '- Meaning: the neural model has read 234 of 1,234 passages; word vectors serve for the others\n',
    );
    const broken = statusReply({ ...status, neuralTrouble: 'No build.' });
    expect(replyText(broken)).toContain(
      '- Meaning: by word vectors, because the neural model does not work here',
    );
  });

  it('says what answers, from what, how it is searched, and the version', () => {
    expect(replyText(statusReply(status))).toBe(
      [
        'Status',
        '',
        '- Mode: built in: answers are quoted from the articles, no language model takes part',
        '- Languages: English; questions in other languages are refused, since there is no language model to translate them',
        '- Library: 2 articles, 1,234 passages (Harbour Post and Island Radio)',
        '- The articles run from 6 May 2024 to June 2024.',
        '- Search: by words and by meaning; 1,234 vectors in an HNSW graph',
        '- Version: 1.2.3',
      ].join('\n'),
    );
  });

  it('says how well the model was found to read, and what that means for it', () => {
    const model = {
      id: 'openai:double',
      isResting: false,
      answered: 0,
      fellBack: 0,
      dropped: {},
      translated: 0,
      untranslated: {},
    };
    const score = { answerable: 10, right: 9, unanswerable: 10, refused: 8, broken: 1 };
    const tell = (trial: Status['trial']) =>
      replyText(statusReply({ ...status, model, ...(trial !== undefined && { trial }) }));
    expect(tell(null)).toContain(
      '- Reading: not tried yet, so that the model is taken to read well; npm run doctor',
    );
    expect(tell({ fitness: 'strong', reading: score, picking: null })).toContain(
      '- Reading: found by npm run doctor to be strong: 9 of 10 answered right, 8 of 10 rightly refused, 1 of 20 out of form; it reads by itself\n- Languages: English and, translated',
    );
    expect(tell({ fitness: 'weak', reading: { ...score, right: 2 }, picking: score })).toContain(
      'weak: 2 of 10 answered right, 8 of 10 rightly refused, 1 of 20 out of form; asked for numbers only, 9 of 10 answered right, 8 of 10 rightly refused, 1 of 20 out of form; it only picks sentences by number, and is weighed with the built-in reader\n- Languages: English; questions in other languages are refused',
    );
    expect(tell({ fitness: 'unfit', reading: score, picking: score })).toMatch(
      /unfit: .*; it is not asked\n/u,
    );
  });

  it.each([
    [null, 'the index is loaded with the first question'],
    [{ mode: 'building', vectors: 1, trouble: null }, '1 vector, their HNSW graph is being built'],
    [{ mode: 'exact scan', vectors: 9, trouble: null }, '9 vectors, all compared'],
  ] as const)('describes the index %o', (index, words) => {
    expect(replyText(statusReply({ ...status, index }))).toContain(`by meaning; ${words}\n`);
  });

  it.each([
    [
      { isResting: false, answered: 0, fellBack: 0, dropped: {}, translated: 0, untranslated: {} },
      'Model: openai:double (read for 0 questions since the start)',
    ],
    [
      {
        isResting: true,
        answered: 1,
        fellBack: 2,
        dropped: { hedge: 2, number: 1 },
        translated: 3,
        untranslated: { name: 1 },
      },
      'Model: openai:double (read for 1 question since the start, 2 given without it, 3 sentences of its own dropped by the check, 3 of 4 translations passed theirs, left alone for a while, because it failed again and again)',
    ],
  ])('says which language model takes part, and how it does: %j', (model, words) => {
    const reply = statusReply({ ...status, mode: 'generated', model: { id: 'openai:double', ...model } });
    expect(replyText(reply)).toContain(`- ${words}\n`);
    expect(replyText(reply)).toContain('- Mode: a language model decides what answers');
    expect(replyText(reply)).toContain('Spanish, French, German, Italian, Portuguese and Dutch');
  });

  it('says how far it is, where that is known', () => {
    expect(replyText(statusReply(status, { latencyMs: 41.7 }))).toContain(
      '- Connection: 42 ms there and back\n- Version: 1.2.3',
    );
    expect(replyText(statusReply(status, { latencyMs: null }))).not.toContain('Connection');
  });

  it('says what is wrong with the graph, and that answers do not depend on it', () => {
    const index = { mode: 'exact scan', vectors: 9, trouble: 'the disk is full' } as const;
    expect(replyText(statusReply({ ...status, index }))).toMatch(
      /cannot be used: the disk is full\. Answers are the same/u,
    );
  });
});

describe('greetingReply', () => {
  it('says what it answers from and how to ask', () => {
    expect(replyText(greetingReply(status))).toBe(
      'Dragoman answers from 2 articles by Harbour Post and Island Radio, word for word, without a language model.\n\n' +
        'Ask in plain words. /help shows what else there is.',
    );
  });

  it('counts the outlets it does not name', () => {
    const outlets = ['A', 'B', 'C', 'D', 'E'];
    expect(replyText(greetingReply({ ...status, outlets }))).toContain('by A, B and 3 others,');
  });

  it('says how to add articles where there are none', () => {
    expect(replyText(greetingReply({ ...status, articles: 0 }))).toMatch(/no articles yet.*npm run ingest/su);
  });
});
