import type { Library } from './library.ts';

/** Forgets everything that was set, kept or said in a server. */
export async function forgetServer(
  { settings, actions, feedback, spending }: Pick<Library, 'settings' | 'actions' | 'feedback' | 'spending'>,
  serverId: string,
): Promise<void> {
  await settings.remove(serverId);
  await actions.removeServer(serverId);
  await feedback.removeServer(serverId);
  await spending.removeServer(serverId);
}
