import { bytesField, integerField, readFields } from './proto-message.ts';

/** One step of a graph. */
export interface OnnxNode {
  readonly operator: string;
  /** Names of tensors; an empty one is an input that is left out. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Whole-number and floating-point attributes by name. */
  readonly attributes: ReadonlyMap<string, number>;
  /** The message as it stands in the graph. */
  readonly bytes: Uint8Array;
}

/** A step that is to be written. */
export interface NewNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Whole numbers from 0. */
  readonly attributes?: Readonly<Record<string, number>>;
}

/** Fields of `NodeProto` and `AttributeProto` of onnx.proto. */
const NODE = { input: 1, output: 2, name: 3, operator: 4, attribute: 5 } as const;
const ATTRIBUTE = { name: 1, float: 2, integer: 3, type: 20 } as const;
/** `AttributeProto.AttributeType.INT`. */
const INTEGER = 2;

/** Reads a step. */
export function readNode(bytes: Uint8Array): OnnxNode {
  const fields = readFields(bytes);
  const texts = (number: number) =>
    fields.filter((field) => field.number === number).map((field) => Buffer.from(field.bytes).toString());
  const attributes = fields
    .filter(({ number }) => number === NODE.attribute)
    .map((field) => readAttribute(field.bytes));
  return {
    operator: texts(NODE.operator)[0] ?? '',
    inputs: texts(NODE.input),
    outputs: texts(NODE.output),
    attributes: new Map(attributes),
    bytes,
  };
}

function readAttribute(bytes: Uint8Array): readonly [string, number] {
  const fields = new Map(readFields(bytes).map((field) => [field.number, field]));
  const name = Buffer.from(fields.get(ATTRIBUTE.name)?.bytes ?? []).toString();
  const float = fields.get(ATTRIBUTE.float);
  // Behind the tag of one byte stand four bytes.
  if (float !== undefined) return [name, Buffer.from(float.raw).readFloatLE(1)];
  return [name, fields.get(ATTRIBUTE.integer)?.integer ?? 0];
}

/** Writes a step, named for its first output, as names have to be unique. */
export function writeNode({ operator, inputs, outputs, attributes = {} }: NewNode): Uint8Array {
  return Buffer.concat([
    ...inputs.map((name) => bytesField(NODE.input, name)),
    ...outputs.map((name) => bytesField(NODE.output, name)),
    bytesField(NODE.name, `${outputs[0]}/node`),
    bytesField(NODE.operator, operator),
    ...Object.entries(attributes).map(([name, value]) =>
      bytesField(
        NODE.attribute,
        Buffer.concat([
          bytesField(ATTRIBUTE.name, name),
          integerField(ATTRIBUTE.integer, value),
          integerField(ATTRIBUTE.type, INTEGER),
        ]),
      ),
    ),
  ]);
}
