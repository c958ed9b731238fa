import type { ServerSettings } from '../library/server-settings.ts';
import type { Reply } from './reply.ts';

/** What is shown of a server's settings. */
export interface SettingsView {
  readonly settings: ServerSettings;
  /** Whether they have just been changed. */
  readonly isChanged: boolean;
  /** What a channel is called; `null` for one that is not there any more. */
  readonly nameChannel: (id: string) => string | null;
}

/** What is set for a server, and how to change it. */
export function settingsReply({ settings, isChanged, nameChannel }: SettingsView): Reply {
  const { channels, isPrivate, perMinute } = settings;
  const { person, channel, server } = perMinute;
  const facts = [
    `Channels: ${channels.length === 0 ? 'all' : channels.map(nameOf).join(', ')}`,
    `Answers to commands: ${isPrivate ? 'for the person asking alone, unless they choose otherwise' : 'for everybody in the channel, unless the person asking chooses otherwise'}`,
    `In a minute: ${person} from one person, ${channel} in one channel, ${server} in the whole server`,
  ];
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: isChanged ? 'Settings, as they are now' : 'Settings' },
      { kind: 'list', items: facts.map((text) => ({ text, detail: null, url: null })) },
      {
        kind: 'note',
        text: 'The options of /settings change them, reset:true takes everything back. This command works in every channel.',
      },
    ],
  };

  function nameOf(id: string): string {
    const name = nameChannel(id);
    return name === null ? `a channel that is gone (${id})` : `#${name}`;
  }
}
