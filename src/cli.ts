import { runCli } from './cli/run-cli.ts';
import { processParts } from './process-parts.ts';

process.exitCode = await runCli(process.argv.slice(2), processParts());
