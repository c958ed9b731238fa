import { writeFile } from 'node:fs/promises';
import { writeNode } from '../../src/adapters/onnx/onnx-node.ts';
import { writeTensor } from '../../src/adapters/onnx/onnx-tensor.ts';
import { bytesField, integerField } from '../../src/adapters/onnx/proto-message.ts';

/** A step of a graph to be written. */
type Step = Parameters<typeof writeNode>[0];

/** A small model. */
export interface SmallModel {
  readonly steps: readonly Step[];
  /** Weights by name. */
  readonly weights: Readonly<
    Record<string, { readonly dimensions: readonly number[]; readonly values: Float32Array }>
  >;
  /** Names of inputs and outputs, with their element types (1 for floating-point, 7 for whole numbers). */
  readonly inputs: Readonly<Record<string, number>>;
  readonly outputs: Readonly<Record<string, number>>;
  readonly operators?: number;
}

/** Writes a model in the ONNX format; inputs and outputs may have any shape. */
export async function writeOnnxModel(
  file: string,
  { steps, weights, inputs, outputs, operators = 13 }: SmallModel,
): Promise<void> {
  const graph = Buffer.concat([
    ...steps.map((step) => bytesField(1, writeNode(step))),
    bytesField(2, 'small'),
    ...Object.entries(weights).map(([name, { dimensions, values }]) =>
      bytesField(5, writeTensor(name, dimensions, values)),
    ),
    ...Object.entries(inputs).map(([name, type]) => bytesField(11, describeValue(name, type))),
    ...Object.entries(outputs).map(([name, type]) => bytesField(12, describeValue(name, type))),
  ]);
  await writeFile(
    file,
    Buffer.concat([integerField(1, 7), bytesField(7, graph), bytesField(8, integerField(2, operators))]),
  );
}

function describeValue(name: string, type: number): Uint8Array {
  return Buffer.concat([bytesField(1, name), bytesField(2, bytesField(1, integerField(1, type)))]);
}
