import { z } from 'zod';
import type { DiscordConfig } from './discord-config.ts';
import { flagSetting } from './flag-setting.ts';
import { isSafeUrl } from './is-safe-url.ts';

const DISCORD_API = 'https://discord.com/api';

/** Of the token only this much is known for sure: whatever is wrong with it in other ways Discord says. */
const token = z
  .string()
  .transform((given) => given.trim())
  .refine((given) => !/\s/u.test(given), {
    error: 'holds a space. Copy the token anew from the developer portal, without “Bot” in front of it',
  })
  .default('');

const apiUrl = z
  .string()
  .transform((given) => given.trim().replace(/\/+$/u, '') || DISCORD_API)
  .refine(isSafeUrl, {
    error: `is no address that a token may be sent to. Remove it, or give one that begins with https:// (or http:// on this machine)`,
  })
  .default(DISCORD_API);

/** The settings of Discord; `null` where there is no token. */
export const discordSettings = z
  .object({
    DISCORD_TOKEN: token,
    DISCORD_API_URL: apiUrl,
    DISCORD_REGISTER_ON_START: flagSetting,
    DISCORD_MESSAGE_CONTENT: flagSetting,
  })
  .transform((given): DiscordConfig | null =>
    given.DISCORD_TOKEN === ''
      ? null
      : {
          token: given.DISCORD_TOKEN,
          apiUrl: given.DISCORD_API_URL,
          registersOnStart: given.DISCORD_REGISTER_ON_START,
          readsMessages: given.DISCORD_MESSAGE_CONTENT,
        },
  );
