import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import { findPassageText } from '../../src/citations/find-passage-text.ts';
import { shareOfWords } from '../../src/citations/share-of-words.ts';
import { tracePassage } from '../../src/citations/trace-passage.ts';
import { buildChange } from '../support/build-change.ts';

const first = 'The ferry left the harbour at noon with forty people on board.';
const second = 'Nobody was hurt when the old crane fell across the northern quay.';
const third = 'The council meets again on Thursday to vote about the new bridge.';

/** A library in which one article was stored again and again; each version is its paragraphs, one passage each. */
async function store(...versions: readonly (readonly string[])[]) {
  const library = createMemoryLibrary();
  for (const parts of versions) await library.articles.save(buildChange(parts));
  return library;
}

describe('tracePassage', () => {
  it('finds a passage that stands where it stood', async () => {
    const trace = await tracePassage('a1#2', await store([first, second]));
    expect(trace).toMatchObject({ kind: 'same', found: { text: second, passage: { id: 'a1#2' } } });
  });

  it('finds the words under another number after paragraphs were added before them', async () => {
    const trace = await tracePassage('a1#1', await store([first, second], [third, first, second]));
    expect(trace).toMatchObject({ kind: 'moved', found: { text: first, passage: { id: 'a1#2' } } });
  });

  it('tells by the hash which of the texts under an id was cited', async () => {
    const library = await store([first, second], [third, first, second]);
    const { sha256 = '' } = buildChange([third]).passages[0] ?? {};
    expect(await tracePassage('a1#1', library, sha256)).toMatchObject({
      kind: 'same',
      found: { text: third },
    });
  });

  it('finds words that were only wrapped otherwise', async () => {
    const wrapped = first.replace('harbour at', 'harbour\nat');
    const trace = await tracePassage('a1#1', await store([first], [wrapped]));
    expect(trace).toMatchObject({ kind: 'moved', found: { text: wrapped } });
  });

  it('finds words in an article that was stored under another name', async () => {
    const library = await store([first]);
    await library.articles.save(buildChange([second, first], { id: 'b2' }));
    await library.articles.remove(['a1']);
    expect(await tracePassage('a1#1', library)).toMatchObject({
      kind: 'moved',
      found: { text: first, passage: { id: 'b2#2' } },
    });
  });

  it('shows what words were and what stands in their place', async () => {
    const corrected = first.replace('forty', 'fourteen');
    const trace = await tracePassage('a1#1', await store([first, second], [third, corrected, second]));
    expect(trace).toMatchObject({
      kind: 'changed',
      was: { text: first },
      found: { text: corrected, passage: { id: 'a1#2' } },
    });
  });

  it('says what was removed, and what carries the id now', async () => {
    const library = await store([first, second], [third, second]);
    expect(await tracePassage('a1#1', library)).toMatchObject({
      kind: 'removed',
      was: { text: first },
      instead: { text: third },
    });
    await library.articles.remove(['a1']);
    expect(await tracePassage('a1#2', library)).toMatchObject({ kind: 'removed', instead: null });
  });

  it('does not count words that have become furniture', async () => {
    const library = await store([first, second]);
    await library.articles.save(buildChange([{ kind: 'furniture', text: first }, second]));
    expect(await tracePassage('a1#1', library)).toMatchObject({ kind: 'removed', was: { text: first } });
  });

  it('knows nothing of an id that never was', async () => {
    expect(await tracePassage('a1#9', await store([first]))).toEqual({ kind: 'unknown' });
    expect(await tracePassage('', await store([first]))).toEqual({ kind: 'unknown' });
  });

  it('follows every passage through edits, moves and removals', async () => {
    const start = Array.from({ length: 6 }, (_, index) => paragraph(index));
    const step = fc.record({
      kind: fc.constantFrom('edit', 'move', 'remove', 'insert'),
      from: fc.nat(8),
      to: fc.nat(8),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const versions = [start];
        for (const [index, change] of steps.entries())
          versions.push(alter(versions.at(-1) ?? [], change, index));
        const library = await store(...versions);
        const last = versions.at(-1) ?? [];
        for (const [index, passage] of buildChange(start).passages.entries()) {
          const cited = start[index] ?? '';
          const trace = await tracePassage(passage.id, library, passage.sha256);
          if (last.includes(cited)) {
            expect(['same', 'moved']).toContain(trace.kind);
            expect(trace).toMatchObject({ found: { text: cited } });
          } else {
            expect(['changed', 'removed']).toContain(trace.kind);
            expect(trace).toMatchObject({ was: { text: cited } });
          }
          if ('found' in trace) expect(last).toContain(trace.found.text);
          const isEdited = last.some((text) => text.startsWith(cited.slice(0, -1)) && text !== cited);
          if (isEdited) expect(trace.kind).not.toBe('removed');
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Words of its own in each paragraph, so that none is another's wording. */
function paragraph(seed: number): string {
  return `${['alpha', 'beta', 'gamma', 'delta', 'omega'].map((word) => `${word}${seed}`).join(' ')}.`;
}

function alter(
  before: readonly string[],
  { kind, from, to }: { kind: string; from: number; to: number },
  step: number,
): string[] {
  const after = [...before];
  const at = after.length === 0 ? 0 : from % after.length;
  if (kind === 'insert' || after.length === 0)
    after.splice(to % (after.length + 1), 0, paragraph(100 + step));
  else if (kind === 'edit') after[at] = `${after[at]?.slice(0, -1)} added${step}.`;
  else {
    const [taken = ''] = after.splice(at, 1);
    if (kind === 'move' || after.length === 0) after.splice(to % (after.length + 1), 0, taken);
  }
  return after;
}

describe('findPassageText', () => {
  it.each([
    ['a ferry returns', 'ferry', { start: 2, end: 7 }],
    ['a ferry\r\n  returns', 'ferry returns', { start: 2, end: 18 }],
    ['the ferryman; the ferry   man', 'ferry man', { start: 18, end: 29 }],
    ['ferry returnsX', 'ferry  returns', null],
    ['a', '', { start: 0, end: 0 }],
    ['', 'a', null],
  ])('in %j finds %j', (text, passage, place) => {
    expect(findPassageText(text, passage)).toEqual(place);
  });
});

describe('shareOfWords', () => {
  it.each([
    ['The ferry left', 'the ferry left.', 1],
    ['the the the', 'the', 0.5],
    ['one two', 'three four', 0],
    ['', '', 0],
  ])('of %j and %j', (left, right, share) => {
    expect(shareOfWords(left, right)).toBe(share);
  });
});
