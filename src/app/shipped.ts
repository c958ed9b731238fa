import { fileURLToPath } from 'node:url';

/**
 * The path of a file that comes with the program.
 *
 * @param name below `data/`
 */
export function shipped(name: string): string {
  return fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
}
