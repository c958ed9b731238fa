import { describe, expect, it } from 'vitest';
import { createPrivacyCommand } from '../../src/commands/privacy-command.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import { createContext } from '../support/create-context.ts';

describe('/privacy', () => {
  it.each([
    ['extractive', 'No language model takes part.'],
    ['generated', 'go to the language model that whoever runs Dragoman has chosen'],
  ] as const)('says where questions go in the mode “%s”', async (mode, sentence) => {
    const command = createPrivacyCommand(async () => ({ mode, readsMessages: false }));
    const text = replyText(await command.run(createContext(), {}));
    expect(text).toContain(sentence);
    expect(text).toContain('- What moderators have set for a server: until they change it');
  });

  it.each([
    [false, 'The text of other messages does not reach it.'],
    [true, 'Whoever runs it has let it see other messages, too'],
  ])('says which messages reach it (all: %s)', async (readsMessages, sentence) => {
    const command = createPrivacyCommand(async () => ({ mode: 'extractive', readsMessages }));
    expect(replyText(await command.run(createContext(), {}))).toContain(sentence);
  });

  it('answers the person asking alone', () => {
    expect(
      createPrivacyCommand(async () => ({ mode: 'extractive', readsMessages: false })).isPrivate?.({}),
    ).toBe(true);
  });

  it('says where questions go that are embedded elsewhere', async () => {
    const facts = { mode: 'extractive', isEmbeddedElsewhere: true, readsMessages: false } as const;
    const text = replyText(await createPrivacyCommand(async () => facts).run(createContext(), {}));
    expect(text).toContain('Questions go to the embedding model that whoever runs Dragoman has chosen');
    expect(text).not.toContain('stay on the machine');
  });
});
