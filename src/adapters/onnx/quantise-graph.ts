import { createNodeQuantiser } from './create-node-quantiser.ts';
import { readNode } from './onnx-node.ts';
import { readTensor } from './onnx-tensor.ts';
import { bytesField, readFields } from './proto-message.ts';

/** Fields of `GraphProto` of onnx.proto. */
const GRAPH = { node: 1, initialiser: 5 } as const;

/** Quantises a graph: puts other steps in the place of those with large weights, and drops the weights that nobody uses any more. */
export function quantiseGraph(bytes: Uint8Array): Uint8Array {
  const fields = readFields(bytes);
  const of = (wanted: number) => fields.filter(({ number }) => number === wanted);
  const tensors = of(GRAPH.initialiser).map((field) => readTensor(field.bytes));
  const quantiser = createNodeQuantiser(new Map(tensors.map((tensor) => [tensor.name, tensor])));
  const used = new Set<string>();
  const replaced = new Set<string>();
  const nodes = of(GRAPH.node).flatMap((field) => {
    const node = readNode(field.bytes);
    const steps = quantiser.quantise(node);
    for (const name of node.inputs) (steps === null ? used : replaced).add(name);
    return steps ?? [field.bytes];
  });
  const rest = fields.filter(({ number }) => number !== GRAPH.node && number !== GRAPH.initialiser);
  // The bias of a product is among its inputs and is still needed.
  const isNeeded = (name: string, length: number) => used.has(name) || !replaced.has(name) || length < 2;
  return Buffer.concat([
    ...nodes.map((node) => bytesField(GRAPH.node, node)),
    ...tensors
      .filter(({ name, dimensions }) => isNeeded(name, dimensions.length))
      .map((tensor) => bytesField(GRAPH.initialiser, tensor.bytes)),
    ...quantiser.tensors().map((tensor) => bytesField(GRAPH.initialiser, tensor)),
    ...rest.map(({ raw }) => raw),
  ]);
}
