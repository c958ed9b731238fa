import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../src/models/prompt.ts';

const head = (variables: string) => `---\nabout: For tests.\nvariables:\n${variables}\n---\n`;
const whole = `${head('  system: []\n  user: [question]')}
# system

Answer.

# user

Question: {{question}}
`;

describe('parsePrompt', () => {
  it('puts values in their places, once', () => {
    const prompt = parsePrompt(whole, 'answer.md');
    expect(prompt.fill({ question: 'Who said {{question}}? $& $1' })).toEqual({
      system: 'Answer.',
      user: 'Question: Who said {{question}}? $& $1',
    });
  });

  it('reads files with line ends of another kind', () => {
    expect(parsePrompt(whole.replaceAll('\n', '\r\n'), 'answer.md').fill({ question: '1' }).user).toBe(
      'Question: 1',
    );
  });

  it.each([
    ['has no front matter', '# system\n\nAnswer.\n', /has no front matter/u],
    ['has no headings', head('  system: []\n  user: []'), /not the headings/u],
    [
      'uses what is not declared',
      whole.replace('[question]', '[]'),
      /“# user” uses question, which is not declared/u,
    ],
    ['misspells a variable', whole.replace('{{question}}', '{{qestion}}'), /uses qestion/u],
    [
      'does not use what is declared',
      whole.replace('system: []', 'system: [marker]'),
      /“# system” does not use marker/u,
    ],
    ['declares something else', whole.replace('about:', 'abuot:'), /front matter does not fit/u],
  ])('refuses a prompt that %s', (_name, text, message) => {
    expect(() => parsePrompt(text, 'answer.md')).toThrow(message);
    expect(() => parsePrompt(text, 'answer.md')).toThrow(
      /^The prompt answer\.md cannot be used.*repository again\.$/su,
    );
  });

  it.each([[{}], [{ question: '1', answer: '2' }], [{ answer: '2' }]])(
    'is filled with what it declares, not with %j',
    (values) => {
      expect(() => parsePrompt(whole, 'answer.md').fill(values)).toThrow(RangeError);
    },
  );
});

describe('the prompts that ship', () => {
  const read = (name: string) =>
    readFileSync(fileURLToPath(new URL(`../../prompts/${name}`, import.meta.url)), 'utf8');

  it('keeps what articles and people say out of the instructions', () => {
    const prompt = parsePrompt(read('understand.md'), 'understand.md');
    const { system, user } = prompt.fill({
      marker: '=== m ===',
      turns: 'TURNS',
      date: '2024-10-01',
      question: 'QUESTION',
    });
    expect(system).not.toMatch(/TURNS|QUESTION/u);
    expect(user).toBe('=== m ===\nTURNS\nLast question, asked on 2024-10-01: QUESTION\n=== m ===');
  });
});
