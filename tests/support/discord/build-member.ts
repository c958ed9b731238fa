import type { APIGuildMember } from 'discord.js';
import { buildMemberOnly } from './build-member-only.ts';
import { buildUser } from './build-user.ts';
import type { GuildRecord } from './records.ts';
import type { DiscordState } from './state.ts';

/** A member of a server, with the user. */
export function buildMember(state: DiscordState, guild: GuildRecord, userId: string): APIGuildMember {
  const user = state.users.get(userId);
  if (user === undefined) throw new Error(`There is no user ${userId}.`);
  return { ...buildMemberOnly(guild, userId), user: buildUser(user) };
}
