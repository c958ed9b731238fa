import type { Logger } from 'pino';

/** Where it is written what happens. Questions, answers and names never go there: only ids, codes and times. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;
