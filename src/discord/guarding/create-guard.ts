import type { Command } from '../../commands/command.ts';
import { defaultSettings } from '../../library/default-settings.ts';
import type { ServerSettings } from '../../library/server-settings.ts';
import type { SettingsStore } from '../../library/settings-store.ts';
import { errorReply } from '../../replies/error-reply.ts';
import type { Reply } from '../../replies/reply.ts';
import type { RequestPlace } from '../receiving/request.ts';
import type { CoolDown, CoolDowns } from './create-cool-downs.ts';

/** Whether a request may be carried out, and how. */
export type Permit =
  | { readonly kind: 'granted'; readonly isPrivateByDefault: boolean }
  | { readonly kind: 'refused'; readonly reply: Reply };

/** Decides who may do what where. */
export interface Guard {
  check(command: Command, request: RequestPlace): Promise<Permit>;
}

/** What deciding needs. */
export interface GuardParts {
  readonly settings: SettingsStore;
  readonly coolDowns: CoolDowns;
}

const COUNTED: Readonly<Record<CoolDown['of'], string>> = {
  person: 'You have asked a lot within a minute.',
  channel: 'A lot has been asked in this channel within a minute.',
  server: 'A lot has been asked in this server within a minute.',
};

/** The rights, the channels and the limits of a server, checked on our side whatever Discord has let through. */
export function createGuard({ settings: store, coolDowns }: GuardParts): Guard {
  return {
    async check(command, request) {
      const { place } = request;
      if (command.audience === 'moderators')
        return request.isModerator && place.serverId !== null
          ? { kind: 'granted', isPrivateByDefault: false }
          : { kind: 'refused', reply: forModerators(command.name) };
      const settings =
        (place.serverId === null ? undefined : await store.read(place.serverId)) ?? defaultSettings;
      const { channels, isPrivate, perMinute } = settings;
      if (channels.length > 0 && !channels.includes(request.homeChannelId))
        return { kind: 'refused', reply: elsewhere(settings, request) };
      const coolDown = await coolDowns.count(place, perMinute);
      if (coolDown !== null) return { kind: 'refused', reply: later(coolDown) };
      return { kind: 'granted', isPrivateByDefault: isPrivate };
    },
  };
}

function forModerators(name: string): Reply {
  return errorReply({
    problem: `/${name} is for people who may manage the server.`,
    remedy: 'Ask one of its moderators.',
  });
}

function elsewhere({ channels }: ServerSettings, { nameChannel }: RequestPlace): Reply {
  const names = channels.flatMap((id) => nameChannel(id) ?? []).map((name) => `#${name}`);
  return errorReply({
    problem: 'The moderators of this server have asked me not to answer in this channel.',
    remedy: names.length === 0 ? 'Ask me in a direct message.' : `Ask me in ${names.slice(0, 5).join(', ')}.`,
  });
}

function later({ of, seconds }: CoolDown): Reply {
  return errorReply({
    problem: COUNTED[of],
    remedy: `In ${seconds === 1 ? 'a second' : `${seconds} seconds`} you can go on.`,
  });
}
