/** One place where a source file names another module. */
export interface ImportStatement {
  /** As written: `./ask.ts`, `node:fs`, `zod`; `null` where it is computed and nobody can tell. */
  readonly specifier: string | null;
  /** Whether nothing is left of it at run time. */
  readonly isTypeOnly: boolean;
}

/** Statements as the formatter sets them: at the beginning of a line, with single quotation marks. */
const STATIC = /^(?:import|export)\s+(?<clause>[^'"`;()]*?)\s*from\s+'(?<specifier>[^']+)'/gmu;
const BARE = /^import\s+'(?<specifier>[^']+)'/gmu;
const DYNAMIC = /(?<![\w.])import\(\s*(?:'(?<specifier>[^']+)'|(?<computed>[^)\s]))/gmu;
/** Packages that are no modules are asked for as CommonJS does it. */
const REQUIRED = /\brequire(?:\.resolve)?\(\s*'(?<specifier>[^']+)'/gmu;
const CREATED_REQUIRE = /\bcreateRequire\([^)]*\)(?:\.resolve)?\(\s*'(?<specifier>[^']+)'/gmu;
/** Files that are started in a process or a thread of their own. */
const STARTED = /\bnew URL\(\s*'(?<specifier>\.[^']+\.[cm]?[jt]s)'/gmu;

/** Every module that a TypeScript file names, in whatever way. Comments are passed over. */
export function findImports(source: string): readonly ImportStatement[] {
  const code = withoutComments(source);
  const statics = [...code.matchAll(STATIC)].map(({ groups }) => ({
    specifier: groups?.['specifier'] ?? null,
    isTypeOnly: isTypeOnly(groups?.['clause'] ?? ''),
  }));
  const others = [BARE, DYNAMIC, REQUIRED, CREATED_REQUIRE, STARTED].flatMap((pattern) =>
    [...code.matchAll(pattern)].map(({ groups }) => ({
      specifier: groups?.['specifier'] ?? null,
      isTypeOnly: false,
    })),
  );
  return [...statics, ...others];
}

/** `import type { A }`, `import { type A, type B }` */
function isTypeOnly(clause: string): boolean {
  if (/^type\b/u.test(clause)) return true;
  const names = /^\{(.*)\}$/su.exec(clause.trim())?.[1]?.split(',') ?? [''];
  const given = names.map((name) => name.trim()).filter((name) => name !== '');
  return given.length > 0 && given.every((name) => /^type\s/u.test(name));
}

/** Blocks of comment and lines that are nothing but comment; whatever stands behind code is left. */
function withoutComments(source: string): string {
  return source.replace(/^[ \t]*\/\*.*?\*\//gmsu, '').replace(/^[ \t]*\/\/.*$/gmu, '');
}
