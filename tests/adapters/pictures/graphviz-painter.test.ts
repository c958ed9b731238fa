import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { LibraryActor } from '../../../src/actors/directory/library-actor.ts';
import { createGraphvizPainter } from '../../../src/adapters/pictures/graphviz-painter.ts';

const fontFile = fileURLToPath(new URL('../../../data/fonts/DejaVuSans.ttf', import.meta.url));
const actor = (name: string): LibraryActor => ({
  id: name,
  name,
  kind: 'person',
  aliases: [],
  curatedNames: [],
  parts: [],
  mentions: 1,
});

describe('createGraphvizPainter', () => {
  it('draws a picture that has letters in it', async () => {
    const [one, two] = [actor('Ada Lunn'), actor('“Bo” <b>&amp; Ray')];
    const graph = { centre: one, others: [two], ties: [{ one, other: two, passages: 2 }] };
    const png = Buffer.from(await createGraphvizPainter({ fontFile }).paint(graph));
    expect(png.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
    const blank = Buffer.from(await createGraphvizPainter({ fontFile: '/no/such/font.ttf' }).paint(graph));
    // Without its font the same picture has no letters, and is far smaller.
    expect(png.length).toBeGreaterThan(2 * blank.length);
  });

  it('ships its font with the licence', () => {
    expect(
      readFileSync(fileURLToPath(new URL('../../../data/fonts/LICENSE.txt', import.meta.url)), 'utf8'),
    ).toContain('Permission is hereby granted');
  });
});
