import { ApiError, type FieldErrors } from './api-error.ts';

/** Where something stands in a body. */
export type Path = readonly (string | number)[];

/** What is wrong with a body, gathered so that all of it can be said at once. */
export interface Problems {
  add(path: Path, code: string, message: string): void;
  /** One line for each, for messages of tests. */
  lines(): readonly string[];
  /** @throws {ApiError} 50035 with everything that was added, if anything was */
  refuse(): void;
}

/** Gathers problems and words them as Discord does. */
export function createProblems(): Problems {
  const found: { readonly path: Path; readonly code: string; readonly message: string }[] = [];
  return {
    add(path, code, message) {
      found.push({ path, code, message });
    },
    lines: () => found.map(({ path, code, message }) => `${path.join('.') || '(body)'} ${code}: ${message}`),
    refuse() {
      if (found.length === 0) return;
      throw new ApiError(400, 50_035, 'Invalid Form Body', nest(found));
    },
  };
}

function nest(
  found: readonly { readonly path: Path; readonly code: string; readonly message: string }[],
): FieldErrors {
  const root: Record<string, unknown> = {};
  for (const { path, code, message } of found) {
    let place = root;
    for (const key of path) {
      const next = (place[key] ?? {}) as Record<string, unknown>;
      place[key] = next;
      place = next;
    }
    const errors = (place['_errors'] ?? []) as unknown[];
    place['_errors'] = [...errors, { code, message }];
  }
  return root;
}
