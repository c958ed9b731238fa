import { PermissionFlagsBits } from 'discord.js';
import type { GuildRecord } from './records.ts';

const ALL = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What a member may do in a server, as the bits that `member.permissions` has. */
export function memberPermissions(guild: GuildRecord, userId: string): bigint {
  const own = guild.members.get(userId)?.permissions ?? 0n;
  const granted = guild.permissions | own;
  const isMighty = guild.ownerId === userId || (granted & PermissionFlagsBits.Administrator) !== 0n;
  return isMighty ? ALL : granted;
}
