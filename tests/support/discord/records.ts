import type { APIApplicationCommand, APIAttachment, APIEmbed, APIMessageTopLevelComponent } from 'discord.js';
import type { Json } from './json.ts';
import type { UploadedFile } from './uploaded-file.ts';

/** Somebody who uses Discord, or an app. */
export interface AccountRecord {
  readonly id: string;
  readonly name: string;
  /** The name that is shown; people choose it freely. */
  readonly displayName: string;
  readonly isBot: boolean;
  readonly locale: string;
  /** Whether the app is installed to the account, and so can be used anywhere. */
  readonly hasApp: boolean;
}

/** A server. */
export interface GuildRecord {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly ownerId: string;
  /** Permissions of everybody in it. */
  readonly permissions: bigint;
  /** The role that the bot was given when it was invited. */
  readonly botRoleId: string;
  /** Whether the bot is in it. */
  hasBot: boolean;
  isAvailable: boolean;
  readonly members: Map<string, MemberRecord>;
}

/** Somebody in a server. */
export interface MemberRecord {
  readonly userId: string;
  readonly nickname: string | null;
  readonly roles: readonly string[];
  /** Permissions beside those of everybody. */
  readonly permissions: bigint;
  /** Until when the member is timed out. */
  readonly timedOutUntil: string | null;
}

/** A channel, a thread or a direct message. */
export interface ChannelRecord {
  readonly id: string;
  /** 0 text in a server, 1 direct message, 11 public thread. */
  readonly type: 0 | 1 | 11;
  name: string;
  readonly guildId: string | null;
  readonly parentId: string | null;
  /** Who a direct message is between, the bot included. */
  readonly recipientIds: readonly string[];
  readonly ownerId: string | null;
  /** Permissions that the bot lacks here. */
  denied: bigint;
}

/** A message as it stands. */
export interface MessageRecord {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly createdAt: number;
  editedAt: number | null;
  content: string;
  embeds: readonly APIEmbed[];
  components: readonly APIMessageTopLevelComponent[];
  attachments: readonly APIAttachment[];
  flags: number;
  readonly replyTo: string | null;
  readonly interactionId: string | null;
  /** Whose eyes alone it is for. */
  readonly ephemeralFor: string | null;
  /** Whom it notifies: ids of people and roles, `everyone`. */
  pings: readonly string[];
  threadId: string | null;
  isDeleted: boolean;
  /** The bodies that made it what it is, oldest first; none for people's messages. */
  readonly bodies: Json[];
  readonly files: Map<string, UploadedFile>;
}

/** An interaction from its start on. */
export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  /** 2 a command, 3 a component, 4 completing, 5 a modal. */
  readonly type: number;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  /** Whether the app works here only because the person installed it. */
  readonly isExternal: boolean;
  readonly commandName: string | null;
  /** How far the clock had been put forward. */
  readonly aheadAt: number;
  /** When it was sent and when it was acknowledged, on the clock of `performance`. */
  readonly sentAt: number;
  acknowledgedAt: number | null;
  /** The type of the answer; `null` while there is none. */
  answer: number | null;
  /** The message with the component that was used. */
  readonly sourceId: string | null;
  /** The message that `@original` names; `null` while there is none. */
  originalId: string | null;
  /** Whether an answer was promised and has not come. */
  isLoading: boolean;
  followUps: number;
  choices: readonly { readonly name: string; readonly value: string | number }[] | null;
  modal: Json | null;
}

/** A command as it is registered. */
export type CommandRecord = APIApplicationCommand;
