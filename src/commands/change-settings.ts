import { defaultSettings } from '../library/default-settings.ts';
import type { RequestLimits, ServerSettings } from '../library/server-settings.ts';
import type { ReplyError } from '../replies/error-reply.ts';
import type { CommandValues } from './command.ts';

/** What came of changing settings, or what is wrong with what was given. */
export type SettingsOutcome =
  | { readonly kind: 'settings'; readonly settings: ServerSettings; readonly isChanged: boolean }
  | ({ readonly kind: 'problem' } & ReplyError);

/** More than anybody can read, and enough for a list of them to be shown. */
const MOST_CHANNELS = 50;
const MOST_PER_MINUTE = 1_000;

const LIMIT_OPTIONS: readonly (readonly [option: string, limit: keyof RequestLimits])[] = [
  ['per-person', 'person'],
  ['per-channel', 'channel'],
  ['per-server', 'server'],
];

/**
 * Settings after a change.
 *
 * @param values options of `/settings`; those that are not given leave things as they are
 */
export function changeSettings(stored: ServerSettings, values: CommandValues): SettingsOutcome {
  const before = values['reset'] === 'true' ? defaultSettings : stored;
  const perMinute = { ...before.perMinute };
  for (const [option, limit] of LIMIT_OPTIONS) {
    const given = values[option];
    if (given === undefined) continue;
    const count = readCount(given);
    if (count === null)
      return {
        kind: 'problem',
        problem: `${option} cannot be “${given}”.`,
        remedy: `Give a whole number from 1 to ${MOST_PER_MINUTE}.`,
      };
    perMinute[limit] = count;
  }
  const channels = changeChannels(before.channels, values);
  if (channels.length > MOST_CHANNELS)
    return {
      kind: 'problem',
      problem: `${MOST_CHANNELS} channels are allowed already, which is the most there can be.`,
      remedy: 'Disallow one of them first. Where none is allowed, questions are answered in every channel.',
    };
  const isPrivate = values['private'] === undefined ? before.isPrivate : values['private'] === 'true';
  const settings = { channels, isPrivate, perMinute };
  return { kind: 'settings', settings, isChanged: Object.keys(values).length > 0 };
}

function changeChannels(channels: readonly string[], values: CommandValues): readonly string[] {
  const allowed = values['allow-channel'];
  const changed = new Set(allowed === undefined ? channels : [...channels, allowed]);
  const disallowed = values['disallow-channel'];
  if (disallowed !== undefined) changed.delete(disallowed);
  return [...changed];
}

function readCount(given: string): number | null {
  const count = /^\d{1,9}$/u.test(given.trim()) ? Number(given) : 0;
  return count >= 1 && count <= MOST_PER_MINUTE ? count : null;
}
