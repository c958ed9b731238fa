import type { RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/** What undici says of a connection that the other side closed; discord.js tries again after resets and timeouts only. */
const BROKEN = 'UND_ERR_SOCKET';

/**
 * Tries a request once more where its connection broke before there was an answer: those that are kept open are closed at
 * the other end every now and then, just when they are used. Should the first have arrived, the second does no harm: edits
 * are the same twice, messages carry a nonce, and of an acknowledgement Discord says that it is there.
 */
export function retryBroken(makeRequest: MakeRequest): MakeRequest {
  return async (url, init) => {
    try {
      return await makeRequest(url, init);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === BROKEN)) throw error;
      return makeRequest(url, init);
    }
  };
}
