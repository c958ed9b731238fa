import { styleText } from 'node:util';

/** Gives text a look; what it says stays the same. */
export type Style = (text: string) => string;

/** The looks a reply is made of. */
export interface Palette {
  readonly strong: Style;
  readonly quiet: Style;
  /** What is ours in an answer: leads, bars, numbers. */
  readonly answer: Style;
  readonly refusal: Style;
  readonly error: Style;
  readonly link: Style;
}

type Format = Parameters<typeof styleText>[0];

/** A palette of ANSI colours, or one that leaves text as it is. */
export function createPalette(isColoured: boolean): Palette {
  const style = (format: Format): Style =>
    isColoured ? (text) => styleText(format, text, { validateStream: false }) : (text) => text;
  return {
    strong: style('bold'),
    quiet: style('dim'),
    answer: style('cyan'),
    refusal: style('yellow'),
    error: style('red'),
    link: style('underline'),
  };
}
