import { apiErrors } from './api-errors.ts';
import { buildChannel } from './build-channel.ts';
import { buildUser } from './build-user.ts';
import { openDirectChannel } from './open-direct-channel.ts';
import type { Route } from './route.ts';

/** Who the app is. */
export const appRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/@me',
    handle: (_request, { bot }) => ({
      status: 200,
      body: { ...buildUser(bot), verified: true, mfa_enabled: true, locale: bot.locale, flags: 0, bio: '' },
    }),
  },
  {
    method: 'GET',
    path: '/applications/@me',
    handle: (_request, { bot, guilds }) => ({
      status: 200,
      body: {
        id: bot.id,
        name: bot.displayName,
        icon: null,
        description: '',
        summary: '',
        bot: buildUser(bot),
        bot_public: true,
        bot_require_code_grant: false,
        verify_key: '0'.repeat(64),
        flags: 0,
        team: null,
        owner: null,
        approximate_guild_count: guilds.size,
        integration_types_config: { 0: {}, 1: {} },
      },
    }),
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    handle(request, state) {
      const userId = String(request.json()['recipient_id']);
      if (!state.users.has(userId)) throw apiErrors.unknownChannel();
      return { status: 200, body: buildChannel(state, openDirectChannel(state, userId)) };
    },
  },
];
