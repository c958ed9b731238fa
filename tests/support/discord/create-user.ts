import { buildMessage } from './build-message.ts';
import { findCommand } from './find-command.ts';
import type { Json } from './json.ts';
import { openDirectChannel } from './open-direct-channel.ts';
import { postMessage } from './post-message.ts';
import { type GivenOptions, readOptions } from './read-options.ts';
import type { AccountRecord, ChannelRecord, MessageRecord } from './records.ts';
import { resolveChannels } from './resolve-channels.ts';
import { createRun, type Run } from './run.ts';
import { type SeenMessage, seeMessage } from './seen-message.ts';
import { startInteraction } from './start-interaction.ts';
import type { DiscordState } from './state.ts';
import type { Until } from './until.ts';

/** Somebody who uses the bot. Channels and messages go by their ids. */
export interface User {
  readonly id: string;
  /** The direct messages with the bot. */
  readonly direct: string;
  /** Gives a slash command; its name may have the slash. */
  runs(command: string, options: GivenOptions, channelId: string): Run;
  /** Gives a slash command that Discord would not offer here, with values that it would not take. */
  forces(command: string, options: readonly Json[], channelId: string): Run;
  /** Types into an option and is shown what fits. */
  completes(
    command: string,
    option: string,
    typed: string,
    channelId: string,
  ): Promise<readonly { readonly name: string; readonly value: string | number }[]>;
  /** Chooses an app on a message. */
  usesOn(messageId: string, menu: string): Run;
  /** Presses the button with a label. */
  clicks(message: SeenMessage, label: string): Run;
  /** Chooses from the menu of a message that has an option with this label. */
  chooses(message: SeenMessage, label: string): Run;
  /** Sends what Discord's own window would not: any `custom_id` on any message of the bot. */
  forges(message: SeenMessage, customId: string, values?: readonly string[]): Run;
  /** Fills in a modal that a run has opened. */
  submits(run: Run, values: Readonly<Record<string, string>>): Promise<Run>;
  /** Writes a message. */
  says(channelId: string, text: string, options?: SayOptions): SeenMessage;
  /** All messages of a channel that this person sees, oldest first. */
  sees(channelId: string): readonly SeenMessage[];
  /** Waits for a message in a channel. */
  awaits(channelId: string, is: (message: SeenMessage) => boolean): Promise<SeenMessage>;
}

/** How a message is written. */
export interface SayOptions {
  /** Whether the bot is mentioned in front of the text. */
  readonly mentionsBot?: boolean;
  /** The message that is answered. */
  readonly replyTo?: string;
  /** Whether the author of that message is notified; by default `true`, as in Discord's window. */
  readonly isPinging?: boolean;
}

/** Lends an account hands and eyes. */
export function createUser(state: DiscordState, account: AccountRecord, until: Until): User {
  const channelOf = (id: string): ChannelRecord => {
    const channel = state.channels.get(id);
    const guild = channel?.guildId == null ? undefined : state.guilds.get(channel.guildId);
    const isIn =
      guild === undefined ? channel?.recipientIds.includes(account.id) : guild.members.has(account.id);
    if (channel === undefined || isIn !== true)
      throw new Error(`${account.name} is not in the channel ${id}.`);
    return channel;
  };
  const messageOf = (id: string): MessageRecord => {
    const message = state.messages.get(id);
    const isHidden = message?.ephemeralFor != null && message.ephemeralFor !== account.id;
    if (message === undefined || message.isDeleted || isHidden)
      throw new Error(`${account.name} does not see the message ${id}.`);
    channelOf(message.channelId);
    return message;
  };
  const follow = (interaction: Parameters<typeof startInteraction>[1]) =>
    createRun(state, startInteraction(state, interaction), until);
  const useComponent = (message: SeenMessage, data: Json): Run => {
    const { id, channelId } = messageOf(message.id);
    return follow({ type: 3, userId: account.id, channelId, sourceId: id, data });
  };
  const nameOf = (command: string) => command.replace(/^\//u, '');

  return {
    id: account.id,
    direct: openDirectChannel(state, account.id).id,
    runs(command, options, channelId) {
      const name = nameOf(command);
      const found = findCommand(state, { name, type: 1, user: account, channel: channelOf(channelId) });
      const read = readOptions(found, options);
      const data = { id: found.id, name, type: 1, options: read, ...resolveChannels(state, read) };
      return follow({ type: 2, userId: account.id, channelId, commandName: name, data });
    },
    forces(command, options, channelId) {
      const name = nameOf(command);
      const data = { id: '1', name, type: 1, options };
      return follow({ type: 2, userId: account.id, channelId, commandName: name, data });
    },
    completes(command, option, typed, channelId) {
      const name = nameOf(command);
      const found = findCommand(state, { name, type: 1, user: account, channel: channelOf(channelId) });
      const data = { id: found.id, name, type: 1, options: readOptions(found, { [option]: typed }, option) };
      return follow({ type: 4, userId: account.id, channelId, commandName: name, data }).choices();
    },
    usesOn(messageId, menu) {
      const message = messageOf(messageId);
      const channel = channelOf(message.channelId);
      const found = findCommand(state, { name: menu, type: 3, user: account, channel });
      const resolved = { messages: { [message.id]: buildMessage(state, message) } };
      const data = { id: found.id, name: menu, type: 3, target_id: message.id, resolved };
      return follow({ type: 2, userId: account.id, channelId: channel.id, commandName: menu, data });
    },
    clicks(message, label) {
      const { buttons } = seeMessage(messageOf(message.id));
      const button = buttons.find((one) => one.label === label);
      if (button === undefined)
        throw new Error(`There is no button “${label}”, but ${buttons.map((one) => one.label).join(', ')}.`);
      if (button.customId === null || button.isDisabled)
        throw new Error(`The button “${label}” cannot be pressed.`);
      return useComponent(message, { component_type: 2, custom_id: button.customId, id: 1 });
    },
    chooses(message, label) {
      const { menus } = seeMessage(messageOf(message.id));
      for (const { customId, options, isDisabled } of menus) {
        const option = options.find((one) => one.label === label);
        if (option !== undefined && !isDisabled)
          return useComponent(message, {
            component_type: 3,
            custom_id: customId,
            values: [option.value],
            id: 1,
          });
      }
      const labels = menus.flatMap(({ options }) => options.map((one) => one.label));
      throw new Error(`There is no choice “${label}”, but ${labels.join(', ')}.`);
    },
    forges(message, customId, values) {
      const kind = values === undefined ? { component_type: 2 } : { component_type: 3, values };
      return useComponent(message, { ...kind, custom_id: customId, id: 1 });
    },
    async submits(run, values) {
      const modal = await run.modal();
      const components = Object.entries(values).map(([customId, value]) => ({
        type: 18,
        id: 1,
        component: { type: 4, id: 2, custom_id: customId, value },
      }));
      const { channelId, sourceId } = run.interaction;
      const data = { custom_id: modal['custom_id'], components };
      return follow({ type: 5, userId: account.id, channelId, sourceId, data });
    },
    says(channelId, text, { mentionsBot = false, replyTo, isPinging = true } = {}) {
      channelOf(channelId);
      const record = postMessage(state, {
        channelId,
        authorId: account.id,
        body: {
          content: mentionsBot ? `<@${state.bot.id}> ${text}` : text,
          ...(replyTo !== undefined && {
            message_reference: { message_id: messageOf(replyTo).id },
            ...(!isPinging && { allowed_mentions: { parse: ['users', 'roles', 'everyone'] } }),
          }),
        },
        files: [],
        interactionId: null,
        ephemeralFor: null,
      });
      return seeMessage(record);
    },
    sees: (channelId) => visible(channelOf(channelId).id),
    awaits: (channelId, is) =>
      until(() => visible(channelOf(channelId).id).find(is), `a message for ${account.name} in ${channelId}`),
  };

  function visible(channelId: string): readonly SeenMessage[] {
    return [...state.messages.values()]
      .filter((message) => message.channelId === channelId && !message.isDeleted)
      .filter(({ ephemeralFor }) => ephemeralFor === null || ephemeralFor === account.id)
      .map(seeMessage);
  }
}
