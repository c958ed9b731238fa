/** What Discord would show of a text, and whatever else than plain words it would make of it. */
export interface ReadMarkdown {
  /** The words that are seen. */
  readonly shown: string;
  /** In order: `bold`, `quote`, `link https://…`, `mention <@1>` … */
  readonly features: readonly string[];
}

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What is seen of it: the group that is read on. Without it, all of it is seen as it is. */
  readonly inner?: number;
}

/** In the order in which Discord's clients try them (a dialect of simple-markdown); sticky, at one place of a text. */
const INLINE: readonly Rule[] = [
  { name: 'address', pattern: /(?:https?|steam|discord):\/\/[^\s<]+/y },
  { name: 'mention', pattern: /<(?:@[!&]?|#|id:|\/[^:>]{1,80}:)[\w]+>|@everyone|@here/y },
  { name: 'picture', pattern: /<a?:\w+:\d+>|:[\w+~-]+?(?:::skin-tone-\d)?:/y },
  { name: 'time', pattern: /<t:-?\d+(?::[tTdDfFRsS])?>/y },
  { name: 'address', pattern: /<(?:[a-z]+:[^ >]+|[^ >]+@[^ >]+|\+\d+)>/y },
  {
    name: 'link',
    pattern: /\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?([^\s>)]*)>?[^)]*\)/y,
    inner: 1,
  },
  { name: 'bold', pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, inner: 1 },
  { name: 'underlined', pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, inner: 1 },
  { name: 'struck', pattern: /~~([\s\S]+?)~~(?!_)/y, inner: 1 },
  { name: 'hidden', pattern: /\|\|([\s\S]+?)\|\|/y, inner: 1 },
  { name: 'slanted', pattern: /\*((?:\\[\s\S]|[^\\*])+?)\*(?!\*)|\b_((?:\\[\s\S]|[^\\_])+?)_\b/y },
  { name: 'code', pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y },
];
const ESCAPED = /\\([^0-9A-Za-z\s])/uy;
const FENCE = /^```(?:[a-z0-9_+\-.#]+?\n)?\n*([^\n][\s\S]*?)\n*```/u;
const LINES: readonly Rule[] = [
  { name: 'long quote', pattern: /^\s*>>> ?(.*)$/su },
  { name: 'quote', pattern: /^\s*> (.*)$/su },
  { name: 'heading', pattern: /^\s*#{1,3}\s+(\S.*)$/su },
  { name: 'small', pattern: /^\s*-#\s+(\S.*)$/su },
  { name: 'point', pattern: /^\s*(?:[-*+]|\d+[.)])\s+(\S.*)$/su },
];
/** Looked for in what was sent, not in what is shown. */
const INVITATION = /discord(?:app)?\.(?:gg|com\/invite)\/[\w-]+/giu;

/** Reads a text as Discord's clients do: a small reader of our own, made from what is known of theirs. */
export function readDiscordMarkdown(content: string): ReadMarkdown {
  const features = [...content.matchAll(INVITATION)].map(([found]) => `invitation ${found}`);
  const shown: string[] = [];
  let rest = content;
  while (rest !== '') {
    const fence = FENCE.exec(rest);
    if (fence === null) {
      const [line = ''] = /^[^\n]*\n?/u.exec(rest) ?? [];
      shown.push(readLine(line.replace(/\n$/u, ''), features) + (line.endsWith('\n') ? '\n' : ''));
      rest = rest.slice(line.length);
    } else {
      features.push('fence');
      shown.push(fence[1] ?? '');
      rest = rest.slice(fence[0].length);
    }
  }
  return { shown: shown.join(''), features };
}

function readLine(line: string, features: string[]): string {
  for (const { name, pattern } of LINES) {
    const found = pattern.exec(line);
    if (found === null) continue;
    features.push(name);
    return readLine(found[1] ?? '', features);
  }
  return readInline(line, features);
}

function readInline(text: string, features: string[]): string {
  let shown = '';
  let at = 0;
  while (at < text.length) {
    ESCAPED.lastIndex = at;
    const escaped = ESCAPED.exec(text);
    if (escaped !== null) {
      shown += escaped[1];
      at += escaped[0].length;
      continue;
    }
    const [rule, found] = findRule(text, at);
    if (rule === undefined || found === undefined) {
      shown += text[at];
      at += 1;
      continue;
    }
    features.push(rule.name === 'link' ? `link ${found[2]}` : nameOf(rule, found[0]));
    shown += rule.inner === undefined ? found[0] : readInline(found[rule.inner] ?? '', features);
    at += found[0].length;
  }
  return shown;
}

function findRule(text: string, at: number): readonly [Rule, RegExpExecArray] | readonly [] {
  for (const rule of INLINE) {
    rule.pattern.lastIndex = at;
    const found = rule.pattern.exec(text);
    if (found !== null) return [rule, found];
  }
  return [];
}

function nameOf({ name, inner }: Rule, found: string): string {
  return inner === undefined ? `${name} ${found}` : name;
}
