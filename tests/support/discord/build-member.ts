import type { APIGuildMember, GuildMemberFlags } from 'discord.js';
import { buildUser } from './build-user.ts';
import type { GuildRecord } from './records.ts';
import type { DiscordState } from './state.ts';

const JOINED = '2024-01-01T00:00:00.000000+00:00';

/** A member of a server, without the user. */
export function buildMemberOnly(guild: GuildRecord, userId: string): Omit<APIGuildMember, 'user'> {
  const member = guild.members.get(userId);
  return {
    nick: member?.nickname ?? null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: JOINED,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
    pending: false,
    communication_disabled_until: member?.timedOutUntil ?? null,
  };
}

/** A member of a server, with the user. */
export function buildMember(state: DiscordState, guild: GuildRecord, userId: string): APIGuildMember {
  const user = state.users.get(userId);
  if (user === undefined) throw new Error(`There is no user ${userId}.`);
  return { ...buildMemberOnly(guild, userId), user: buildUser(user) };
}
