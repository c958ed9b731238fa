import type { APIRole, RoleFlags } from 'discord.js';

interface RoleParts {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  /** The bot whose role it is. */
  readonly botId: string | null;
}

/** A role as Discord describes one. */
export function buildRole({ id, name, permissions, botId }: RoleParts): APIRole {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: botId === null ? 0 : 1,
    permissions: String(permissions),
    managed: botId !== null,
    mentionable: false,
    flags: 0 as RoleFlags,
    ...(botId !== null && { tags: { bot_id: botId } }),
  };
}
