import type { RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/** Gives requests up at a signal: what still waits for an answer would keep the process from ending. */
export function withSignal(makeRequest: MakeRequest, signal: AbortSignal): MakeRequest {
  return (url, init) => {
    const signals = init.signal == null ? [signal] : [init.signal, signal];
    return makeRequest(url, { ...init, signal: AbortSignal.any(signals) });
  };
}
