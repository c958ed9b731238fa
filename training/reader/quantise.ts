/**
 * Makes the trained network small, and prints the SHA-256 that `data/models/reader.json` names.
 *
 *     node training/reader/quantise.ts READER.onnx data/models/reader.onnx
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { quantiseOnnxModel } from '../../src/adapters/onnx/quantise-onnx-model.ts';

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) throw new Error('Call it as: quantise.ts READER.onnx OUT.onnx');
await quantiseOnnxModel({ from, to });
process.stdout.write(`${createHash('sha256').update(readFileSync(to)).digest('hex')}\n`);
