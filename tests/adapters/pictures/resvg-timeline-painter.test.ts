import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createResvgTimelinePainter } from '../../../src/adapters/pictures/resvg-timeline-painter.ts';
import { writeTimelineSvg } from '../../../src/adapters/pictures/write-timeline-svg.ts';
import type { PaintedEvent } from '../../../src/timeline/timeline-painter.ts';

const fontFile = fileURLToPath(new URL('../../../data/fonts/DejaVuSans.ttf', import.meta.url));
const event: PaintedEvent = {
  when: '7 May 2024',
  text: 'The ferry ran again.',
  source: 'Harbour Post, ferry#1',
  gap: null,
};

describe('createResvgTimelinePainter', () => {
  it('draws a picture that has letters in it, whatever they are', async () => {
    const timeline = {
      title: 'A <b> & "c"',
      events: [event, { ...event, text: '\u0000]]></text><script/>\ud800 日本', gap: '3 months later' }],
    };
    const png = Buffer.from(await createResvgTimelinePainter({ fontFile }).paint(timeline));
    expect(png.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
    const blank = Buffer.from(
      await createResvgTimelinePainter({ fontFile: '/no/such/font.ttf' }).paint(timeline),
    );
    expect(png.length).toBeGreaterThan(2 * blank.length);
  });
});

describe('writeTimelineSvg', () => {
  const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text);

  it('writes dates, what happened and where that is from', () => {
    expect(texts(writeTimelineSvg({ title: 'Timeline', events: [event] }))).toEqual([
      'Timeline',
      '7 May 2024',
      'The ferry ran again.',
      'Harbour Post, ferry#1',
    ]);
  });

  it('takes markup for text', () => {
    const svg = writeTimelineSvg({
      title: '<svg onload="x">',
      events: [{ ...event, text: '</text><a href="y">' }],
    });
    expect(svg).not.toContain('onload="x"');
    expect(svg).not.toContain('<a');
  });

  it('wraps long sentences, and says where it left something out', () => {
    const lines = texts(
      writeTimelineSvg({ title: 'T', events: [{ ...event, text: 'twelve letters '.repeat(30) }] }),
    );
    expect(lines).toHaveLength(6);
    expect(lines[4]).toMatch(/ …$/u);
    expect(Math.max(...lines.map((line = '') => line.length))).toBeLessThan(70);
  });

  it('cuts a word that is longer than a line', () => {
    const lines = texts(writeTimelineSvg({ title: 'T', events: [{ ...event, text: 'x'.repeat(500) }] }));
    expect(lines[2]).toHaveLength(62);
  });
});
