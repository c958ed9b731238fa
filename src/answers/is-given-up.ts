/** Whether nobody waits any longer. A time that is up is no such thing: somebody still waits for what there is by then. */
export function isGivenUp(signal: AbortSignal | undefined): boolean {
  if (signal?.aborted !== true) return false;
  const { reason } = signal;
  return !(reason instanceof DOMException && reason.name === 'TimeoutError');
}
