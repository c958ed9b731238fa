import { describe, expect, it } from 'vitest';
import { drawMarkdown } from './draw-markdown.ts';
import { drawPage } from './draw-page.ts';

describe('drawMarkdown', () => {
  it.each([
    [
      'a quote and who is speaking',
      '**He said:**\n> “No *more*.”',
      '<p><b>He said:</b></p><blockquote><p>“No <i>more</i>.”</p></blockquote>',
    ],
    ['a heading and small print', '### Title\n-# small', '<h3>Title</h3><small>small</small>'],
    ['points', '- one\n- two', '<p class="point">one</p><p class="point">two</p>'],
    ['what was escaped', String.raw`\*not\* \[1\] \<b\>`, '<p>*not* [1] &lt;b&gt;</p>'],
    ['a link', '[article](<https://a.example/x>)', '<p><a href="https://a.example/x">article</a></p>'],
    ['a block of code', '```\na **b**\n```', '<pre>a **b**</pre>'],
    ['code, struck and underlined words', '`a` ~~b~~ __c__', '<p><code>a</code> <s>b</s> <u>c</u></p>'],
    ['a gap', 'a\n\nb', '<p>a</p><p class="gap"></p><p>b</p>'],
  ])('draws %s', (_name, text, html) => {
    expect(drawMarkdown(text)).toBe(html);
  });
});

describe('drawPage', () => {
  it('draws a message with everything that our bot uses', () => {
    const url = 'https://cdn.example/map.png';
    const file = { id: '0', name: 'map.png', contentType: 'image/png', bytes: new Uint8Array([1, 2, 3]) };
    const page = drawPage([
      {
        person: 'anna',
        used: '/ask',
        content: '',
        files: new Map([[url, file]]),
        isEphemeral: true,
        components: [
          {
            type: 17,
            accent_color: 0x2d7d46,
            components: [
              { type: 10, content: 'Hello' },
              { type: 14 },
              {
                type: 9,
                components: [{ type: 10, content: 'Beside' }],
                accessory: { type: 2, style: 5, label: 'Open', url: 'x' },
              },
              { type: 12, items: [{ media: { url } }] },
              { type: 13, file: { url } },
              { type: 1, components: [{ type: 2, style: 1, label: 'More <b>', custom_id: 'm' }] },
              { type: 1, components: [{ type: 3, custom_id: 's', placeholder: 'Choose', options: [] }] },
            ],
          },
        ],
      },
    ]);
    for (const part of [
      '#2d7d46',
      '<p>Hello</p>',
      '<hr>',
      'Open ↗',
      'base64,AQID',
      'map.png',
      'More &lt;b&gt;',
      'Choose',
      'Only you',
    ])
      expect(page).toContain(part);
  });
});
