import { readFileSync } from 'node:fs';
import type { Tokenise } from '../../src/reading/trained/tokenise.ts';

const UNKNOWN = 100;
const PUNCT = /[\p{P}\p{S}]/u;
const CJK = /\p{sc=Han}/u;

/** BERT's uncased pieces of words, with offsets. */
export async function openTokeniser(): Promise<Tokenise> {
  const file = process.env['TOKENIZER'] ?? '';
  const { model } = JSON.parse(readFileSync(file, 'utf8')) as { model: { vocab: Record<string, number> } };
  const vocab = new Map(Object.entries(model.vocab));
  return (text) => {
    const ids: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    let chars: { c: string; s: number; e: number }[] = [];
    const flush = () => {
      if (chars.length === 0) return;
      const word = chars;
      chars = [];
      const pieces: [number, number, number][] = [];
      let at = 0;
      while (at < word.length) {
        let to = word.length;
        let id: number | undefined;
        for (; to > at; to--) {
          const sub = word.slice(at, to).map((x) => x.c).join('');
          id = vocab.get(at > 0 ? `##${sub}` : sub);
          if (id !== undefined) break;
        }
        if (id === undefined || word.length > 100) {
          pieces.length = 0;
          pieces.push([UNKNOWN, word[0]?.s ?? 0, word.at(-1)?.e ?? 0]);
          break;
        }
        pieces.push([id, word[at]?.s ?? 0, word[to - 1]?.e ?? 0]);
        at = to;
      }
      for (const [i, s, e] of pieces) {
        ids.push(i);
        starts.push(s);
        ends.push(e);
      }
    };
    let offset = 0;
    for (const char of text) {
      const s = offset;
      offset += char.length;
      if (/\s/u.test(char)) flush();
      else if (/[\p{Cc}\p{Cf}\ufffd]/u.test(char)) continue;
      else {
        const folded = char.toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '');
        if (PUNCT.test(char) || CJK.test(char)) {
          flush();
          chars = [{ c: folded, s, e: offset }];
          flush();
        } else for (const c of folded) chars.push({ c, s, e: offset });
      }
    }
    flush();
    return { ids, starts, ends };
  };
}
