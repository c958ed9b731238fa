import { describe, expect, it } from 'vitest';
import { expandChat } from '../../src/retrieval/expand-chat.ts';

describe('expandChat', () => {
  it.each([
    ['wat did ruiz say abt the ferry', 'what did ruiz say about the ferry'],
    ['yo whats the hold up', 'what is the hold up'],
    ['ok so, how manny ppl drowned', 'how many people drowned'],
    ['who r they?', 'who are they?'],
    ["what'd he say b4 that", "what'd he say before that"],
    ['Wat Arun', 'Wat Arun'],
    ['Lol said what?', 'said what?'],
    ['so what', 'so what'],
    ['hi there', 'hi there'],
    ['', ''],
  ])('%s', (typed, plain) => {
    expect(expandChat(typed)).toBe(plain);
  });
});
