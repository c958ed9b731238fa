import type { Command } from '../commands/command.ts';
import type { Action, Reply } from '../replies/reply.ts';

/** More would be read by nobody. */
const MOST = 5;
/** What is longer than a line is not typed. */
const LONGEST = 60;

/**
 * A reply whose actions are told as what to type: where there are no buttons, a line of small print takes their place. What
 * may be left out of a hidden command is left out, because it only says more precisely what is clear at a prompt.
 */
export function typeActions(reply: Reply, commands: readonly Command[]): Reply {
  const { actions = [], menu, ...shown } = reply;
  const typed = [...actions, ...(menu?.choices ?? [])].flatMap((action) => {
    const command = commands.find(({ name }) => name === action.command);
    return command === undefined ? [] : typeAction(action, command);
  });
  const lines = [...new Set(typed)].filter((line) => line.length <= LONGEST).slice(0, MOST);
  if (lines.length === 0) return shown;
  return { ...shown, blocks: [...shown.blocks, { kind: 'note', text: `More: ${lines.join(' · ')}` }] };
}

function typeAction({ values }: Action, { name, options, isHidden }: Command): string {
  const [first] = options;
  const given = options.flatMap((option) => {
    const value = values[option.name];
    if (value === undefined || (isHidden === true && !option.isRequired)) return [];
    return option === first ? value : `${option.name}:${/\s/u.test(value) ? `"${value}"` : value}`;
  });
  return [`/${name}`, ...given].join(' ');
}
