import { renderReply } from '../../src/discord/rendering/render-reply.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { findPings } from './discord/find-pings.ts';
import { validateMessage } from './discord/validate-message.ts';
import { messageText } from './message-text.ts';
import { readDiscordMarkdown } from './read-discord-markdown.ts';

const V2 = 1 << 15;

/**
 * @param question what was asked; a link to it is none of ours
 * @returns what Discord refuses, or what does harm, in any page of a reply
 */
export function findReplyHarm(reply: Reply, question: string): readonly string[] {
  const place = { serverId: '1', channelId: '2', userId: '3' };
  const pages = renderReply(reply, {
    source: { command: 'ask', values: { question } },
    place,
    fileBytes: 10_000_000,
  });
  return pages.flatMap((page) => {
    const body = { flags: V2, components: page.components, allowed_mentions: { parse: [] } };
    const files = page.files.map(({ name, data }, id) => ({
      id: `${id}`,
      name,
      contentType: 'x',
      bytes: data,
    }));
    validateMessage(JSON.parse(JSON.stringify(body)), { kind: 'channel', files, fileBytes: 10_000_000 });
    const features = messageText(page).flatMap(featuresOf);
    return [
      ...findPings(body, { isInteraction: true, repliedTo: null }),
      ...features.filter((one) => HARMFUL.test(one) && !isOwnLink(one, question)),
    ];
  });
}

/** What Discord makes of a text; in a block of code it is not looked for, but by our reader. */
function featuresOf(text: string): readonly string[] {
  const { features } = readDiscordMarkdown(text);
  return features.includes('fence') ? features.filter((one) => !one.startsWith('invitation')) : features;
}

/** A link to where the reply was told to lead. */
function isOwnLink(feature: string, text: string): boolean {
  const address = /^link (.*)$/u.exec(feature)?.[1] ?? '';
  return URL.canParse(text) && URL.canParse(address) && new URL(address).host === new URL(text).host;
}

/** What text must never turn into. */
const HARMFUL = /^(?:mention|link|address|picture|time|hidden|invitation)/u;
