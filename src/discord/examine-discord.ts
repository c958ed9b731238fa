import { ApplicationFlags, REST, Routes } from 'discord.js';
import type { Finding } from '../replies/finding.ts';
import { explainRefusal } from './explain-refusal.ts';
import { restOptions } from './rest-options.ts';

/** What is known of a bot before it connects. */
export interface DiscordAccess {
  readonly token: string;
  readonly apiUrl: string;
  /** Whether it is to read messages that do not mention it. */
  readonly readsMessages: boolean;
}

const CONTENT = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;
const SWITCH_ON =
  'Switch on “Message Content Intent” in the developer portal (Bot), or set DISCORD_MESSAGE_CONTENT to no.';

/** Whether Discord knows the token, and has given the bot the rights that it is set to use. Nothing is changed there. */
export async function examineDiscord({
  token,
  apiUrl,
  readsMessages,
}: DiscordAccess): Promise<readonly Finding[]> {
  const rest = new REST({ ...restOptions(apiUrl), retries: 0 }).setToken(token);
  try {
    const user = fieldsOf(await rest.get(Routes.user()));
    const application = fieldsOf(await rest.get(Routes.currentApplication()));
    const servers = Number(application['approximate_guild_count'] ?? 0);
    const found = `the token is that of ${String(user['username'])}, which is in ${servers === 1 ? 'one server' : `${servers} servers`}.`;
    const hasContent = (Number(application['flags'] ?? 0) & CONTENT) !== 0;
    return [
      { subject: 'Discord', state: 'good', found, remedy: null },
      describeIntent(hasContent, readsMessages),
    ];
  } catch (error) {
    const refusal = explainRefusal(error);
    if (refusal === undefined) throw error;
    return [{ subject: 'Discord', state: 'bad', found: refusal.message, remedy: null }];
  } finally {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
}

function describeIntent(isGiven: boolean, isUsed: boolean): Finding {
  if (isUsed && !isGiven)
    return {
      subject: 'Discord',
      state: 'bad',
      found: 'the bot is set to read all messages, and Discord has not given it the right to.',
      remedy: SWITCH_ON,
    };
  const found = isUsed
    ? 'the bot may read all messages, as it is set to.'
    : 'the bot reads only what is addressed to it, which needs no privileged right.';
  return { subject: 'Discord', state: 'good', found, remedy: null };
}

function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
