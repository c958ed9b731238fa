import { posix } from 'node:path';
import { findImports } from './find-imports.ts';

/** What the files of a folder, or one file directly under `src`, may use. */
export interface Layer {
  /** Folders and files of ours; a file in a folder stands for itself alone. */
  readonly imports: readonly string[];
  /** Folders of which only types may be used. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

/** What holds for a tree of sources. */
export interface Architecture {
  /** By the name of a folder, or of a file directly under `src`. */
  readonly layers: Readonly<Record<string, Layer>>;
  /** The only file that may read the environment. */
  readonly environment: string;
}

/** Sources by path from `src`, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
}

const ENVIRONMENT =
  /\bprocess\s*(?:\?\.|\.)\s*env\b|\bprocess\s*(?:\?\.)?\[|\benv\b[^;\n]*\}\s*=\s*(?:globalThis\.)?process\b|from 'node:process'/u;
const DEFAULT_EXPORT = /^export\s+default\b|^export\s*\{[^}]*\bas\s+default\b/mu;
const BARREL = /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;]*\bfrom\b/mu;

/** Everything in a tree that is not as it should be, a sentence each. */
export function checkArchitecture(
  sources: Sources,
  { layers, environment }: Architecture,
): readonly string[] {
  const edges: Edge[] = [];
  const problems: string[] = [];
  for (const [from, source] of sources) {
    const layer = layers[layerOf(from)];
    if (layer === undefined) {
      problems.push(`${from} is in no layer: add it to the table`);
      continue;
    }
    if (from !== environment && ENVIRONMENT.test(source)) problems.push(`${from} reads the environment`);
    if (DEFAULT_EXPORT.test(source)) problems.push(`${from} has a default export`);
    if (BARREL.test(source)) problems.push(`${from} passes on what another file exports`);
    for (const { specifier, isTypeOnly } of findImports(source)) {
      if (specifier === null) problems.push(`${from} imports something that only shows when it runs`);
      else if (specifier.startsWith('node:')) continue;
      else if (!specifier.startsWith('.')) {
        const name = packageOf(specifier);
        if (layer.packages?.includes(name) !== true) problems.push(`${from} uses the package ${name}`);
      } else {
        const to = posix.join(posix.dirname(from), specifier);
        // Outside of src only data is imported.
        if (to.startsWith('../') && to.endsWith('.json')) continue;
        if (!sources.has(to)) problems.push(`${from} imports ${to}, which is not there`);
        else if (!allows(layer, { from, to, isTypeOnly })) problems.push(`${from} imports ${to}`);
        edges.push({ from, to, isTypeOnly });
      }
    }
  }
  return [...problems, ...findCycles(edges).map((cycle) => `${cycle.join(' → ')} go round in a circle`)];
}

function allows({ imports, types = [] }: Layer, { from, to, isTypeOnly }: Edge): boolean {
  if (layerOf(to) === layerOf(from)) return true;
  const isListed = (names: readonly string[]) => names.includes(layerOf(to)) || names.includes(to);
  return isListed(imports) || (isTypeOnly && isListed(types));
}

/** The folder directly under `src`, or the file itself. */
function layerOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** A cycle for each import that closes one, types and everything else counted alike. */
function findCycles(edges: readonly Edge[]): readonly (readonly string[])[] {
  const next = Map.groupBy(edges, ({ from }) => from);
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      cycles.push([...trail.slice(at), path]);
      return;
    }
    if (done.has(path)) return;
    for (const { to } of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return cycles;
}
