import type { ActionStore, KeptAction } from '../library/action-store.ts';
import { decodeTarget } from './ids/decode-target.ts';
import type { MessageRenderer } from './message-renderer.ts';
import { renderReply } from './rendering/render-reply.ts';

/** What rendering works with. */
export interface RendererParts {
  readonly actions: ActionStore;
  /** By which what is kept is dated. */
  readonly now: () => Date;
}

const DAY = 24 * 60 * 60_000;
/** Messages older than that are rarely looked at, and what they hold need not be kept any longer. */
const KEPT_DAYS = 30;

/** Shows replies as messages of Discord and reads what their buttons ask for, until 30 days after they were last shown. */
export function createMessageRenderer({ actions, now }: RendererParts): MessageRenderer {
  let prunedAt = Number.NEGATIVE_INFINITY;

  const keep = async (kept: readonly KeptAction[]) => {
    const at = now();
    await actions.keep(kept, at);
    if (at.getTime() - prunedAt < DAY) return;
    prunedAt = at.getTime();
    await actions.prune(new Date(prunedAt - KEPT_DAYS * DAY));
  };

  return {
    async render(reply, { page, ...request }) {
      const pages = renderReply(reply, request);
      // The reply may have become shorter since its pages were counted.
      const shown = pages[Math.min(page, pages.length) - 1];
      if (shown === undefined) throw new RangeError(`There is no page ${page}.`);
      const { kept, components, files } = shown;
      if (kept.length > 0) await keep(kept);
      return { components, files };
    },
    async readPress(customId, chosen) {
      const target = await decodeTarget(chosen ?? customId, actions.find);
      if (target === null) return undefined;
      const { command, values, page } = target;
      return { action: { command, values }, page: page ?? 1, isInPlace: page !== null };
    },
  };
}
