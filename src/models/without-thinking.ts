import thinking from '../../data/endpoints/thinking.json' with { type: 'json' };

const NAMES = thinking.names.join('|');
/** `<think>`, `</think>`, `[THINK]`, `◁/think▷`, `<seed:think>`, `<|end_of_thought|>` … */
const MARKER = new RegExp(
  `[<[◁]\\|?(?<closing>/|end_of_)?(?:begin_of_|\\w+:)?(?:${NAMES})\\w*\\|?[>\\]▷]`,
  'giu',
);
/** `<|channel|>final <|constrain|>json<|message|>`, as the harmony format has it. */
const CHANNEL = /<\|channel\|>(?<name>\w+)[^<]*(?:<\|constrain\|>[^<]*)?<\|message\|>/gu;
/** `<|end|>`, `<|return|>`, `<|im_end|>`: signs of a template that were left in. */
const SIGN = /<\|\w+\|>|<\/s>/gu;
const REPLY_CHANNELS: ReadonlySet<string> = new Set(thinking.replyChannels);

/**
 * A reply without what the model thought aloud before it, in whatever way that is marked. A mark that only ends thoughts is taken
 * to have begun with the text, one that only begins them never to have ended.
 */
export function withoutThinking(text: string): string {
  return withoutMarked(ofReplyChannels(text)).replaceAll(SIGN, '').trim();
}

/** Whether what has come so far of a text is nothing but thoughts. */
export function isOnlyThinking(text: string): boolean {
  return text.trim() !== '' && withoutThinking(text) === '';
}

function ofReplyChannels(text: string): string {
  const heads = [...text.matchAll(CHANNEL)];
  if (heads.length === 0) return text;
  return heads
    .map((head, at) => ({
      name: head.groups?.['name'] ?? '',
      body: text.slice(head.index + head[0].length, heads[at + 1]?.index),
    }))
    .filter(({ name }) => REPLY_CHANNELS.has(name.toLowerCase()))
    .map(({ body }) => body.replace(/<\|start\|>\w*\s*$/u, ''))
    .join('\n');
}

function withoutMarked(text: string): string {
  let kept = '';
  let from = 0;
  let isInside = false;
  for (const marker of text.matchAll(MARKER)) {
    const isClosing = marker.groups?.['closing'] !== undefined;
    if (isClosing && !isInside) kept = '';
    else if (!isInside) kept += text.slice(from, marker.index);
    isInside = !isClosing;
    from = marker.index + marker[0].length;
  }
  return isInside ? kept : kept + text.slice(from);
}
