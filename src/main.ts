import { reportErrors } from './cli/report-errors.ts';
import { runStart } from './cli/run-start.ts';
import { processParts } from './process-parts.ts';

/** How long what is still open, as a connection that hangs, may keep a process that is done, in milliseconds. */
const LINGERING = 500;

const parts = processParts();
try {
  process.exitCode = await reportErrors(parts, () => runStart(process.argv.slice(2), parts));
} catch (error) {
  // It is told of and not caught; should those who heed faults keep it from ending the process, it ends all the same.
  process.exitCode = 1;
  throw error;
} finally {
  setTimeout(() => process.exit(), LINGERING).unref();
}
