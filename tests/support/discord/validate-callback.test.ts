import { describe, expect, it } from 'vitest';
import { openapiCheck } from './openapi-check.ts';
import { validateCallback } from './validate-callback.ts';

const COMMAND = 2;
const COMPONENT = 3;
const COMPLETING = 4;
const MODAL = 5;
const words = (length: number) => 'w'.repeat(length);
const input = (given: object = {}) => ({ type: 4, custom_id: 'i', style: 1, ...given });
const label = (given: object = {}, component: object = input()) => ({
  type: 18,
  label: 'Label',
  component,
  ...given,
});
const modal = (given: object = {}) => ({
  type: 9,
  data: { custom_id: 'm', title: 'Title', components: [label()], ...given },
});
const choices = (count: number, given: object = {}) => ({
  type: 8,
  data: { choices: Array.from({ length: count }, (_, i) => ({ name: `n${i}`, value: `v${i}`, ...given })) },
});

function isTaken(interactionType: number, body: unknown): boolean {
  try {
    validateCallback(body, { interactionType, message: { kind: 'interaction', files: [], fileBytes: 100 } });
    return true;
  } catch {
    return false;
  }
}

const LIMITS: readonly (readonly [string, number, number, number, (count: number) => unknown])[] = [
  ['choices while typing', COMPLETING, 0, 25, choices],
  ['the name of a choice', COMPLETING, 1, 100, (n) => choices(1, { name: words(n) })],
  ['the value of a choice', COMPLETING, 1, 100, (n) => choices(1, { value: words(n) })],
  ['the title of a modal', COMMAND, 1, 45, (n) => modal({ title: words(n) })],
  ['the id of a modal', COMMAND, 1, 100, (n) => modal({ custom_id: words(n) })],
  [
    'inputs of a modal',
    COMMAND,
    1,
    5,
    (n) =>
      modal({ components: Array.from({ length: n }, (_, i) => label({}, input({ custom_id: `i${i}` }))) }),
  ],
  ['a label', COMMAND, 1, 45, (n) => modal({ components: [label({ label: words(n) })] })],
  [
    'the description of a label',
    COMMAND,
    0,
    100,
    (n) => modal({ components: [label({ description: words(n) })] }),
  ],
  [
    'the placeholder of an input',
    COMMAND,
    0,
    100,
    (n) => modal({ components: [label({}, input({ placeholder: words(n) }))] }),
  ],
  [
    'the text of an input',
    COMMAND,
    0,
    4_000,
    (n) => modal({ components: [label({}, input({ value: words(n) }))] }),
  ],
];

describe('what can be answered to an interaction', () => {
  it.each(LIMITS)('counts %s', (_name, type, least, most, build) => {
    for (const count of [least, most - 1, most])
      expect([count, isTaken(type, build(count))]).toEqual([count, true]);
    expect(isTaken(type, build(most + 1))).toBe(false);
    if (least === 1) expect(isTaken(type, build(0))).toBe(false);
  });

  it('takes each kind of answer where it belongs, and nowhere else', () => {
    const answers: Readonly<Record<string, unknown>> = {
      message: { type: 4, data: { content: 'c' } },
      deferred: { type: 5, data: { flags: 64 } },
      'deferred update': { type: 6 },
      update: { type: 7, data: { content: 'c' } },
      choices: choices(1),
      modal: modal(),
      pong: { type: 1 },
    };
    const taken = [COMMAND, COMPONENT, COMPLETING, MODAL].map((type) =>
      Object.entries(answers).flatMap(([name, body]) => (isTaken(type, body) ? [name] : [])),
    );
    expect(taken).toEqual([
      ['message', 'deferred', 'modal'],
      ['message', 'deferred', 'deferred update', 'update', 'modal'],
      ['choices'],
      ['message', 'deferred', 'deferred update', 'update'],
    ]);
    const { check } = openapiCheck();
    for (const [name, body] of Object.entries(answers))
      expect([
        name,
        check('post', '/interactions/{interaction_id}/{interaction_token}/callback', body),
      ]).toEqual([name, []]);
  });

  it('lets a deferred answer be ephemeral and nothing else', () => {
    expect(isTaken(COMMAND, { type: 5 })).toBe(true);
    expect(isTaken(COMMAND, { type: 5, data: { flags: 1 << 15 } })).toBe(false);
  });

  it('lets a message be ephemeral, unlike one in a channel', () => {
    expect(isTaken(COMMAND, { type: 4, data: { content: 'c', flags: 64 } })).toBe(true);
    expect(isTaken(COMMAND, { type: 4, data: { content: '' } })).toBe(false);
    expect(isTaken(COMMAND, { type: 4 })).toBe(false);
  });
});
