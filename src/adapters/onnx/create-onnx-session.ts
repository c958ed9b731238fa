import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { OnnxError, type OnnxProblem } from './onnx-error.ts';
import type { ProcessMessage, RunRequest } from './onnx-process.ts';
import type { OnnxSession, Tensors, Urgency } from './onnx-session.ts';

/** The model to load. */
export interface OnnxModel {
  readonly file: string;
  /** Of the file, in hexadecimal digits: another file is not loaded. */
  readonly sha256: string;
  /** How many threads compute one run; by default 1. */
  readonly threads?: number;
}

interface Job {
  readonly request: RunRequest;
  readonly urgency: Urgency;
  readonly resolve: (outputs: Tensors) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Loads a model into a process of its own, where it holds up nobody. That process does not keep this one alive while it
 * has nothing to do, and ends with it.
 * @throws {OnnxError} if the runtime does not load on this machine, or the file can't be used
 */
export async function createOnnxSession({ file, sha256, threads = 1 }: OnnxModel): Promise<OnnxSession> {
  const child = start([file, sha256, String(threads)]);
  const waiting: Job[] = [];
  let running: Job | undefined;
  let over: OnnxError | undefined;
  let numbered = 0;
  const ready = Promise.withResolvers<void>();

  const end = (error: OnnxError): void => {
    over ??= error;
    ready.reject(over);
    for (const { reject } of [...(running === undefined ? [] : [running]), ...waiting.splice(0)])
      reject(over);
    running = undefined;
  };

  const next = (): void => {
    const urgent = waiting.findIndex(({ urgency }) => urgency === 'asked');
    running = waiting.splice(Math.max(urgent, 0), 1)[0];
    if (running === undefined) release(child);
    else child.send(running.request);
  };

  const heed = (message: ProcessMessage): void => {
    if (message.kind === 'ready') ready.resolve();
    else if (message.kind === 'unusable') end(unusable(file, message.problem, message.reason));
    else if (message.number === running?.request.number) {
      if (message.kind === 'done') running.resolve(message.outputs);
      else running.reject(new OnnxError('file', `${file} can't be run: ${message.reason}.`));
      next();
    }
  };

  child.on('message', heed);
  child.on('error', (error) => end(unusable(file, 'runtime', error.message)));
  child.on('exit', (code, signal) =>
    end(unusable(file, 'runtime', `its process has ended (${signal ?? `exit code ${code}`})`)),
  );

  await ready.promise;
  release(child);
  return {
    run(inputs, urgency = 'asked') {
      if (over !== undefined) return Promise.reject(over);
      const { promise, resolve, reject } = Promise.withResolvers<Tensors>();
      waiting.push({ request: { number: ++numbered, inputs }, urgency, resolve, reject });
      hold(child);
      if (running === undefined) next();
      return promise;
    },
    async close() {
      end(new OnnxError('runtime', `${file} was put away: nothing runs any more.`));
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      // Whoever waits for the end must not be ended before.
      hold(child);
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function start(parameters: readonly string[]): ChildProcess {
  return fork(fileURLToPath(new URL('./onnx-process.ts', import.meta.url)), parameters, {
    // Typed arrays go through as they are.
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // What native code prints would stand in the middle of answers; what goes wrong comes through the channel.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function release(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

function unusable(file: string, problem: OnnxProblem, reason: string): OnnxError {
  const found = (reason.split('\n')[0] ?? '').replace(/\.$/u, '');
  return new OnnxError(
    problem,
    problem === 'runtime'
      ? `The runtime of neural models (onnxruntime-node) does not work here: ${found}. Run "npm ci" again; where that does not help, it has no build for ${process.platform}/${process.arch} or this C library.`
      : `${file} can't be used as a model: ${found}. Remove it so that it is made again, or install the packages again with "npm ci".`,
  );
}
