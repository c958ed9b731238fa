import { describe, expect, it } from 'vitest';
import { findStatements } from '../../src/actors/find-statements.ts';
import { buildArticle, type Part } from '../support/build-article.ts';

/** The statements of an article of the given paragraphs, each as [who, cue, what]; direct ones only, or reported ones only. */
function said(parts: readonly Part[], kind: 'direct' | 'reported') {
  const article = buildArticle(parts);
  return findStatements(article)
    .filter(({ direct }) => direct === (kind === 'direct'))
    .map(({ start, end, speakerText, cue }) => [speakerText, cue, article.text.slice(start, end)]);
}

const directIn = (...parts: Part[]) => said(parts, 'direct');
const reportedIn = (...parts: Part[]) => said(parts, 'reported');

describe('findStatements: direct quotations', () => {
  it.each([
    ['before the speaker', '“We sail at noon,” Ferrow said.', ['Ferrow', 'said', '“We sail at noon,”']],
    ['before an inverted verb', '“We sail at noon,” said Ferrow.', ['Ferrow', 'said', '“We sail at noon,”']],
    ['behind the speaker', 'Ferrow said, “We sail at noon.”', ['Ferrow', 'said', '“We sail at noon.”']],
    [
      'behind an addressee and a time',
      'Ferrow told reporters on Friday, “We sail at noon.”',
      ['Ferrow', 'told', '“We sail at noon.”'],
    ],
    ['behind a colon', 'Ferrow was blunt and said: “No.”', ['Ferrow', 'said', '“No.”']],
    [
      'with auxiliaries',
      '“We sail,” Ferrow has repeatedly said.',
      ['Ferrow', 'has repeatedly said', '“We sail,”'],
    ],
    ['with a question', '“Do we sail?” a reporter asked.', ['a reporter', 'asked', '“Do we sail?”']],
    [
      'with a title and an apposition',
      '“We sail,” said Harbour Minister Anna Lindqvist, a former captain of the Albatross, on Monday.',
      ['Harbour Minister Anna Lindqvist', 'said', '“We sail,”'],
    ],
    [
      'with an apposition before the verb',
      '“We sail,” Lindqvist, a captain from Malmo and a mother of two, said.',
      ['Lindqvist', 'said', '“We sail,”'],
    ],
    [
      'with an age and a place',
      '“We sail,” Anna Lindqvist, 44, of Salem, Ore., said.',
      ['Anna Lindqvist', 'said', '“We sail,”'],
    ],
    [
      'with a relative clause',
      '“We sail,” said Lindqvist, who owns two ferries.',
      ['Lindqvist', 'said', '“We sail,”'],
    ],
    [
      'with an unnamed source',
      '“We sail,” one senior harbour official close to the talks said.',
      ['one senior harbour official close to the talks', 'said', '“We sail,”'],
    ],
    ['with "according to"', '“We sail,” according to Ferrow.', ['Ferrow', 'according to', '“We sail,”']],
    ['with a participle', 'Ferrow left, adding: “We sail.”', ['Ferrow', 'adding', '“We sail.”']],
    ['with a second verb', 'Ferrow looked up and said, “We sail.”', ['Ferrow', 'said', '“We sail.”']],
    [
      'with "was quoted as saying"',
      '“We sail,” Ferrow was quoted as saying.',
      ['Ferrow', 'was quoted as saying', '“We sail,”'],
    ],
    [
      'with a verb that only a quotation makes one of saying',
      '“We sail at noon,” Ferrow thundered.',
      ['Ferrow', 'thundered', '“We sail at noon,”'],
    ],
    ['after a name and a colon', 'Ferrow: “We sail at noon.”', ['Ferrow', null, '“We sail at noon.”']],
    [
      'after somebody’s answer',
      'Ferrow’s answer was: “We sail at noon.”',
      ['Ferrow', null, '“We sail at noon.”'],
    ],
    ['in a statement', 'Ferrow said in a statement, “We sail.”', ['Ferrow', 'said', '“We sail.”']],
    [
      'on what they carry',
      'Protesters held up a sign saying “Sail now.”',
      ['a sign', 'saying', '“Sail now.”'],
    ],
    [
      'before a clause that follows a full stop by mistake',
      '“We sail at noon.” Ferrow said.',
      ['Ferrow', 'said', '“We sail at noon.”'],
    ],
    ['in two apostrophes', "''We sail,'' Ferrow said.", ['Ferrow', 'said', "''We sail,''"]],
    ['in guillemets', '«We sail», said Ferrow.', ['Ferrow', 'said', '«We sail»']],
    ['in single marks', '‘We sail,’ said Ferrow.', ['Ferrow', 'said', '‘We sail,’']],
  ])('finds them %s', (_, text, expected) => {
    expect(directIn(text)).toEqual([expected]);
  });

  it('takes the two halves of a split quotation for one, the words between included', () => {
    expect(directIn('“We sail,” Ferrow said, “and we sail at noon.”')).toEqual([
      ['Ferrow', 'said', '“We sail,” Ferrow said, “and we sail at noon.”'],
    ]);
  });

  it('says where the quotation marks are', () => {
    const article = buildArticle(['“We sail,” Ferrow said. “At noon.”']);
    const [statement] = findStatements(article);
    expect(statement?.quotations.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      '“We sail,”',
      '“At noon.”',
    ]);
    expect(article.text.slice(statement?.speakerStart ?? 0, statement?.speakerEnd ?? 0)).toBe('Ferrow');
  });

  it('keeps two speakers of one sentence apart', () => {
    expect(directIn('Ferrow said, “We sail,” and Brown replied, “We wait.”')).toEqual([
      ['Ferrow', 'said', '“We sail,”'],
      ['Brown', 'replied', '“We wait.”'],
    ]);
  });

  it('joins sentences that are nothing but quotation to what was said before', () => {
    expect(directIn('“We sail,” Ferrow said. “At noon.” “With or without them.”')).toEqual([
      ['Ferrow', 'said', '“We sail,” Ferrow said. “At noon.” “With or without them.”'],
    ]);
  });

  it('goes on over paragraphs, and over their end where the next one is nothing but quotation', () => {
    expect(directIn('Ferrow said: “We sail.', '“At noon. With them.”')).toEqual([
      ['Ferrow', 'said', '“We sail.\n\n“At noon. With them.”'],
    ]);
    expect(directIn('“We sail,” Ferrow said.', '“At noon. With them.”')).toEqual([
      ['Ferrow', 'said', '“We sail,” Ferrow said.\n\n“At noon. With them.”'],
    ]);
  });

  it('does not take the answer for the words of who asked', () => {
    expect(directIn('“When do you sail?” Brown asked.', '“At noon, as we always have done here.”')).toEqual([
      ['Brown', 'asked', '“When do you sail?”'],
      [null, null, '“At noon, as we always have done here.”'],
    ]);
  });

  it('never reaches over a caption', () => {
    const parts = [
      'Ferrow said: “We sail.',
      { kind: 'caption', text: 'The ferry in May.' } as const,
      '“At noon, with all of them.”',
    ];
    for (const [, , text] of directIn(...parts)) expect(text).not.toContain('The ferry in May');
  });

  it.each([
    [
      'a colon at the end of a paragraph',
      ['Ferrow had this to say about it, and said:', '“We sail at noon.”'],
      'Ferrow',
    ],
    [
      'a statement that was released',
      ['Ferrow released the following statement:', '“We sail at noon.”'],
      'Ferrow',
    ],
    [
      'the sentence before that reports',
      ['Ferrow said that the ferry was ready. “We sail at noon.”'],
      'Ferrow',
    ],
    [
      'a plain sentence in between',
      ['“We sail,” said Ferrow. The crew was ready. “We sail at noon.”'],
      'Ferrow',
    ],
    ['a quotation right behind', ['“We sail at noon.” “We always sail,” Ferrow said.'], 'Ferrow'],
    ['a signature', ['“We sail at noon, with or without them.”', '— Ferrow'], 'Ferrow'],
  ])('finds the speaker of a quotation by %s', (_, paragraphs, speaker) => {
    const found = directIn(...paragraphs).find(([, , text]) => text?.startsWith('“We sail at noon'));
    expect(found?.[0]).toBe(speaker);
  });

  it('gives a quotation that nobody is said to have spoken without a speaker', () => {
    expect(directIn('The harbour was quiet.', '“We sail at noon, with or without them.”')).toEqual([
      [null, null, '“We sail at noon, with or without them.”'],
    ]);
  });

  it.each([
    ['a title', 'He wrote a book, “The Long Harbour,” about it.'],
    ['a word the writer took over', 'The “ghost ferry” is back.'],
    ['what something is called', 'Critics called the ferry “a floating bath.”'],
    ['part of a clause', 'Ferrow said the ferry would be “a gift” to the town.'],
    ['who is asked', 'Asked about “the ghost ferry,” nobody answered.'],
  ])('takes %s for no direct quotation', (_, text) => {
    expect(directIn(text)).toEqual([]);
  });

  it('searches no captions, no credits and no readers’ comments', () => {
    expect(
      directIn(
        { kind: 'caption', text: '“We sail,” Ferrow said.' },
        { kind: 'comment', text: '“We sail,” Ferrow said.' },
        { kind: 'credit', text: '“We sail,” Ferrow said.' },
      ),
    ).toEqual([]);
  });
});

describe('findStatements: reported speech', () => {
  it.each([
    [
      'behind "that"',
      'Ferrow said that the ferry was ready.',
      ['Ferrow', 'said', 'that the ferry was ready'],
    ],
    ['without "that"', 'Ferrow said the ferry was ready.', ['Ferrow', 'said', 'the ferry was ready']],
    [
      'behind an addressee and a time',
      'Ferrow told reporters on Friday that the ferry was ready.',
      ['Ferrow', 'told', 'that the ferry was ready'],
    ],
    [
      'behind an addressee with "to"',
      'Ferrow insisted to the mayor he was ready.',
      ['Ferrow', 'insisted', 'he was ready'],
    ],
    [
      'before the clause',
      'The ferry was ready, officials said.',
      ['officials', 'said', 'The ferry was ready'],
    ],
    [
      'on both sides of it',
      'The ferry, Ferrow said, was ready to leave.',
      ['Ferrow', 'said', 'The ferry, Ferrow said, was ready to leave'],
    ],
    [
      'with a source at the start',
      'According to officials, the ferry was ready.',
      ['officials', 'According to', 'the ferry was ready'],
    ],
    [
      'with a source at the end',
      'The ferry was ready, according to the harbour office.',
      ['the harbour office', 'according to', 'The ferry was ready'],
    ],
    [
      'with a quotation in it',
      'Ferrow warned that the ferry would be “late again.”',
      ['Ferrow', 'warned', 'that the ferry would be “late again.”'],
    ],
    [
      'of what something is called',
      'Ferrow called the ferry “a floating bath.”',
      ['Ferrow', 'called', 'the ferry “a floating bath.”'],
    ],
    [
      'with a negation, which stays in the cue',
      'The minister did not say whether the ferry was ready.',
      ['The minister', 'did not say', 'whether the ferry was ready'],
    ],
    [
      'with a verb that carries another',
      'Ferrow declined to say whether the ferry was ready.',
      ['Ferrow', 'declined to say', 'whether the ferry was ready'],
    ],
    [
      'of a source in a relative clause',
      'A harbour official who briefed reporters argued that the ferry was ready.',
      ['A harbour official', 'argued', 'that the ferry was ready'],
    ],
    [
      'of a source with all that qualifies it',
      'Officials familiar with efforts to open the port say the ferry is ready.',
      ['Officials familiar with efforts to open the port', 'say', 'the ferry is ready'],
    ],
    [
      'of several',
      'Ferrow, Brown and Okwu said the ferry was ready.',
      ['Ferrow, Brown and Okwu', 'said', 'the ferry was ready'],
    ],
  ])('finds it %s', (_, text, expected) => {
    expect(reportedIn(text)).toEqual([expected]);
  });

  it('ends where another statement starts', () => {
    expect(reportedIn('Ferrow said the ferry was ready, adding that it would sail at noon.')).toEqual([
      ['Ferrow', 'said', 'the ferry was ready'],
      ['Ferrow', 'adding', 'that it would sail at noon'],
    ]);
  });

  it('ends at the comma of a subordinate clause', () => {
    expect(reportedIn('While officials say the ferry is ready, the crew has left.')).toEqual([
      ['officials', 'say', 'the ferry is ready'],
    ]);
  });

  it('finds one inside another', () => {
    expect(
      reportedIn(
        'Ferrow said the ferry that left the old harbour in May was late, which officials say was due to fog.',
      ),
    ).toContainEqual(['officials', 'say', 'was due to fog']);
  });

  it.each([
    ['no speaker in the passive', 'Ferrow was told that the ferry was ready.'],
    ['no noun', 'The telephone calls went on and the reports piled up.'],
    ['no fight', 'The militia attacked the harbour and fired back at the ferry.'],
    ['no visit', 'Ferrow calls the mayor for a talk every Monday.'],
    ['no example', 'Bring a small present, say, a box of tea.'],
    ['no other sense', 'The cranes point north in the morning.'],
    ['no perception', 'The harbour has seen growing trade.'],
    [
      'nothing but a time and place',
      '“We sail,” Ferrow said in an interview with the harbour radio on Friday.',
    ],
  ])('sees %s', (_, text) => {
    expect(reportedIn(text)).toEqual([]);
  });

  it('understands texts in which a machine has replaced "according to"', () => {
    const paraphrase = [
      'The ferry, in response to Ferrow, was ready.',
      'It was late, in response to Brown, by an hour.',
      'The fog was thick, in response to Okwu.',
    ];
    expect(reportedIn(...paraphrase).map(([speaker]) => speaker)).toEqual(['Ferrow', 'Brown', 'Okwu']);
    expect(reportedIn('The army shelled the port, in response to Ferrow.')).toEqual([]);
  });

  it('is surer of a clause with "that" than of a bare noun', () => {
    const [clause] = findStatements(buildArticle(['Ferrow announced that the ferry was ready.']));
    const [noun] = findStatements(buildArticle(['Ferrow announced the new ferry.']));
    expect(clause?.confidence).toBeGreaterThan(noun?.confidence ?? 1);
    expect(noun?.confidence).toBeGreaterThanOrEqual(0.4);
  });
});
