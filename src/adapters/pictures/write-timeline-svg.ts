import type { PaintedEvent, PaintedTimeline } from '../../timeline/timeline-painter.ts';

const WIDTH = 1_000;
const MARGIN = 40;
/** Where dates end and the line runs. */
const AXIS = 250;
const TEXT = AXIS + 34;
const TITLE_HEIGHT = 84;
const LINE_HEIGHT = 25;
const MOST_LINES = 3;
const GAP_HEIGHT = 34;
const BELOW = 26;
/** Characters that fit behind the line at 19 pixels in DejaVu Sans, which is wide. */
const CHARACTERS = 62;

const COLOURS = {
  ground: '#ffffff',
  ink: '#1f2328',
  quiet: '#656d76',
  line: '#c9d1d9',
  dot: '#0a5fb4',
} as const;

/** A timeline as an SVG picture, from top to bottom: dates to the left of a line, what happened to its right. */
export function writeTimelineSvg({ title, events }: PaintedTimeline): string {
  let y = TITLE_HEIGHT;
  const rows = events.map((event) => {
    const row = { event, lines: wrap(event.text), y: y + (event.gap === null ? 0 : GAP_HEIGHT) };
    y = row.y + (row.lines.length + 1) * LINE_HEIGHT + BELOW;
    return row;
  });
  const height = y + MARGIN / 2;
  const first = rows[0]?.y ?? TITLE_HEIGHT;
  const last = rows.at(-1)?.y ?? first;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="DejaVu Sans">`,
    `<rect width="${WIDTH}" height="${height}" fill="${COLOURS.ground}"/>`,
    write({ x: MARGIN, y: 50, size: 26, colour: COLOURS.ink, text: cut(title, 58) }),
    `<line x1="${AXIS}" y1="${first + 12}" x2="${AXIS}" y2="${last + 12}" stroke="${COLOURS.line}" stroke-width="3"/>`,
    ...rows.flatMap(({ event, lines, y: top }) => drawEvent(event, lines, top)),
    '</svg>',
  ].join('\n');
}

function drawEvent(
  { when, source, gap }: PaintedEvent,
  lines: readonly string[],
  y: number,
): readonly string[] {
  const base = y + 18;
  return [
    ...(gap === null
      ? []
      : [write({ x: TEXT, y: y - 14, size: 15, colour: COLOURS.quiet, text: `· · ·  ${gap}  · · ·` })]),
    `<circle cx="${AXIS}" cy="${y + 12}" r="8" fill="${COLOURS.dot}" stroke="${COLOURS.ground}" stroke-width="3"/>`,
    ...splitDate(when).map((text, index) =>
      write({ x: AXIS - 24, y: base + index * 22, size: 18, colour: COLOURS.ink, text, isRight: true }),
    ),
    ...lines.map((text, index) =>
      write({ x: TEXT, y: base + index * LINE_HEIGHT, size: 19, colour: COLOURS.ink, text }),
    ),
    write({
      x: TEXT,
      y: base + lines.length * LINE_HEIGHT,
      size: 15,
      colour: COLOURS.quiet,
      text: cut(source, 78),
    }),
  ];
}

interface Writing {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly text: string;
  readonly isRight?: true;
}

function write({ x, y, size, colour, text, isRight }: Writing): string {
  const anchor = isRight ? ' text-anchor="end"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}"${anchor}>${escapeXml(text)}</text>`;
}

/** "3 to 5 May 2024" and the like take two lines. */
function splitDate(when: string): readonly string[] {
  const [start = '', end] = when.split(' to ');
  return end === undefined ? [start] : [start, `to ${end}`];
}

function wrap(text: string): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = cut(word, CHARACTERS);
    else if (line.length + 1 + word.length <= CHARACTERS) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(cut(word, CHARACTERS));
  }
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`];
}

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** Control characters other than white space are no XML at all. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\P{C}\t\n\r]/gu, '')
    .replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
