import { measureLibrary } from './bench/measure-library.ts';
import { readMaterial } from './bench/read-material.ts';
import { runBench } from './run-bench.ts';

process.exitCode = await runBench(process.argv.slice(2), {
  readMaterial,
  measure: measureLibrary,
  output: process.stdout,
  errors: process.stderr,
});
