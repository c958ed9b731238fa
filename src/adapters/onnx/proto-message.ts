import protobuf from 'protobufjs/minimal.js';

/** One field of a message in the wire format of Protocol Buffers. */
export interface ProtoField {
  readonly number: number;
  /** The content of a string, of bytes or of a message; empty for numbers. */
  readonly bytes: Uint8Array;
  /** The value of a varint as far as it is a safe integer; 0 for anything else. */
  readonly integer: number;
  /** The field as it stands in the message, with its tag. */
  readonly raw: Uint8Array;
}

const VARINT = 0;
const LENGTH_DELIMITED = 2;

/**
 * Reads the fields of one message in order, and nothing below them. No schema is needed, so what is not understood can be
 * written again as it stood. Nothing is copied: the fields share the memory of `bytes`.
 * @throws what protobufjs throws, for bytes that are no message
 */
export function readFields(bytes: Uint8Array): readonly ProtoField[] {
  const reader = protobuf.Reader.create(bytes);
  const fields: ProtoField[] = [];
  while (reader.pos < reader.len) {
    const start = reader.pos;
    const tag = reader.uint32();
    const type = tag & 7;
    let [from, integer] = [0, 0];
    if (type === VARINT) integer = Number(reader.int64().toString());
    else if (type === LENGTH_DELIMITED) {
      const length = reader.uint32();
      from = reader.pos;
      reader.skip(length);
    } else reader.skipType(type);
    fields.push({
      number: tag >>> 3,
      bytes: from === 0 ? bytes.subarray(0, 0) : bytes.subarray(from, reader.pos),
      integer,
      raw: bytes.subarray(start, reader.pos),
    });
  }
  return fields;
}

/** A field that holds bytes, a string or a message. */
export function bytesField(number: number, content: Uint8Array | string): Uint8Array {
  const writer = protobuf.Writer.create().uint32((number << 3) | LENGTH_DELIMITED);
  return (typeof content === 'string' ? writer.string(content) : writer.bytes(content)).finish();
}

/** A field that holds a whole number from 0 to 2³² − 1. */
export function integerField(number: number, value: number): Uint8Array {
  return protobuf.Writer.create()
    .uint32((number << 3) | VARINT)
    .uint32(value)
    .finish();
}
