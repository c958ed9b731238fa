import { escapeHtml } from './escape-html.ts';

const INLINE =
  /\\(?<escaped>[^0-9A-Za-z\s])|`(?<code>[^`]+)`|\[(?<label>[^\]]+)\]\(<?(?<url>https?:[^\s>)]+)>?\)|\*\*(?<bold>(?:\\.|[^\\])+?)\*\*|__(?<underlined>(?:\\.|[^\\])+?)__|~~(?<struck>(?:\\.|[^\\])+?)~~|\*(?<slanted>(?:\\.|[^\\*])+?)\*/su;

/** Discord's markdown as HTML: as much of it as our bot writes. */
export function drawMarkdown(text: string): string {
  const fences = text.split(/^```\w*\n([\s\S]*?)\n?```$/mu);
  return fences
    .map((part, index) =>
      index % 2 === 1 ? `<pre>${escapeHtml(part)}</pre>` : part === '' ? '' : drawLines(part),
    )
    .join('');
}

function drawLines(text: string): string {
  const drawn: string[] = [];
  let quoted: string[] = [];
  const endQuote = () => {
    if (quoted.length > 0) drawn.push(`<blockquote>${quoted.map(drawLine).join('')}</blockquote>`);
    quoted = [];
  };
  for (const line of text.replace(/^\n|\n$/gu, '').split('\n')) {
    const inside = /^> ?(.*)$/u.exec(line)?.[1];
    if (inside !== undefined) {
      quoted.push(inside);
      continue;
    }
    endQuote();
    drawn.push(drawLine(line));
  }
  endQuote();
  return drawn.join('');
}

function drawLine(line: string): string {
  const heading = /^(#{1,3}) (.*)$/u.exec(line);
  if (heading !== null)
    return `<h${heading[1]?.length}>${drawInline(heading[2] ?? '')}</h${heading[1]?.length}>`;
  const small = /^-# (.*)$/u.exec(line)?.[1];
  if (small !== undefined) return `<small>${drawInline(small)}</small>`;
  const point = /^[-*] (.*)$/u.exec(line)?.[1];
  if (point !== undefined) return `<p class="point">${drawInline(point)}</p>`;
  return line.trim() === '' ? '<p class="gap"></p>' : `<p>${drawInline(line)}</p>`;
}

function drawInline(text: string): string {
  const found = INLINE.exec(text);
  if (found?.groups === undefined) return escapeHtml(text);
  const before = escapeHtml(text.slice(0, found.index));
  const after = drawInline(text.slice(found.index + found[0].length));
  return before + drawFound(found.groups) + after;
}

function drawFound(groups: Readonly<Record<string, string | undefined>>): string {
  const { escaped, code, label, url, bold, underlined, struck, slanted } = groups;
  if (escaped !== undefined) return escapeHtml(escaped);
  if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
  if (url !== undefined) return `<a href="${escapeHtml(url)}">${drawInline(label ?? url)}</a>`;
  if (bold !== undefined) return `<b>${drawInline(bold)}</b>`;
  if (underlined !== undefined) return `<u>${drawInline(underlined)}</u>`;
  if (struck !== undefined) return `<s>${drawInline(struck)}</s>`;
  return `<i>${drawInline(slanted ?? '')}</i>`;
}
