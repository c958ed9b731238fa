/**
 * The process that runs a model: the runtime holds up its thread while it computes, and native code that fails on a
 * machine ends this process rather than the one that answers. (In threads onnxruntime-node 1.24 loads only once.)
 * Parameters: the file, its sha256 and the number of threads. Everything else goes through the channel to its parent.
 */
import type { InferenceSession } from 'onnxruntime-node';
import { hashFile } from '../hash-file.ts';
import type { OnnxProblem } from './onnx-error.ts';
import type { Tensors } from './onnx-session.ts';

/** A run that is asked for. */
export interface RunRequest {
  readonly number: number;
  readonly inputs: Tensors;
}

/** What the process tells: that it is ready, the outcome of a run, or why there is none. */
export type ProcessMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unusable'; readonly problem: OnnxProblem; readonly reason: string }
  | { readonly kind: 'done'; readonly number: number; readonly outputs: Tensors }
  | { readonly kind: 'failed'; readonly number: number; readonly reason: string };

type Runtime = typeof import('onnxruntime-node');

const [file = '', sha256 = '', threads = '1'] = process.argv.slice(2);
const tell = (message: ProcessMessage) => process.send?.(message);
const describe = (error: unknown) => (error instanceof Error ? error.message : String(error));

// In a terminal it reaches the whole group, and the parent decides what is to end.
process.on('SIGINT', () => undefined);

async function loadRuntime(): Promise<Runtime | null> {
  try {
    return await import('onnxruntime-node');
  } catch (error) {
    tell({ kind: 'unusable', problem: 'runtime', reason: describe(error) });
    return null;
  }
}

async function open({ InferenceSession: Sessions }: Runtime): Promise<InferenceSession | null> {
  try {
    if ((await hashFile(file)) !== sha256)
      throw new Error('it is not the file that is expected (its sha256 differs)');
    return await Sessions.create(file, {
      intraOpNumThreads: Number(threads),
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
      // Errors only.
      logSeverityLevel: 3,
      // Texts of every length would each leave a plan of their own behind.
      enableMemPattern: false,
      // Threads that wait in a loop would take the processor from whatever else runs.
      extra: { session: { intra_op: { allow_spinning: '0' } } },
    });
  } catch (error) {
    tell({ kind: 'unusable', problem: 'file', reason: describe(error) });
    return null;
  }
}

async function run({ Tensor }: Runtime, session: InferenceSession, inputs: Tensors): Promise<Tensors> {
  const feeds = Object.entries(inputs).map(([name, { values, dimensions }]) => [
    name,
    values instanceof Float32Array
      ? new Tensor('float32', values, dimensions)
      : new Tensor('int64', values, dimensions),
  ]);
  const outputs = Object.entries(await session.run(Object.fromEntries(feeds)));
  return Object.fromEntries(
    outputs.flatMap(([name, { data, dims }]) =>
      data instanceof Float32Array || data instanceof BigInt64Array
        ? [[name, { values: data, dimensions: [...dims] }]]
        : [],
    ),
  );
}

const runtime = await loadRuntime();
const session = runtime === null ? null : await open(runtime);
if (runtime === null || session === null) process.disconnect();
else {
  process.on('message', ({ number, inputs }: RunRequest) => {
    run(runtime, session, inputs).then(
      (outputs) => tell({ kind: 'done', number, outputs }),
      (error: unknown) => tell({ kind: 'failed', number, reason: describe(error) }),
    );
  });
  tell({ kind: 'ready' });
}
