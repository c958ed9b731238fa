import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OnnxError } from './onnx-error.ts';
import type { OnnxPackage } from './onnx-package.ts';

const NAME = '@coree-ai/coree-model-bge-small-en-v1.5';
/** As in package.json. */
const VERSION = '1.0.2';
/** Where it keeps the model's files: those of the revision of Hugging Face's repository that it was made from. */
const FOLDER = 'model/models--Xenova--bge-small-en-v1.5/snapshots/ea104dacec62c0de699686887e3f920caeb4f3e3';

/** bge-small-en-v1.5 (MIT), an embedder of 384 dimensions for English texts of up to 512 tokens. */
export const bgePackage: OnnxPackage = {
  id: 'bge-small-en-v1.5',
  // Of `onnx/model.onnx`: that of the official file at huggingface.co/Xenova/bge-small-en-v1.5.
  sha256: '828e1496d7fabb79cfa4dcd84fa38625c0d3d21da474a00f08db0f559940cf35',
  // Of what `quantiseOnnxModel` makes of it: the same on every machine.
  quantisedSha256: 'fad06b4d985716c93895038ecfae8e38a5dbce8953f817d76fb28c9ef6bd116d',
  locate() {
    const require = createRequire(import.meta.url);
    const missing = (found: string, cause?: unknown) =>
      new OnnxError('file', `The package ${NAME} ${found}: run "npm ci".`, { cause });
    let manifest: string;
    let installed: unknown;
    try {
      manifest = require.resolve(`${NAME}/package.json`);
      installed = require(`${NAME}/package.json`).version;
    } catch (error) {
      throw missing('is not installed', error);
    }
    if (installed !== VERSION) throw missing(`is installed in version ${String(installed)}, not ${VERSION}`);
    const folder = join(dirname(manifest), FOLDER);
    return { model: join(folder, 'onnx/model.onnx'), tokenizer: join(folder, 'tokenizer.json') };
  },
};
