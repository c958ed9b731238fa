import { reportErrors } from './cli/report-errors.ts';
import { runStart } from './cli/run-start.ts';
import { processParts } from './process-parts.ts';

const parts = processParts();
process.exitCode = await reportErrors(parts, () => runStart(process.argv.slice(2), parts));
