import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { inviteUrl } from '../../src/discord/invite-url.ts';

describe('inviteUrl', () => {
  it('asks for commands and for no more permissions than are needed', () => {
    const { origin, pathname, searchParams } = new URL(inviteUrl('12'));
    expect(`${origin}${pathname}`).toBe('https://discord.com/oauth2/authorize');
    expect(searchParams.get('client_id')).toBe('12');
    expect(searchParams.get('scope')).toBe('bot applications.commands');
    const permissions = new PermissionsBitField(BigInt(searchParams.get('permissions') ?? 0));
    expect(permissions.has(PermissionFlagsBits.SendMessagesInThreads)).toBe(true);
    for (const name of ['Administrator', 'MentionEveryone', 'ManageMessages', 'ManageGuild'] as const)
      expect(permissions.has(PermissionFlagsBits[name], false), name).toBe(false);
  });
});
