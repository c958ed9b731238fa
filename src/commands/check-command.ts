import type { MessageChecker } from '../claims/create-message-checker.ts';
import { checkReply } from '../replies/check-reply.ts';
import { errorReply } from '../replies/error-reply.ts';
import { quotationBlocks } from '../replies/quotation-blocks.ts';
import { checkQuotations, type QuotationParts } from './check-quotations.ts';
import type { Command } from './command.ts';

/** What checking needs. */
export interface CheckParts extends QuotationParts {
  /** Looks up the first `most` sentences. */
  readonly check: MessageChecker;
  readonly most: number;
}

/** `/check text [private]`, and on any message: what the sources have of each of its sentences, and of what it quotes. */
export function createCheckCommand({ check, most, ...quotations }: CheckParts): Command {
  return {
    name: 'check',
    description: 'Hold a text against the sources, sentence by sentence',
    isPrivate: (options) => options['private'] !== 'false',
    messageMenu: { label: 'Check against the sources', option: 'text' },
    options: [
      { name: 'text', description: 'What somebody wrote', isRequired: true },
      { name: 'private', description: 'Show it to me alone', isRequired: false, kind: 'flag' },
    ],
    async run({ now, signal, progress, place }, { text: given = '', private: wish }) {
      const text = given.trim();
      if (text === '')
        return errorReply({
          problem: 'There is no text to check.',
          remedy: 'Give some behind /check. Pictures and attachments are not read.',
        });
      progress('Holding each sentence against the articles');
      // One more than are shown tells whether there are more.
      const sentences = await check({
        text,
        now,
        serverId: place?.serverId ?? null,
        ...(signal !== undefined && { signal }),
      });
      if (sentences.length === 0)
        return errorReply({
          problem: 'There is no sentence in this text.',
          remedy: 'Links and pictures are not looked at, only words.',
        });
      const checked = await checkQuotations(text, quotations);
      return checkReply({
        sentences: sentences.slice(0, most),
        isCut: sentences.length > most,
        quotations: checked.flatMap(quotationBlocks),
        post: place?.serverId != null && wish !== 'false' ? { text } : null,
      });
    },
  };
}
