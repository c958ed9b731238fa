import { readConfig } from '../config.ts';
import { runEval } from './run-eval.ts';
import { listSections } from './sections/list-sections.ts';

process.exitCode = await runEval(process.argv.slice(2), {
  sections: listSections(),
  readConfig,
  output: process.stdout,
  errors: process.stderr,
  clock: () => performance.now(),
});
