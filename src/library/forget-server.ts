import type { Library } from './library.ts';

/** Forgets everything that was set, kept, said, cited or corrected in a server. */
export async function forgetServer(
  {
    settings,
    servers,
    actions,
    feedback,
    citations,
    spending,
    actors,
  }: Pick<Library, 'settings' | 'servers' | 'actions' | 'feedback' | 'citations' | 'spending' | 'actors'>,
  serverId: string,
): Promise<void> {
  await settings.remove(serverId);
  await actions.removeServer(serverId);
  await feedback.removeServer(serverId);
  await citations.removeServer(serverId);
  await actors.removeServer(serverId);
  await spending.removeServer(serverId);
  // Last, so that what could not be forgotten is tried again at the next start.
  await servers.remove(serverId);
}
