import type { APIUser, UserFlags } from 'discord.js';
import type { AccountRecord } from './records.ts';

/** A user as Discord describes one to others. */
export function buildUser({ id, name, displayName, isBot }: AccountRecord): APIUser {
  return {
    id,
    username: name,
    global_name: displayName,
    discriminator: isBot ? '0001' : '0',
    avatar: null,
    public_flags: 0 as UserFlags,
    ...(isBot && { bot: true }),
  };
}
