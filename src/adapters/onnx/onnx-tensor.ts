import { bytesField, integerField, readFields } from './proto-message.ts';

/** A tensor whose values come with the model, such as a weight. */
export interface OnnxTensor {
  readonly name: string;
  readonly dimensions: readonly number[];
  /** Row after row; `null` for a tensor that does not hold floating-point numbers of 32 bits. */
  readonly floats: () => Float32Array | null;
  /** The message as it stands in the graph. */
  readonly bytes: Uint8Array;
}

/** Element types, by their numbers in `TensorProto.DataType` of onnx.proto. */
export const elementTypes = { float: 1, int8: 3 } as const;

/** Fields of `TensorProto` of onnx.proto. */
const FIELDS = { dims: 1, dataType: 2, floatData: 4, name: 8, rawData: 9, dataLocation: 14 } as const;
const EXTERNAL = 1;

/** Reads a tensor; its values only when they are asked for. */
export function readTensor(bytes: Uint8Array): OnnxTensor {
  const fields = readFields(bytes);
  const of = (number: number) => fields.filter((field) => field.number === number);
  const isExternal = of(FIELDS.dataLocation).some(({ integer }) => integer === EXTERNAL);
  const isFloat = of(FIELDS.dataType).some(({ integer }) => integer === elementTypes.float);
  return {
    name: Buffer.from(of(FIELDS.name)[0]?.bytes ?? []).toString(),
    // Protobuf lets lists of numbers stand one by one or packed together.
    dimensions: of(FIELDS.dims).flatMap(({ bytes: packed, integer }) =>
      packed.length > 0 ? readPacked(packed) : [integer],
    ),
    floats() {
      if (!isFloat || isExternal) return null;
      const data = of(FIELDS.rawData)[0]?.bytes ?? of(FIELDS.floatData)[0]?.bytes;
      // A copy of its own: where it lies in the file need not be a multiple of four.
      return data === undefined ? null : new Float32Array(new Uint8Array(data).buffer);
    },
    bytes,
  };
}

function readPacked(packed: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0, value = 0, factor = 1; at < packed.length; at++) {
    const byte = packed[at] ?? 0;
    value += (byte & 127) * factor;
    factor *= 128;
    if (byte >= 128) continue;
    numbers.push(value);
    [value, factor] = [0, 1];
  }
  return numbers;
}

/** Writes a tensor of bytes or floating-point numbers. */
export function writeTensor(
  name: string,
  dimensions: readonly number[],
  values: Int8Array | Float32Array,
): Uint8Array {
  const type = values instanceof Int8Array ? elementTypes.int8 : elementTypes.float;
  return Buffer.concat([
    ...dimensions.map((length) => integerField(FIELDS.dims, length)),
    integerField(FIELDS.dataType, type),
    bytesField(FIELDS.name, name),
    bytesField(FIELDS.rawData, new Uint8Array(values.buffer, values.byteOffset, values.byteLength)),
  ]);
}
