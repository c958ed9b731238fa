import type { Library } from './library.ts';

/** Forgets everything that was set, kept, said, cited or corrected in a server. */
export async function forgetServer(
  {
    settings,
    actions,
    feedback,
    citations,
    spending,
    actors,
  }: Pick<Library, 'settings' | 'actions' | 'feedback' | 'citations' | 'spending' | 'actors'>,
  serverId: string,
): Promise<void> {
  await settings.remove(serverId);
  await actions.removeServer(serverId);
  await feedback.removeServer(serverId);
  await citations.removeServer(serverId);
  await actors.removeServer(serverId);
  await spending.removeServer(serverId);
}
