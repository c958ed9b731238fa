import type { Library } from './library.ts';

/** Forgets everything that was set, kept, said or cited in a server. */
export async function forgetServer(
  {
    settings,
    actions,
    feedback,
    citations,
    spending,
  }: Pick<Library, 'settings' | 'actions' | 'feedback' | 'citations' | 'spending'>,
  serverId: string,
): Promise<void> {
  await settings.remove(serverId);
  await actions.removeServer(serverId);
  await feedback.removeServer(serverId);
  await citations.removeServer(serverId);
  await spending.removeServer(serverId);
}
