import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { ArticleConflictError } from '../../src/library/article-conflict-error.ts';
import type { ArticleChange } from '../../src/library/article-store.ts';
import type { Feedback } from '../../src/library/feedback-store.ts';
import { InvalidChangeError } from '../../src/library/invalid-change-error.ts';
import type { Library } from '../../src/library/library.ts';
import type { ServerSettings } from '../../src/library/server-settings.ts';
import type { Passage } from '../../src/passages/passage.ts';
import { buildChange } from '../support/build-change.ts';
import { buildRecognition } from '../support/build-recognition.ts';
import { collect } from '../support/collect.ts';
import { createClock } from '../support/create-clock.ts';

interface Subject {
  readonly name: string;
  /** Makes an empty library that is dated by a clock. */
  readonly create: (now: () => Date) => Promise<Library>;
}

const wellFormed = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed());

/** What every `Library` does, whatever it is kept in. */
export function libraryContract({ name, create }: Subject): void {
  describe(`${name} as a library`, () => {
    let library: Library;
    beforeEach(async () => {
      library = await create(createClock());
    });
    afterEach(() => library.close());

    const idsOfPassages = async () => (await collect(library.passages.all())).map(({ id }) => id);
    const labelOf = async (id: string) => (await library.passages.read([id]))[0]?.label;

    describe('articles', () => {
      it('is empty at first', async () => {
        expect(await library.articles.list()).toEqual([]);
        expect(await library.articles.read('a1')).toBeUndefined();
        expect(await collect(library.passages.all())).toEqual([]);
        expect(await collect(library.vectors.all('double-1'))).toEqual([]);
      });

      it('gives back an article as it was saved', async () => {
        const change = buildChange(['The ferry left at noon.', { kind: 'caption', text: 'A ferry.' }]);
        const article = {
          ...change.article,
          title: 'Ferries',
          outlet: 'The Harbour',
          authors: ['Ann Lee', 'Bo “B.” Ray'],
          published: '2024-03-01',
          url: 'https://harbour.example/ferries',
        };
        await library.articles.save({ ...change, article });
        expect(await library.articles.read('a1')).toEqual({
          ...article,
          origin: { file: '/news/a1.txt', root: '/news' },
          addedAt: '2024-01-01T00:00:00.000Z',
        });
      });

      it('gives back whose report an article is a brief of, that only its beginning is there, and how its file looked', async () => {
        const change = buildChange(['The ferry left at noon.']);
        const article = { ...change.article, briefOf: 'The Harbour', isBeginning: true as const };
        const origin = { file: '/news/a1.txt', root: '/news', stamp: '12 34' };
        await library.articles.save({ ...change, article, origin });
        const known = { briefOf: 'The Harbour', isBeginning: true, origin };
        expect(await library.articles.read('a1')).toMatchObject(known);
        expect(await library.articles.list()).toMatchObject([known]);
        const before = await library.revision();
        await library.articles.move('a1', { ...origin, stamp: '56 78' });
        expect(await library.articles.list()).toMatchObject([{ origin: { stamp: '56 78' } }]);
        expect(await library.revision()).toBe(before);
      });

      it('lists articles without their text, ordered by id, with the number of passages', async () => {
        await library.articles.save(buildChange(['One.', 'Two.'], { id: 'b' }));
        await library.articles.save(buildChange(['One.'], { id: 'a', embedderId: 'double-2' }));
        const entries = await library.articles.list();
        expect(entries.map(({ id, passages, embedderId }) => [id, passages, embedderId])).toEqual([
          ['a', 1, 'double-2'],
          ['b', 2, 'double-1'],
        ]);
        for (const entry of entries) {
          expect(entry).not.toHaveProperty('text');
          expect(entry).not.toHaveProperty('blocks');
        }
      });

      it('orders ids by code points, so that emoji come last', async () => {
        const ids = ['\u{1F6A2}', '\uFF21', 'é', 'b', 'B', 'a b', 'a'];
        for (const id of ids) await library.articles.save(buildChange(['Text.'], { id }));
        expect((await library.articles.list()).map(({ id }) => id)).toEqual([
          'B',
          'a',
          'a b',
          'b',
          'é',
          '\uFF21',
          '\u{1F6A2}',
        ]);
      });

      it('replaces an article and dates it anew', async () => {
        await library.articles.save(buildChange(['Old.']));
        await library.articles.save(buildChange(['New.'], { title: 'News', file: '/other/a1.txt' }));
        expect(await library.articles.list()).toHaveLength(1);
        expect(await library.articles.read('a1')).toMatchObject({
          text: 'New.',
          title: 'News',
          addedAt: '2024-01-01T00:00:01.000Z',
          origin: { file: '/other/a1.txt' },
        });
      });

      it('keeps an article that has nothing to index', async () => {
        await library.articles.save(buildChange([{ kind: 'furniture', text: 'Share.' }]));
        expect(await library.articles.list()).toMatchObject([
          { id: 'a1', passages: 0, embedderId: 'double-1' },
        ]);
      });

      it('removes articles with their passages and vectors, and ignores unknown ids', async () => {
        for (const id of ['a', 'b', 'c']) await library.articles.save(buildChange(['Text.'], { id }));
        await library.articles.remove(['a', 'nowhere', 'c', 'a']);
        expect((await library.articles.list()).map(({ id }) => id)).toEqual(['b']);
        expect(await idsOfPassages()).toEqual(['b#1']);
        expect(await collect(library.vectors.all('double-1'))).toHaveLength(1);
      });

      it('notes where an article comes from now, without dating it anew', async () => {
        await library.articles.save(buildChange(['Text.']));
        await library.articles.move('a1', { file: '/new/a1.txt', root: '/new' });
        await library.articles.move('nowhere', { file: '/x', root: '/x' });
        expect(await library.articles.read('a1')).toMatchObject({
          origin: { file: '/new/a1.txt', root: '/new' },
          addedAt: '2024-01-01T00:00:00.000Z',
        });
      });
    });

    describe('what may be saved', () => {
      const valid = buildChange(['The ferry 🚢 left.', 'It came back.']);
      const withArticle = (part: Partial<Article>): ArticleChange => ({
        ...valid,
        article: { ...valid.article, ...part },
      });
      const withPassages = (alter: (passage: Passage) => Passage): ArticleChange => ({
        ...valid,
        passages: valid.passages.map(alter),
      });
      const withVectors = (...vectors: readonly Float32Array[]): ArticleChange => ({ ...valid, vectors });

      it.each([
        ['half a surrogate pair in the title', withArticle({ title: '\ud800' }), 'its title holds half'],
        [
          'half a surrogate pair in an author',
          withArticle({ authors: ['\udc00'] }),
          'its authors holds half',
        ],
        ['an empty id', withArticle({ id: '' }), 'its id is empty'],
        ['a hash of another text', withArticle({ sha256: '00' }), 'its sha256'],
        ['an embedder without a name', { ...valid, embedderId: '' }, 'no name'],
        ['fewer vectors than passages', withVectors(Float32Array.of(1)), '2 passages came with 1 vectors'],
        [
          'vectors of two lengths',
          withVectors(Float32Array.of(1), Float32Array.of(1, 2)),
          'differ in length',
        ],
        ['empty vectors', withVectors(new Float32Array(), new Float32Array()), 'differ in length'],
        ['NaN in a vector', withVectors(Float32Array.of(1), Float32Array.of(Number.NaN)), 'no finite number'],
        ['infinity in a vector', withVectors(Float32Array.of(1), Float32Array.of(1e300)), 'no finite number'],
        ['a passage twice', withPassages((p) => ({ ...p, id: 'a1#1' })), '“a1#1” is there twice'],
        [
          'a passage that is no slice',
          withPassages((p) => ({ ...p, start: p.start + 1 })),
          'no part of its text',
        ],
        ['a passage of another article', withPassages((p) => ({ ...p, articleId: 'a2' })), 'another article'],
        [
          'a passage under the id of another article',
          withPassages((p) => ({ ...p, id: `a2#${p.start}` })),
          'another',
        ],
        [
          'a passage whose id is ambiguous',
          withPassages((p) => ({ ...p, id: `a1#x#${p.start}` })),
          'another',
        ],
        [
          'a passage with a wrong hash',
          withPassages((p) => ({ ...p, sha256: '00' })),
          'the sha256 of passage',
        ],
        [
          'a passage that cuts a character in half',
          withPassages((p) => ({ ...p, start: 0, end: 11, text: valid.article.text.slice(0, 11) })),
          'cuts a character in half',
        ],
      ])('refuses %s and changes nothing', async (_, change, reason) => {
        await library.articles.save(buildChange(['Kept.'], { id: 'a0' }));
        const revision = await library.revision();
        const saving = library.articles.save(change);
        await expect(saving).rejects.toThrow(InvalidChangeError);
        await expect(saving).rejects.toThrow(reason);
        expect(await library.revision()).toBe(revision);
        expect(await idsOfPassages()).toEqual(['a0#1']);
      });

      it('does not replace an article from a file it was not told of', async () => {
        await library.articles.save(buildChange(['First.'], { file: '/a/a1.txt' }));
        const other = buildChange(['Second.'], { file: '/b/a1.txt', mayReplace: ['/b/a1.txt'] });
        await expect(library.articles.save(other)).rejects.toThrow(ArticleConflictError);
        await expect(library.articles.save(other)).rejects.toThrow('/a/a1.txt');
        expect(await library.articles.read('a1')).toMatchObject({ text: 'First.' });
        await library.articles.save({ ...other, mayReplace: ['/b/a1.txt', '/a/a1.txt'] });
        expect(await library.articles.read('a1')).toMatchObject({ text: 'Second.' });
      });
    });

    describe('passages', () => {
      it('come article by article in order of id, in order of text', async () => {
        await library.articles.save(buildChange(['One.', 'Two.', 'Three.'], { id: 'b' }));
        await library.articles.save(buildChange(['One.', 'Two.'], { id: 'a' }));
        expect(await idsOfPassages()).toEqual(['a#1', 'a#2', 'b#1', 'b#2', 'b#3']);
      });

      it('come back as they were saved, under a label', async () => {
        const change = buildChange(['One.', { kind: 'comment', text: 'Two!' }]);
        await library.articles.save(change);
        expect(await collect(library.passages.all())).toEqual(
          change.passages.map((passage, index) => ({ ...passage, label: index + 1 })),
        );
      });

      it('are read in the order asked for, unknown ones left out', async () => {
        await library.articles.save(buildChange(['One.', 'Two.', 'Three.']));
        const found = await library.passages.read(['a1#3', 'a1#9', 'a1#1', 'a1#3']);
        expect(found.map(({ id }) => id)).toEqual(['a1#3', 'a1#1', 'a1#3']);
      });

      it('keep their label while they stay the same', async () => {
        await library.articles.save(buildChange(['One.', 'Two.', 'Three.']));
        await library.articles.save(
          buildChange(['One, longer.', 'Two.', 'Three.', 'Four.'], { title: 'New' }),
        );
        const passages = await collect(library.passages.all());
        expect(passages.map(({ id, label, text }) => [id, label, text])).toEqual([
          ['a1#1', 4, 'One, longer.'],
          ['a1#2', 2, 'Two.'],
          ['a1#3', 3, 'Three.'],
          ['a1#4', 5, 'Four.'],
        ]);
        const text = (await library.articles.read('a1'))?.text ?? '';
        for (const passage of passages) expect(text.slice(passage.start, passage.end)).toBe(passage.text);
      });

      it('never carry a label that was used before', async () => {
        await library.articles.save(buildChange(['One.', 'Two.']));
        await library.articles.remove(['a1']);
        await library.articles.save(buildChange(['One.', 'Two.']));
        expect(await labelOf('a1#1')).toBe(3);
        expect(await labelOf('a1#2')).toBe(4);
      });

      it('are shown as they were when reading began', async () => {
        await library.articles.save(
          buildChange(Array.from({ length: 2_000 }, (_, index) => `Line ${index}.`)),
        );
        const batches = library.passages.all()[Symbol.asyncIterator]();
        const begun = (await batches.next()).value as readonly unknown[];
        await library.articles.remove(['a1']);
        let count = begun.length;
        for (let next = await batches.next(); !next.done; next = await batches.next())
          count += next.value.length;
        expect(count).toBe(2_000);
        expect(await idsOfPassages()).toEqual([]);
      });

      it('come in batches that can be left early', async () => {
        await library.articles.save(
          buildChange(Array.from({ length: 2_000 }, (_, index) => `Line ${index}.`)),
        );
        for await (const batch of library.passages.all()) {
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThan(2_000);
          break;
        }
        await library.articles.remove(['a1']);
        expect(await idsOfPassages()).toEqual([]);
      });
    });

    describe('finding passages by their words', () => {
      const find = async (...terms: readonly string[]) =>
        (await library.passages.find(terms, 10)).map(({ id }) => id);

      it('finds those that hold any of some terms, with more and rarer ones first', async () => {
        await library.articles.save(
          buildChange(['The ferry left.', 'The ferry hit a lighthouse.', 'The train left.', 'A quiet day.']),
        );
        expect(await find('ferry', 'lighthouse')).toEqual(['a1#2', 'a1#1']);
        expect(await library.passages.find(['ferry', 'lighthouse'], 1)).toMatchObject([
          { id: 'a1#2', label: 2, text: 'The ferry hit a lighthouse.' },
        ]);
        expect(await find('submarine')).toEqual([]);
        expect(await find()).toEqual([]);
      });

      it('finds other forms of a word, and those of the article’s title', async () => {
        await library.articles.save(buildChange(['It sank in Bogotá.'], { title: 'Ferry disasters' }));
        for (const term of ['ferries', 'disaster', 'BOGOTA', 'sank'])
          expect(await find(term)).toEqual(['a1#1']);
      });

      it('finds several words where they follow each other, the smallest ones, too', async () => {
        await library.articles.save(
          buildChange(['They go with or without a deal.', 'A deal without them, or with.', 'A deal.']),
        );
        expect(await find('with or without a deal')).toEqual(['a1#1']);
      });

      it('does not find what has been changed or removed', async () => {
        await library.articles.save(buildChange(['Ferries.', 'Trains.']));
        await library.articles.save(buildChange(['Ferries.', 'Buses.']));
        expect(await find('trains')).toEqual([]);
        expect(await find('buses')).toEqual(['a1#2']);
        await library.articles.remove(['a1']);
        expect(await find('ferries', 'buses')).toEqual([]);
      });

      it.each(['AND', 'NEAR(a b)', 'title:ferry', 'fer*', '"ferry', '^ferry', '-', ''])(
        'understands nothing in a term as an operator: %s',
        async (term) => {
          await library.articles.save(buildChange(['Quiet.']));
          expect(await find(term)).toEqual([]);
        },
      );
    });

    describe('passages of large libraries, read as they are needed', () => {
      it('counts the passages that hold a term', async () => {
        await library.articles.save(buildChange(['The ferry left.', 'Two ferries left.', 'A train.']));
        expect(await library.passages.frequency('ferry')).toBe(2);
        expect(await library.passages.frequency('ferries left')).toBe(2);
        expect(await library.passages.frequency('submarine')).toBe(0);
        expect(await library.passages.frequency('"')).toBe(0);
      });

      it('reads passages by label, and leaves out unknown ones', async () => {
        await library.articles.save(buildChange(['One.', 'Two.', 'Three.']));
        expect((await library.passages.labelled([3, 9, 1])).map(({ text }) => text)).toEqual([
          'Three.',
          'One.',
        ]);
      });

      it('reads the passages of an article in order', async () => {
        await library.articles.save(buildChange(['One.', 'Two.']));
        await library.articles.save(buildChange(['Other.'], { id: 'b2' }));
        expect((await library.passages.ofArticle('a1')).map(({ text }) => text)).toEqual(['One.', 'Two.']);
        expect(await library.passages.ofArticle('nowhere')).toEqual([]);
      });
    });

    describe('retired passages', () => {
      it('are those that have changed or gone, newest first', async () => {
        await library.articles.save(buildChange(['One.', 'Two.']));
        await library.articles.save(buildChange(['First.']));
        await library.articles.remove(['a1']);
        expect(await library.passages.retired('a1#1')).toMatchObject([
          { id: 'a1#1', articleId: 'a1', text: 'First.', retiredAt: '2024-01-01T00:00:02.000Z' },
          { id: 'a1#1', articleId: 'a1', text: 'One.', retiredAt: '2024-01-01T00:00:01.000Z' },
        ]);
        expect(await library.passages.retired('a1#2')).toMatchObject([{ text: 'Two.' }]);
      });

      it('carry the hash that a citation knows them by', async () => {
        const change = buildChange(['One.']);
        await library.articles.save(change);
        await library.articles.remove(['a1']);
        expect(await library.passages.retired('a1#1')).toMatchObject([
          { sha256: change.passages[0]?.sha256 },
        ]);
      });

      it('do not hold what is there, nor anything twice', async () => {
        for (const text of ['One.', 'Two.', 'One.', 'Two.', 'One.']) {
          await library.articles.save(buildChange([text]));
        }
        expect((await library.passages.retired('a1#1')).map(({ text }) => text)).toEqual(['Two.']);
      });

      it('are none for a passage that has only moved within its article', async () => {
        await library.articles.save(buildChange(['One.', 'Two.']));
        await library.articles.save(buildChange(['One, much longer.', 'Two.']));
        expect(await library.passages.retired('a1#2')).toEqual([]);
        expect(await library.passages.retired('nowhere#1')).toEqual([]);
      });
    });

    describe('vectors', () => {
      it('come back exactly, ordered by label', async () => {
        const change = buildChange(['One.', 'Two.', 'Three.']);
        const vectors = [
          Float32Array.of(0.1, -0, 1e-40),
          Float32Array.of(Math.PI, 3.4e38, -1),
          Float32Array.of(0, 0, 0),
        ];
        await library.articles.save({ ...change, vectors });
        expect(await collect(library.vectors.all('double-1'))).toEqual(
          vectors.map((vector, index) => ({ label: index + 1, vector })),
        );
      });

      it('are kept apart by embedder', async () => {
        await library.articles.save(buildChange(['One.'], { id: 'a', embedderId: 'double-1' }));
        await library.articles.save(buildChange(['One.'], { id: 'b', embedderId: 'double-2' }));
        expect((await collect(library.vectors.all('double-2'))).map(({ label }) => label)).toEqual([2]);
        expect(await collect(library.vectors.all('double-3'))).toEqual([]);
      });

      it('are replaced with their article, under the same label where the passage stays', async () => {
        await library.articles.save(buildChange(['One.'], { vectorSeed: 1 }));
        await library.articles.save(buildChange(['One.'], { vectorSeed: 2, embedderId: 'double-2' }));
        expect(await collect(library.vectors.all('double-1'))).toEqual([]);
        expect(await collect(library.vectors.all('double-2'))).toMatchObject([
          { label: 1, vector: { 0: 2 } },
        ]);
      });

      it('are copies that nobody else can change', async () => {
        const change = buildChange(['One.']);
        await library.articles.save(change);
        change.vectors[0]?.fill(9);
        for await (const batch of library.vectors.all('double-1')) batch[0]?.vector.fill(9);
        expect(await collect(library.vectors.all('double-1'))).toMatchObject([{ vector: { 0: 1 } }]);
      });
    });

    describe('vectors of the next embedder', () => {
      const title = 'On 🚢';
      const vector = (value: number) => Float32Array.of(value, 0);
      beforeEach(async () => {
        const change = buildChange(['One.', 'Two.'], { title });
        await library.articles.save(change);
      });

      it('are lacking at first, with what is to be embedded', async () => {
        expect(await library.vectors.coverage('double-1')).toEqual({
          passages: 2,
          embedded: 2,
          charactersLeft: 0,
        });
        expect(await library.vectors.coverage('next')).toEqual({
          passages: 2,
          embedded: 0,
          charactersLeft: 16,
        });
        expect(await library.vectors.lacking('next', 1)).toEqual([
          { label: 1, title: 'On 🚢', text: 'One.' },
        ]);
      });

      it('are gathered, while those in use stay as they are', async () => {
        const revision = await library.revision();
        await library.vectors.gather('next', [{ label: 1, title, vector: vector(7) }]);
        expect(await library.vectors.coverage('next')).toMatchObject({ embedded: 1 });
        expect((await library.vectors.lacking('next', 9)).map(({ label }) => label)).toEqual([2]);
        expect(await collect(library.vectors.all('next'))).toEqual([]);
        expect(await collect(library.vectors.all('double-1'))).toHaveLength(2);
        expect(await library.revision()).toBe(revision);
      });

      it('take the place of the others once all are there', async () => {
        await library.vectors.gather('next', [{ label: 1, title, vector: vector(7) }]);
        expect(await library.vectors.adopt('next')).toBe(false);
        expect((await library.articles.list())[0]?.embedderId).toBe('double-1');
        const revision = await library.revision();
        await library.vectors.gather('next', [{ label: 2, title, vector: vector(8) }]);
        expect(await library.vectors.adopt('next')).toBe(true);
        expect((await library.articles.list())[0]?.embedderId).toBe('next');
        expect(await collect(library.vectors.all('double-1'))).toEqual([]);
        expect(await collect(library.vectors.all('next'))).toEqual([
          { label: 1, vector: vector(7) },
          { label: 2, vector: vector(8) },
        ]);
        expect(await library.revision()).toBeGreaterThan(revision);
        expect(await library.vectors.adopt('next')).toBe(true);
      });

      it('lack what is taken in meanwhile, and forget what goes', async () => {
        await library.vectors.gather('next', [
          { label: 1, title, vector: vector(7) },
          { label: 2, title, vector: vector(8) },
        ]);
        await library.articles.save(buildChange(['Other.'], { id: 'b' }));
        expect(await library.vectors.adopt('next')).toBe(false);
        await library.articles.remove(['b', 'a1']);
        await library.articles.save(buildChange(['Third.'], { id: 'c' }));
        expect(await library.vectors.coverage('next')).toMatchObject({ passages: 1, embedded: 0 });
        await library.vectors.gather('next', [{ label: 1, title, vector: vector(9) }]);
        expect(await library.vectors.coverage('next')).toMatchObject({ embedded: 0 });
      });

      it('are those of one embedder at a time', async () => {
        await library.vectors.gather('next', [{ label: 1, title, vector: vector(7) }]);
        await library.vectors.gather('other', [{ label: 2, title, vector: vector(7) }]);
        expect(await library.vectors.coverage('next')).toMatchObject({ embedded: 0 });
        expect(await library.vectors.coverage('other')).toMatchObject({ embedded: 1 });
      });

      it('are lacking again once an article has another title', async () => {
        await library.vectors.gather('next', [
          { label: 1, title, vector: vector(7) },
          { label: 2, title, vector: vector(8) },
        ]);
        await library.articles.save(buildChange(['One.', 'Two.'], { title: 'On 🚲' }));
        expect(await library.vectors.adopt('next')).toBe(false);
        expect(await library.vectors.lacking('next', 9)).toEqual([
          { label: 1, title: 'On 🚲', text: 'One.' },
          { label: 2, title: 'On 🚲', text: 'Two.' },
        ]);
      });

      it('are not gathered where they were made of a title that is gone', async () => {
        await library.articles.save(buildChange(['One.', 'Two.'], { title: null }));
        await library.vectors.gather('next', [
          { label: 1, title, vector: vector(7) },
          { label: 2, title: null, vector: vector(8) },
        ]);
        expect((await library.vectors.lacking('next', 9)).map(({ label }) => label)).toEqual([1]);
      });

      it('are the library’s at once where it is empty', async () => {
        await library.articles.remove(['a1']);
        expect(await library.vectors.adopt('next')).toBe(true);
      });
    });

    describe('revision', () => {
      it('grows with every change and with nothing else', async () => {
        const seen: number[] = [await library.revision()];
        const noting = async (work: () => Promise<unknown>) => {
          await work();
          seen.push(await library.revision());
        };
        await noting(() => library.articles.save(buildChange(['One.'])));
        await noting(() => library.articles.save(buildChange(['Two.'])));
        await noting(() => library.articles.move('a1', { file: '/b', root: '/b' }));
        await noting(() => library.articles.move('a1', { file: '/b', root: '/b' }));
        await noting(() => library.articles.remove(['nowhere']));
        await noting(() => library.articles.list());
        await noting(() => library.articles.remove(['a1']));
        const grew = seen.slice(1).map((revision, index) => revision > (seen[index] ?? revision));
        expect(grew).toEqual([true, true, true, false, false, false, true]);
      });
    });

    describe('servers', () => {
      it('are known once they were added, each once, until they are removed', async () => {
        expect(await library.servers.list()).toEqual([]);
        await library.servers.add(['1', '2']);
        await library.servers.add(['2', '3']);
        await library.servers.add([]);
        await library.servers.remove('1');
        await library.servers.remove('9');
        expect((await library.servers.list()).toSorted()).toEqual(['2', '3']);
      });
    });

    describe('settings', () => {
      const settings: ServerSettings = {
        channels: ['11', '12'],
        isPrivate: true,
        perMinute: { person: 1, channel: 2, server: 3 },
      };

      it('knows nothing of a server where nothing was set', async () => {
        expect(await library.settings.read('1')).toBeUndefined();
      });

      it('gives back what was set last, for that server only', async () => {
        await library.settings.save('1', { ...settings, channels: [], isPrivate: false });
        await library.settings.save('1', settings);
        expect(await library.settings.read('1')).toEqual(settings);
        expect(await library.settings.read('2')).toBeUndefined();
      });

      it('forgets what was set for one server, and nothing else', async () => {
        await library.settings.save('1', settings);
        await library.settings.save('2', settings);
        await library.settings.remove('1');
        await library.settings.remove('3');
        expect(await library.settings.read('1')).toBeUndefined();
        expect(await library.settings.read('2')).toEqual(settings);
      });

      it('leaves the revision alone, as no article has changed', async () => {
        const before = await library.revision();
        await library.settings.save('1', settings);
        await library.settings.remove('1');
        expect(await library.revision()).toBe(before);
      });
    });

    describe('actions', () => {
      const action = {
        token: 'abcdefghijklmnop',
        serverId: '1',
        command: 'ask',
        values: { question: 'Why “so”?' },
      };
      const monday = new Date('2024-01-01T12:00:00Z');
      const tuesday = new Date('2024-01-02T12:00:00Z');
      const wednesday = new Date('2024-01-03T12:00:00Z');

      it('are found by their token', async () => {
        await library.actions.keep(
          [action, { ...action, token: 'other', values: {}, serverId: null }],
          monday,
        );
        expect(await library.actions.find('abcdefghijklmnop')).toEqual(action);
        expect(await library.actions.find('other')).toEqual({
          ...action,
          token: 'other',
          values: {},
          serverId: null,
        });
        expect(await library.actions.find('another')).toBeUndefined();
      });

      it('are forgotten once they have not been shown for long', async () => {
        await library.actions.keep([action, { ...action, token: 'other' }], monday);
        await library.actions.keep([action], wednesday);
        await library.actions.keep([action], monday);
        expect(await library.actions.prune(monday)).toBe(0);
        expect(await library.actions.prune(tuesday)).toBe(1);
        expect(await library.actions.find('other')).toBeUndefined();
        expect(await library.actions.find('abcdefghijklmnop')).toEqual(action);
      });

      it('are forgotten with their server', async () => {
        await library.actions.keep([action, { ...action, token: 'other', serverId: '2' }], monday);
        await library.actions.removeServer('1');
        expect(await library.actions.find('abcdefghijklmnop')).toBeUndefined();
        expect(await library.actions.find('other')).toBeDefined();
      });

      it('leave the revision alone, as no article has changed', async () => {
        const before = await library.revision();
        await library.actions.keep([action], monday);
        await library.actions.prune(wednesday);
        expect(await library.revision()).toBe(before);
      });
    });

    describe('actors', () => {
      const change = (id: string, text = 'Kirby spoke.', recogniser = 'double-1') => {
        const plain = buildChange([text], { id });
        const recognition = buildRecognition(plain.article, [{ name: 'Kirby', kind: 'person' }], recogniser);
        return { ...plain, recognition };
      };

      it('are kept with their article, and come article by article in order of id', async () => {
        const [b, a] = [change('b'), change('a', 'No one else but Kirby.')];
        await library.articles.save(b);
        await library.articles.save(a);
        await library.articles.save(buildChange(['Nobody looked here.'], { id: 'c' }));
        expect(await collect(library.actors.all())).toEqual([
          { articleId: 'a', ...a.recognition },
          { articleId: 'b', ...b.recognition },
        ]);
        expect(await library.actors.read('b')).toEqual(b.recognition);
        expect(await library.actors.read('c')).toBeUndefined();
        expect(await library.actors.read('nowhere')).toBeUndefined();
      });

      it('are replaced and removed with their article', async () => {
        await library.articles.save(change('a'));
        await library.articles.save(change('a', 'Kirby left.', 'double-2'));
        expect(await library.actors.recogniserOf('a')).toBe('double-2');
        await library.articles.save(buildChange(['Kirby came back.'], { id: 'a' }));
        expect(await library.actors.recogniserOf('a')).toBeNull();
        await library.articles.save(change('b'));
        await library.articles.remove(['b']);
        expect(await library.actors.recogniserOf('b')).toBeNull();
        expect(await collect(library.actors.all())).toEqual([]);
      });

      it.each([
        ['a mention outside of the text', { start: 0, end: 900, paragraph: 1 }, 'mentioned outside'],
        ['an empty mention', { start: 3, end: 3, paragraph: 1 }, 'mentioned outside'],
      ])('are refused with %s', async (_, mention, reason) => {
        const { recognition, ...rest } = change('a');
        const actors = recognition.actors.map((actor) => ({ ...actor, mentions: [mention] }));
        const saving = library.articles.save({ ...rest, recognition: { ...recognition, actors } });
        await expect(saving).rejects.toThrow(reason);
        expect(await library.articles.list()).toEqual([]);
      });

      it('can be changed for one server or everywhere, and the last change of either can be taken back', async () => {
        const hide = { kind: 'hide', actor: 'Kirby' } as const;
        const merge = { kind: 'merge', actor: 'Bibi', into: 'Netanyahu' } as const;
        const first = await library.actors.edit(merge, null);
        const second = await library.actors.edit(hide, '1');
        await library.actors.edit(hide, '2');
        expect(first).toMatchObject({ key: 1, edit: merge, serverId: null });
        expect(await library.actors.edits('1')).toEqual([first, second]);
        expect(await library.actors.edits(null)).toEqual([first]);
        expect(await library.actors.undo('1')).toEqual(second);
        expect(await library.actors.undo('1')).toBeUndefined();
        expect(await library.actors.edits('1')).toEqual([first]);
        expect(await library.actors.undo(null)).toEqual(first);
        expect((await library.actors.edit(merge, null)).key).toBe(4);
      });

      it('keep their changes when articles are ingested again, and forget a server’s', async () => {
        const hide = { kind: 'hide', actor: 'Kirby' } as const;
        await library.articles.save(change('a'));
        const kept = await library.actors.edit(hide, null);
        await library.actors.edit(hide, '1');
        await library.articles.save(change('a', 'Kirby left.'));
        await library.actors.removeServer('1');
        expect(await library.actors.edits('1')).toEqual([kept]);
      });
    });

    describe('the log of citations', () => {
      const cited = {
        serverId: '1',
        channelId: 'c',
        passageId: 'a1#2',
        sha256: 'ab',
        at: '2024-01-01T12:00:00.000Z',
      };

      it('lists what was cited in a channel, in order, and nothing of another', async () => {
        const other = { ...cited, passageId: 'a1#1', at: '2024-01-02T12:00:00.000Z' };
        await library.citations.add([cited, { ...cited, channelId: 'd' }, other]);
        await library.citations.add([
          { ...cited, serverId: '2' },
          { ...cited, serverId: null },
        ]);
        expect(await library.citations.list({ serverId: '1', channelId: 'c' })).toEqual([cited, other]);
        expect(await library.citations.list({ serverId: null, channelId: 'c' })).toEqual([
          { ...cited, serverId: null },
        ]);
        expect(await library.citations.list({ serverId: '3', channelId: 'c' })).toEqual([]);
      });

      it('keeps the first of the same citations, and both of a passage that changed between', async () => {
        const later = { ...cited, at: '2024-01-03T12:00:00.000Z' };
        await library.citations.add([cited, later]);
        await library.citations.add([later, { ...later, sha256: 'cd' }]);
        const nowhere = { ...cited, serverId: null };
        await library.citations.add([nowhere, nowhere]);
        expect(await library.citations.list(cited)).toEqual([cited, { ...later, sha256: 'cd' }]);
        expect(await library.citations.list(nowhere)).toEqual([nowhere]);
      });

      it('is forgotten with its server', async () => {
        await library.citations.add([cited, { ...cited, serverId: null }]);
        await library.citations.removeServer('1');
        expect(await library.citations.list(cited)).toEqual([]);
        expect(await library.citations.list({ ...cited, serverId: null })).toHaveLength(1);
      });
    });

    describe('feedback', () => {
      const opinion: Feedback = {
        question: 'Why “so”?',
        outcome: 'answered',
        verdict: 'helpful',
        serverId: '1',
        at: '2024-01-01T12:00:00.000Z',
      };

      it('is listed by server, the newest first, without its voters', async () => {
        const later = { ...opinion, at: '2024-01-02T12:00:00.000Z' };
        await library.feedback.save({ ...later, voter: 'a' });
        await library.feedback.save({ ...opinion, voter: 'b' });
        await library.feedback.save({ ...opinion, voter: 'c', serverId: null });
        expect(await library.feedback.list('1')).toEqual([later, opinion]);
        expect(await library.feedback.list(null)).toEqual([{ ...opinion, serverId: null }]);
        expect(await library.feedback.list('2')).toEqual([]);
      });

      it('holds one vote of each voter, the last', async () => {
        await library.feedback.save({ ...opinion, voter: 'a' });
        await library.feedback.save({ ...opinion, voter: 'a', verdict: 'unhelpful' });
        expect(await library.feedback.list('1')).toEqual([{ ...opinion, verdict: 'unhelpful' }]);
      });

      it('is forgotten with its server', async () => {
        await library.feedback.save({ ...opinion, voter: 'a' });
        await library.feedback.save({ ...opinion, voter: 'b', serverId: null });
        await library.feedback.removeServer('1');
        expect(await library.feedback.list('1')).toEqual([]);
        expect(await library.feedback.list(null)).toHaveLength(1);
      });

      it('has a key that stays the same, and is its own', async () => {
        const key = await library.feedback.key();
        const other = await create(createClock());
        expect(key).toHaveLength(32);
        expect(await library.feedback.key()).toEqual(key);
        expect(await other.feedback.key()).not.toEqual(key);
        await other.close();
      });
    });

    describe('spending', () => {
      const limits = {
        perDay: { tokens: 100, micros: 1_000 },
        perServer: { tokens: 60, micros: null },
      };
      const unlimited = { tokens: null, micros: null };
      const reserve = (tokens: number, micros = 0, serverId: string | null = 's1', day = '2024-09-06') =>
        library.spending.reserve({ day, serverId, tokens, micros }, limits);

      it('has cost nothing at first', async () => {
        expect(await library.spending.spent('2024-09-06')).toEqual({ tokens: 0, micros: 0 });
      });

      it('counts what is set aside until it is settled, then what it cost', async () => {
        const key = await reserve(50, 200);
        expect(await library.spending.spent('2024-09-06')).toEqual({ tokens: 50, micros: 200 });
        await library.spending.settle(key ?? -1, { tokens: 20, micros: 80 });
        expect(await library.spending.spent('2024-09-06')).toEqual({ tokens: 20, micros: 80 });
        expect(await library.spending.spent('2024-09-06', 's1')).toEqual({ tokens: 20, micros: 80 });
        expect(await library.spending.spent('2024-09-06', 's2')).toEqual({ tokens: 0, micros: 0 });
      });

      it('sets aside up to a limit and nothing beyond it: of a server, of the day, of tokens, of money', async () => {
        expect(await reserve(60)).not.toBeNull();
        expect(await reserve(1)).toBeNull();
        expect(await reserve(40, 1_000, 's2')).not.toBeNull();
        expect(await reserve(1, 0, 's3')).toBeNull();
        expect(await reserve(0, 1, null)).toBeNull();
        expect(await reserve(60, 1_000, 's1', '2024-09-07')).not.toBeNull();
      });

      it('holds what is no server’s to the limits of the day alone', async () => {
        expect(await reserve(100, 0, null)).not.toBeNull();
        expect(await reserve(1, 0, null)).toBeNull();
      });

      it('sets anything aside where there is no limit', async () => {
        const reservation = { day: '2024-09-06', serverId: 's1', tokens: 1e9, micros: 1e9 };
        expect(
          await library.spending.reserve(reservation, { perDay: unlimited, perServer: unlimited }),
        ).not.toBeNull();
      });

      it('never goes beyond a limit, however much is asked for at once', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.array(fc.nat({ max: 40 }), { maxLength: 20 }),
            fc.uuid(),
            async (costs, day) => {
              await Promise.all(costs.map((tokens) => reserve(tokens, 0, `s${tokens % 3}`, day)));
              expect((await library.spending.spent(day)).tokens).toBeLessThanOrEqual(100);
              for (const server of ['s0', 's1', 's2'])
                expect((await library.spending.spent(day, server)).tokens).toBeLessThanOrEqual(60);
            },
          ),
          { numRuns: 20 },
        );
      });

      it('forgets whose costs they were', async () => {
        await reserve(50);
        await library.spending.removeServer('s1');
        expect(await library.spending.spent('2024-09-06', 's1')).toEqual({ tokens: 0, micros: 0 });
        expect(await library.spending.spent('2024-09-06')).toEqual({ tokens: 50, micros: 0 });
      });
    });

    describe('text', () => {
      it.each([
        'line\r\nbreaks\rof\nall\u2028kinds',
        '\ufeffbyte order mark',
        'nul\0inside',
        'no-break\u00a0space, “curly” quotes, e\u0301 and é',
        'عربى עברית 日本語 👩‍👩‍👧‍👦 \u{10ffff}',
        "it's; DROP TABLE articles; --",
      ])('survives exactly: %j', async (text) => {
        const change = buildChange([text], { id: text, title: text });
        await library.articles.save(change);
        expect(await library.articles.read(text)).toMatchObject({ id: text, title: text, text });
        expect(await library.passages.read([`${text}#1`])).toMatchObject([{ text }]);
      });

      it('survives exactly, whatever it is, under any id', async () => {
        await fc.assert(
          fc.asyncProperty(
            wellFormed.filter((text) => text.trim() !== ''),
            wellFormed.filter((id) => id !== ''),
            fc.array(wellFormed),
            async (text, id, authors) => {
              const change = buildChange([text], { id, title: text });
              await library.articles.save({ ...change, article: { ...change.article, authors } });
              const article = await library.articles.read(id);
              expect(article).toMatchObject({ id, title: text, text, authors });
              const passages = await library.passages.read(change.passages.map((passage) => passage.id));
              expect(passages.map((passage) => passage.text)).toEqual(change.passages.map((p) => p.text));
            },
          ),
        );
      });

      it('keeps apart ids that look alike', async () => {
        const ids = [
          '1973_oil_crisis#0',
          '1973_oil_crisis',
          '1973 oil crisis',
          '1973_OIL_crisis',
          'é',
          'e\u0301',
        ];
        for (const id of ids) await library.articles.save(buildChange([`About ${id}`], { id }));
        for (const id of ids) {
          expect(await library.articles.read(id)).toMatchObject({ text: `About ${id}` });
          expect(await library.passages.read([`${id}#1`])).toMatchObject([{ articleId: id }]);
        }
      });
    });
  });
}
