import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.ts';
import { openapiCheck } from './openapi-check.ts';
import { validateMessage } from './validate-message.ts';

const V2 = 1 << 15;
const file = (id = '0', name = 'a.png', size = 3) => ({
  id,
  name,
  contentType: 'image/png',
  bytes: new Uint8Array(size),
});
const words = (length: number) => 'w'.repeat(length);
const text = (content: string) => ({ type: 10, content });
const button = (given: object = {}) => ({ type: 2, style: 1, label: 'More', custom_id: 'more', ...given });
const buttons = (count: number) =>
  Array.from({ length: count }, (_, index) => button({ custom_id: `b${index}` }));
const row = (...components: readonly object[]) => ({ type: 1, components });
const select = (given: object = {}) => ({ type: 3, custom_id: 's', options: options(1), ...given });
const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: `l${index}`, value: `v${index}` }));
const container = (...components: readonly object[]) => ({ type: 17, components });
const v2 = (...components: readonly object[]) => ({ flags: V2, components });
const embed = (given: object) => ({ embeds: [{ description: 'd', ...given }] });
const list = (count: number, of: (index: number) => unknown) =>
  Array.from({ length: count }, (_, i) => of(i));

/** What Discord says of a body, one line for each field; nothing where it takes it. */
function judge(body: unknown, files: readonly ReturnType<typeof file>[] = []): readonly string[] {
  try {
    validateMessage(body, { kind: 'channel', files, fileBytes: 100 });
    return [];
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.errors === undefined ? [`${error.code}`] : linesOf(error.errors);
  }
}

function linesOf(errors: object, path = ''): readonly string[] {
  return Object.entries(errors).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as readonly { code: string }[]).map(({ code }) => `${path} ${code}`)
      : linesOf(value, path === '' ? key : `${path}.${key}`),
  );
}

/** Every limit: its name, what it allows at least and at most, and a message with so much of it. */
const LIMITS: readonly (readonly [string, number, number, (count: number) => unknown])[] = [
  ['content', 1, 2_000, (n) => ({ content: words(n) })],
  ['embeds', 0, 10, (n) => ({ content: 'c', embeds: list(n, () => ({ title: 't' })) })],
  ['the title of an embed', 0, 256, (n) => embed({ title: words(n) })],
  ['the description of an embed', 0, 4_096, (n) => embed({ title: 't', description: words(n) })],
  ['the fields of an embed', 0, 25, (n) => embed({ fields: list(n, () => ({ name: 'n', value: 'v' })) })],
  ['the name of a field', 1, 256, (n) => embed({ fields: [{ name: words(n), value: 'v' }] })],
  ['the value of a field', 1, 1_024, (n) => embed({ fields: [{ name: 'n', value: words(n) }] })],
  ['the footer of an embed', 1, 2_048, (n) => embed({ footer: { text: words(n) } })],
  ['the author of an embed', 1, 256, (n) => embed({ author: { name: words(n) } })],
  [
    'all embeds together',
    1,
    6_000,
    (n) => ({
      embeds: list(3, (i) => ({ description: words(Math.floor((n + i) / 3)) })).filter(
        (one) => (one as { description: string }).description !== '',
      ),
    }),
  ],
  ['components', 1, 40, (n) => v2(...(list(n, () => text('t')) as object[]))],
  ['components in a container', 1, 39, (n) => v2(container(...(list(n, () => text('t')) as object[])))],
  [
    'text of all components',
    1,
    4_000,
    (n) => v2(text(words(Math.ceil(n / 2))), ...(n > 1 ? [text(words(Math.floor(n / 2)))] : [])),
  ],
  [
    'rows without v2',
    0,
    5,
    (n) => ({ content: 'c', components: list(n, (i) => row(button({ custom_id: `b${i}` }))) }),
  ],
  ['buttons in a row', 1, 5, (n) => ({ content: 'c', components: [row(...buttons(n))] })],
  ['the label of a button', 1, 80, (n) => v2(row(button({ label: words(n) })))],
  ['the id of a button', 1, 100, (n) => v2(row(button({ custom_id: words(n) })))],
  [
    'the address of a link',
    20,
    512,
    (n) => v2(row({ type: 2, style: 5, label: 'l', url: `https://a.example/${words(n - 18)}` })),
  ],
  ['options of a menu', 1, 25, (n) => v2(row(select({ options: options(n) })))],
  ['the label of an option', 1, 100, (n) => v2(row(select({ options: [{ label: words(n), value: 'v' }] })))],
  ['the value of an option', 1, 100, (n) => v2(row(select({ options: [{ label: 'l', value: words(n) }] })))],
  [
    'the description of an option',
    0,
    100,
    (n) => v2(row(select({ options: [{ label: 'l', value: 'v', description: words(n) }] }))),
  ],
  ['the placeholder of a menu', 0, 150, (n) => v2(row(select({ placeholder: words(n) })))],
  [
    'texts of a section',
    1,
    3,
    (n) => v2({ type: 9, components: list(n, () => text('t')), accessory: button() }),
  ],
  [
    'pictures of a gallery',
    1,
    10,
    (n) => v2({ type: 12, items: list(n, () => ({ media: { url: 'https://a.example/p.png' } })) }),
  ],
  [
    'words for a picture',
    1,
    1_024,
    (n) => v2({ type: 12, items: [{ media: { url: 'https://a.example/p.png' }, description: words(n) }] }),
  ],
  ['the nonce', 0, 25, (n) => ({ content: 'c', nonce: words(n) })],
  [
    'people that may be mentioned',
    0,
    100,
    (n) => ({ content: 'c', allowed_mentions: { users: list(n, (i) => String(i)) } }),
  ],
  ['the colour of a container', 0, 0xffffff, (n) => v2({ ...container(text('t')), accent_color: n })],
];

describe('what a message may hold', () => {
  it.each(LIMITS)('counts %s: %d to %d', (_name, least, most, build) => {
    for (const count of [least, Math.min(least + 1, most), most - 1, most])
      expect([count, judge(build(count))]).toEqual([count, []]);
    expect(judge(build(most + 1))).not.toEqual([]);
    if (least === 1) expect(judge(build(0))).not.toEqual([]);
  });

  it.each([
    ['nothing', {}],
    ['white space', { content: ' \n ' }],
    ['content beside components v2', { ...v2(text('t')), content: 'c' }],
    ['embeds beside components v2', { ...v2(text('t')), embeds: [{ title: 't' }] }],
    ['no components with their flag', { flags: V2 }],
    ['text displays without the flag', { components: [text('t')] }],
    ['a field that is not there', { content: 'c', colour: 1 }],
    ['a button field that is not there', v2(row(button({ labels: 'l' })))],
    ['the same id twice', v2(row(button(), button()))],
    ['the same id in a menu and a button', v2(row(button({ custom_id: 's' })), row(select()))],
    ['a link without an address', v2(row({ type: 2, style: 5, label: 'l' }))],
    ['a link with an id', v2(row(button({ style: 5, url: 'https://a.example' })))],
    ['a link that runs a script', v2(row({ type: 2, style: 5, label: 'l', url: 'javascript:alert(1)' }))],
    ['a link that is none', v2(row({ type: 2, style: 5, label: 'l', url: 'a.example' }))],
    ['a button with an address', v2(row(button({ url: 'https://a.example' })))],
    ['a button without a label', v2(row({ type: 2, style: 1, custom_id: 'b' }))],
    ['a button of no style', v2(row(button({ style: 7 })))],
    ['a button outside of a row', v2(button())],
    ['a menu beside a button', v2(row(select(), button()))],
    [
      'two options of one value',
      v2(
        row(
          select({
            options: [
              { label: 'a', value: 'v' },
              { label: 'b', value: 'v' },
            ],
          }),
        ),
      ),
    ],
    ['more to choose than there are options', v2(row(select({ max_values: 2 })))],
    ['a container in a container', v2(container(container(text('t'))))],
    ['a section without an accessory', v2({ type: 9, components: [text('t')] })],
    ['a thumbnail by itself', v2({ type: 11, media: { url: 'https://a.example/p.png' } })],
    ['text of white space', v2(text('  '))],
    ['a type that is not there', v2({ type: 99 })],
    ['a picture that did not come', v2({ type: 12, items: [{ media: { url: 'attachment://none.png' } }] })],
    [
      'a description of a file that did not come',
      { content: 'c', attachments: [{ id: '0', description: 'd' }] },
    ],
    [
      'mentions both listed and parsed',
      { content: 'c', allowed_mentions: { parse: ['users'], users: ['1'] } },
    ],
    ['a kind of mention that is not there', { content: 'c', allowed_mentions: { parse: ['here'] } }],
    ['half of a surrogate pair', { content: 'a\ud83d' }],
    ['half of a surrogate pair in a label', v2(row(button({ label: '\udc00' })))],
    ['a number for text', { content: 7 }],
    ['a flag that only Discord sets', { content: 'c', flags: 1 << 7 }],
    ['an ephemeral message in a channel', { content: 'c', flags: 1 << 6 }],
    ['a list for an object', []],
  ])('refuses %s', (_name, body) => {
    expect(judge(body)).not.toEqual([]);
  });

  it('refuses files that are too large, with the code for it, and more than ten', () => {
    expect(judge({ content: 'c' }, [file('0', 'a.png', 100)])).toEqual([]);
    expect(judge({ content: 'c' }, [file('0', 'a.png', 101)])).toEqual(['40005']);
    const many = (count: number) =>
      list(count, (i) => file(String(i), `${i}.png`)) as ReturnType<typeof file>[];
    expect(judge({ content: 'c' }, many(10))).toEqual([]);
    expect(judge({ content: 'c' }, many(11))).not.toEqual([]);
  });

  it('says where a fault is as Discord does', () => {
    expect(judge(v2(container(row(button({ label: words(81) })))))).toEqual([
      'components.0.components.0.components.0.label BASE_TYPE_BAD_LENGTH',
    ]);
    expect(judge({})).toEqual(['50006']);
  });

  it('lets an edit leave out what stays, but not take everything away', () => {
    const edit = (body: unknown, isEmpty: boolean, flags = 0) => {
      validateMessage(body, {
        kind: 'edit',
        files: [],
        fileBytes: 100,
        before: { flags, isEmpty, attachments: [] },
      });
    };
    expect(() => edit({}, false)).not.toThrow();
    expect(() => edit({ flags: V2, content: null, components: [text('t')] }, false)).not.toThrow();
    expect(() => edit({ content: '' }, true)).toThrow('empty');
    expect(() => edit({ content: 'c' }, false, V2)).toThrow('Invalid Form Body');
    expect(() => edit({ components: [] }, false, V2)).toThrow('empty');
  });
});

const openapi = openapiCheck();
describe.skipIf(openapi.skipped !== null)(`Discord’s own description (${openapi.skipped ?? 'there'})`, () => {
  const check = (body: unknown) => openapi.check('post', '/channels/{channel_id}/messages', body);

  it('takes whatever our checks take', () => {
    for (const [name, least, most, build] of LIMITS)
      for (const count of [least, most])
        expect([name, count, check(build(count))]).toEqual([name, count, []]);
  });

  it('finds what does not fit by itself', () => {
    expect(check({ content: 7 })).not.toEqual([]);
    expect(check(v2(row(button({ label: words(81) }))))).not.toEqual([]);
  });
});
