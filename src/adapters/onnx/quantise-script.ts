/**
 * Quantises a model in a process of its own, for it takes some seconds of computing and four times the model's size in
 * memory. Parameters: the file, its sha256, the file to write.
 */
import { hashFile } from '../hash-file.ts';
import { quantiseOnnxModel } from './quantise-onnx-model.ts';

const [from = '', sha256 = '', to = ''] = process.argv.slice(2);
try {
  if ((await hashFile(from)) !== sha256)
    throw new Error(
      `${from} is not the file that is expected (its sha256 differs): install the packages again with "npm ci".`,
    );
  await quantiseOnnxModel({ from, to });
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
