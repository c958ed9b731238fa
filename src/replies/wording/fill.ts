import type { Template } from './wording.ts';

/** Puts values in the places of a template, as they are and once. */
export function fill(template: Template, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);
}
