import { sep } from 'node:path';

/** Whether an absolute path is a folder (or file) itself or lies somewhere inside it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
