import { describe, expect, it } from 'vitest';
import { withoutChatter } from '../../src/claims/without-chatter.ts';

describe('withoutChatter', () => {
  it.each([
    ['lol the ferry sank on monday, thats just a fact', 'the ferry sank on monday'],
    ['https://harbour.example/a anyway the ferry sank 😂', 'the ferry sank'],
    ['they talked for 30 min smh', 'they talked for 30 minutes'],
    ['500+ people signed it btw.', '500 people signed it.'],
    ['<@123> the mayor left bc of the storm', 'the mayor left because of the storm'],
    ['The ferry sank on Monday.', 'The ferry sank on Monday.'],
    ['So far 40 people have died.', 'So far 40 people have died.'],
    ['lol', 'lol'],
  ])('“%s” says “%s”', (sentence, said) => {
    expect(withoutChatter(sentence)).toBe(said);
  });
});
