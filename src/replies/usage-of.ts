import type { HelpEntry } from './help-entry.ts';

/** `/ask question [article]` */
export function usageOf({ name, options }: HelpEntry): string {
  return [
    `/${name}`,
    ...options.map((option) => (option.isRequired ? option.name : `[${option.name}]`)),
  ].join(' ');
}
