import type { APIGuildMember, GuildMemberFlags } from 'discord.js';
import type { GuildRecord } from './records.ts';

const JOINED = '2024-01-01T00:00:00.000000+00:00';

/** A member of a server, without the user. */
export function buildMemberOnly(guild: GuildRecord, userId: string): Omit<APIGuildMember, 'user'> {
  const member = guild.members.get(userId);
  return {
    nick: member?.nickname ?? null,
    avatar: null,
    banner: null,
    roles: [...(member?.roles ?? [])],
    joined_at: JOINED,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
    pending: false,
    communication_disabled_until: member?.timedOutUntil ?? null,
  };
}
