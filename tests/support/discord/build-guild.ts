import { botPermissions } from './bot-permissions.ts';
import { buildChannel } from './build-channel.ts';
import { buildMember } from './build-member.ts';
import { buildRole } from './build-role.ts';
import type { GuildRecord } from './records.ts';
import type { DiscordState } from './state.ts';

/** What GUILD_CREATE says of a server. */
export function buildGuild(state: DiscordState, guild: GuildRecord): Record<string, unknown> {
  const channels = [...state.channels.values()].filter(({ guildId }) => guildId === guild.id);
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [
      buildRole({ id: guild.id, name: '@everyone', permissions: guild.permissions, botId: null }),
      buildRole({
        id: guild.botRoleId,
        name: 'Dragoman',
        permissions: botPermissions(),
        botId: state.bot.id,
      }),
    ],
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    stickers: [],
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    hub_type: null,
    incidents_data: null,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    member_count: guild.members.size,
    voice_states: [],
    members: [buildMember(state, guild, state.bot.id)],
    channels: channels.filter(({ type }) => type === 0).map((channel) => buildChannel(state, channel)),
    threads: channels.filter(({ type }) => type === 11).map((channel) => buildChannel(state, channel)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
