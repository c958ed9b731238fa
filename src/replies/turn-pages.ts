import type { Action } from './reply.ts';

/** A page among others, and what shows them. */
export interface TurnedPages {
  /** The command that shows them; its option `page` says which. */
  readonly command: string;
  readonly values: Readonly<Record<string, string>>;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** The ways to the pages before and behind one, which take its place. */
export function turnPages({ command, values, page, pages }: TurnedPages): readonly Action[] {
  const turn = (label: string, to: number): Action => ({
    label,
    command,
    values: { ...values, page: String(to) },
    isInPlace: true,
  });
  return [
    ...(page > 1 ? [turn('◀ Previous', page - 1)] : []),
    ...(page < pages ? [turn('Next ▶', page + 1)] : []),
  ];
}
