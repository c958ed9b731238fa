import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { createProgressLine } from '../../src/terminal/progress-line.ts';

function createStream(known: { isTTY?: boolean; columns?: number }) {
  const written: string[] = [];
  return { ...known, written, write: (text: string) => written.push(text) };
}

describe('createProgressLine', () => {
  it('redraws one line on a terminal and leaves nothing of it', () => {
    const stream = createStream({ isTTY: true, columns: 40 });
    const line = createProgressLine(stream);
    line.show('looking');
    line.clear();
    line.clear();
    expect(stream.written).toEqual(['\r\u001b[2K  Looking …', '\r\u001b[2K']);
  });

  it('writes nothing into a pipe', () => {
    const stream = createStream({});
    const line = createProgressLine(stream);
    line.show('looking');
    line.clear();
    expect(stream.written).toEqual([]);
  });

  it('says what stays on a line of its own, also into a pipe, without what terminals obey', () => {
    const terminal = createStream({ isTTY: true, columns: 40 });
    const line = createProgressLine(terminal);
    line.show('looking');
    line.say('So far:\u001b[31m this');
    expect(terminal.written).toEqual([
      '\r\u001b[2K  Looking …',
      '\r\u001b[2K',
      expect.stringMatching(/^So far:\P{Cc}*this\n$/u),
    ]);
    const pipe = createStream({});
    createProgressLine(pipe).say('So far: this');
    expect(pipe.written).toEqual(['So far: this\n']);
  });

  it('never wraps, whatever it shows', () => {
    const stream = createStream({ isTTY: true, columns: 20 });
    createProgressLine(stream).show('Reading\n\u001b[31m 長い名前の記事 and more and more');
    const shown = stripVTControlCharacters(stream.written.join('').replace('\r', ''));
    expect(stringWidth(shown)).toBeLessThan(20);
    expect(shown).not.toMatch(/\p{Cc}/u);
  });
});
