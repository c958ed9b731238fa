import { discordLimits as limits } from './discord-limits.ts';
import { createField } from './field.ts';
import { createProblems } from './problems.ts';

/**
 * Checks a thread that is to be started.
 *
 * @throws {ApiError} naming everything that is wrong
 */
export function validateThread(body: unknown): void {
  const problems = createProblems();
  const thread = createField(body, problems);
  thread.object(['name', 'auto_archive_duration', 'rate_limit_per_user', 'type', 'invitable']);
  thread.at('name').text({ min: 1, max: limits.threadName, isRequired: true });
  thread.at('auto_archive_duration').oneOf([60, 1440, 4320, 10_080]);
  thread.at('type').oneOf([10, 11, 12]);
  problems.refuse();
}
