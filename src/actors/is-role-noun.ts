import { roleNouns } from './role-nouns.ts';

const OCCUPATION =
  /(?:ologist|iatrist|ographer|onomer|ician|ologian|epidemiologist|smith|worker|keeper|master|mistress)$/u;

/** Whether a noun says what one person is, or several are: "ambassador", "neurologists". In lower case. */
export function isRoleNoun(lower: string): boolean {
  const singular = lower.replace(/s$/u, '');
  return roleNouns.has(lower) || roleNouns.has(singular) || OCCUPATION.test(singular);
}
