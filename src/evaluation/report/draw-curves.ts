import { riskCoverage } from '../metrics/risk-coverage.ts';
import type { ScoredResults } from './scored-results.ts';

const WIDTH = 800;
const HEIGHT = 520;
const PLOT = { left: 70, right: 560, top: 60, bottom: 450 };
/** Okabe and Ito's colours, which colour-blind people tell apart as well. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000', '#999999'];
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** A curve's first points jump: with few answers one more wrong one changes much. */
const FIRST = 5;

/**
 * Draws the risk–coverage curves as an SVG: for each set, which share of the answers would be wrong if only the surest questions were
 * answered, up to every share of them. A dot marks what is answered in fact; behind it the curve counts what was refused as wrong.
 */
export function drawCurves(results: readonly ScoredResults[]): string {
  const drawn = results.flatMap(({ set, questions, measures, operating }) => {
    const risk = measures.find(({ statistic }) => statistic === 'risk');
    return risk === undefined ? [] : [{ set, questions, operating, points: riskCoverage(risk.observations) }];
  });
  const curves = drawn.map(({ set, questions, operating, points }, at) => {
    const colour = COLOURS[at % COLOURS.length] ?? '#000000';
    const line = points
      .slice(Math.min(FIRST, points.length) - 1)
      .map(({ coverage, risk }) => `${x(coverage)},${y(risk)}`)
      .join(' ');
    const dot =
      operating === null
        ? ''
        : `<circle cx="${x(operating.coverage)}" cy="${y(operating.risk)}" r="5" fill="${colour}" stroke="#ffffff"/>`;
    const row = PLOT.top + 24 * at + 8;
    return [
      `<polyline points="${line}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      dot,
      `<rect x="${PLOT.right + 24}" y="${row - 9}" width="14" height="10" fill="${colour}"/>`,
      text(`${set} (${questions})`, { x: PLOT.right + 44, y: row }),
    ].join('\n');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="13" fill="#222222">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text('Wrong answers by share of questions answered, the surest first', { x: PLOT.left, y: 32, size: 16 }),
    ...TICKS.flatMap(gridAt),
    text('questions answered', { x: (PLOT.left + PLOT.right) / 2, y: PLOT.bottom + 42, anchor: 'middle' }),
    `<g transform="translate(22 ${(PLOT.top + PLOT.bottom) / 2}) rotate(-90)">${text('answers that are wrong', { x: 0, y: 0, anchor: 'middle' })}</g>`,
    ...curves,
    text('● where it stops answering', { x: PLOT.right + 24, y: PLOT.bottom - 18 }),
    text('(a refusal never counts as right)', { x: PLOT.right + 24, y: PLOT.bottom }),
    '</svg>',
    '',
  ].join('\n');
}

function gridAt(share: number): readonly string[] {
  const percent = `${Math.round(100 * share)} %`;
  return [
    `<line x1="${PLOT.left}" x2="${PLOT.right}" y1="${y(share)}" y2="${y(share)}" stroke="#dddddd"/>`,
    `<line x1="${x(share)}" x2="${x(share)}" y1="${PLOT.top}" y2="${PLOT.bottom}" stroke="#dddddd"/>`,
    text(percent, { x: PLOT.left - 8, y: y(share) + 4, anchor: 'end' }),
    text(percent, { x: x(share), y: PLOT.bottom + 20, anchor: 'middle' }),
  ];
}

interface Placing {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'middle' | 'end';
  readonly size?: number;
}

function text(words: string, { x: left, y: top, anchor, size }: Placing): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const style = `${anchor === undefined ? '' : ` text-anchor="${anchor}"`}${size === undefined ? '' : ` font-size="${size}"`}`;
  return `<text x="${left}" y="${top}"${style}>${escaped}</text>`;
}

function x(share: number): number {
  return round(PLOT.left + share * (PLOT.right - PLOT.left));
}

function y(share: number): number {
  return round(PLOT.bottom - share * (PLOT.bottom - PLOT.top));
}

function round(position: number): number {
  return Math.round(10 * position) / 10;
}
