import { memberPermissions } from './member-permissions.ts';
import type { AccountRecord, ChannelRecord, CommandRecord } from './records.ts';
import type { DiscordState } from './state.ts';

interface CommandSearch {
  readonly name: string;
  /** 1 a slash command, 3 on a message. */
  readonly type: 1 | 3;
  readonly user: AccountRecord;
  readonly channel: ChannelRecord;
}

/**
 * Finds a command among those that Discord would offer to a person in a channel.
 *
 * @throws where it would not, with the reason
 */
export function findCommand(
  state: DiscordState,
  { name, type, user, channel }: CommandSearch,
): CommandRecord {
  const { guildId } = channel;
  const known = [...(state.commands.get(guildId ?? '') ?? []), ...(state.commands.get('global') ?? [])];
  const command = known.find((one) => one.name === name && one.type === type);
  const refuse = (reason: string) => new Error(`Discord would not offer “${name}” here: ${reason}.`);
  if (command === undefined)
    throw refuse(`only ${known.map((one) => one.name).join(', ') || 'nothing'} is registered`);
  const guild = guildId === null ? undefined : state.guilds.get(guildId);
  const isWithBot = channel.recipientIds.includes(state.bot.id);
  const isInstalled = guild === undefined ? isWithBot : guild.hasBot;
  const types: readonly number[] = command.integration_types ?? [0];
  if (!(isInstalled && types.includes(0)) && !(user.hasApp && types.includes(1)))
    throw refuse('the app is installed neither here nor to the person');
  const context = guild !== undefined ? 0 : isWithBot ? 1 : 2;
  const contexts: readonly number[] = command.contexts ?? [0, 1, 2];
  if (!contexts.includes(context)) throw refuse(`it is not for the context ${context}`);
  if (guild === undefined) return command;
  const needed = command.default_member_permissions;
  const own = memberPermissions(guild, user.id);
  if (needed != null && (own & BigInt(needed)) !== BigInt(needed))
    throw refuse('the person lacks permissions');
  return command;
}
