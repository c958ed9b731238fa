import { discordLimits as limits } from './discord-limits.ts';
import { createField } from './field.ts';
import { createProblems } from './problems.ts';
import { validateCommand } from './validate-command.ts';

/**
 * Checks all commands of an app in one scope.
 *
 * @throws {ApiError} naming everything that is wrong
 */
export function validateCommands(body: unknown): void {
  const problems = createProblems();
  const list = createField(body, problems);
  const names = new Set<string>();
  const counts = new Map<number, number>();
  for (const command of list.items({ max: 130, isRequired: true })) {
    validateCommand(command);
    const type = Number(command.at('type').value ?? 1);
    const name = `${type} ${command.at('name').value}`;
    if (names.has(name))
      command
        .at('name')
        .refuse('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    names.add(name);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  for (const [type, count] of counts) {
    const most = type === 1 ? limits.slashCommands : limits.menuCommands;
    if (count > most) list.refuse('BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
  }
  problems.refuse();
}
