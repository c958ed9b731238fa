import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openTrainedReader } from '../../src/app/open-trained-reader.ts';

const texts = [
  'The ferry Aurelia sank off Lindholm on Friday evening.',
  'The harbour master praised the crew of the lifeboat.',
  'Nobody was hurt, the coastguard said.',
];
const material = {
  isWhole: false,
  passages: [
    {
      articleId: 'ferry',
      title: 'Ferry sinks off Lindholm',
      outlet: null,
      published: '2026-02-28',
      kind: 'article' as const,
      before: null,
      sentences: texts.map((text, at) => ({
        number: at + 1,
        text,
        start: 0,
        end: text.length,
        paragraph: 1,
      })),
    },
  ],
};

async function read(question: string) {
  const opened = await openTrainedReader();
  onTestFinished(opened.close);
  return opened.reader.read({
    question,
    parts: [question],
    askedAt: new Date('2026-03-01T12:00:00Z'),
    material,
    maySearch: false,
    serverId: null,
  });
}

describe('the reader that ships', () => {
  it('is the file that its card names', async () => {
    const card: unknown = JSON.parse(await readFile('data/models/reader.json', 'utf8'));
    const sha256 = createHash('sha256')
      .update(await readFile('data/models/reader.onnx'))
      .digest('hex');
    expect(card).toMatchObject({ sha256 });
  });

  it('points at the sentence that answers, and at the words in it', async () => {
    const reading = await read('When did the ferry go down?');
    expect(reading.nearest[0]).toBe(1);
    const [pointer] = reading.parts[0]?.pointers ?? [];
    const [span] = pointer?.spans ?? [];
    expect(texts[0]?.slice(span?.start, span?.end)).toContain('Friday');
  });

  it('is less sure of what tempts than of what answers', async () => {
    const answered = await read('When did the ferry go down?');
    const tempting = await read('When did the lifeboat go down?');
    expect(tempting.confidence).toBeLessThan(answered.confidence);
  });
});
