import { defaultSettings } from '../library/default-settings.ts';
import type { SettingsStore } from '../library/settings-store.ts';
import { errorReply } from '../replies/error-reply.ts';
import { settingsReply } from '../replies/settings-reply.ts';
import { changeSettings } from './change-settings.ts';
import type { Command } from './command.ts';

const NUMBER = { isRequired: false, kind: 'number' } as const;
const FLAG = { isRequired: false, kind: 'flag' } as const;
const CHANNEL = { isRequired: false, kind: 'channel' } as const;

/** `/settings`: what moderators have set for their server, and changing it. */
export function createSettingsCommand(store: SettingsStore): Command {
  return {
    name: 'settings',
    description: 'See or change where and how much is answered in this server',
    audience: 'moderators',
    isPrivate: () => true,
    options: [
      {
        name: 'allow-channel',
        description: 'Answer here, and in no channel that is not allowed',
        ...CHANNEL,
      },
      { name: 'disallow-channel', description: 'No longer answer here', ...CHANNEL },
      {
        name: 'private',
        description: 'Show answers to the person asking alone, unless they choose otherwise',
        ...FLAG,
      },
      { name: 'per-person', description: 'How much one person may ask in a minute', ...NUMBER },
      { name: 'per-channel', description: 'How much may be asked in one channel in a minute', ...NUMBER },
      { name: 'per-server', description: 'How much may be asked in the whole server in a minute', ...NUMBER },
      {
        name: 'reset',
        description: 'Forget everything that was set, before anything else is changed',
        ...FLAG,
      },
    ],
    async run({ place, isModerator, nameChannel = () => null }, options) {
      const serverId = place?.serverId ?? null;
      if (serverId === null)
        return errorReply({
          problem: 'Settings belong to a server.',
          remedy: 'Give the command in a channel of one.',
        });
      if (!isModerator)
        return errorReply({
          problem: 'Only people who may manage this server can see or change its settings.',
          remedy: 'Ask one of its moderators.',
        });
      const stored = (await store.read(serverId)) ?? defaultSettings;
      const outcome = changeSettings(stored, options);
      if (outcome.kind === 'problem') return errorReply(outcome);
      const { settings, isChanged } = outcome;
      if (isChanged && options['reset'] === 'true' && Object.keys(options).length === 1)
        await store.remove(serverId);
      else if (isChanged) await store.save(serverId, settings);
      return settingsReply({ settings, isChanged, nameChannel });
    },
  };
}
