/** Writes a text in an encoding that `TextDecoder` can read: one or two bytes a character. Throws for what it cannot hold. */
export function encodeAs(text: string, label: string): Buffer {
  const bytes = encodingTable(label);
  return Buffer.concat(
    [...text].map((character) => {
      const found = bytes.get(character);
      if (found === undefined) throw new Error(`${label} has no ${character}`);
      return found;
    }),
  );
}

/** The encoding read backwards: each sequence of bytes under the one character it stands for. */
function encodingTable(label: string): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder(label);
  const table = new Map<string, Buffer>();
  const add = (...bytes: number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    const isOne = [...character].length === 1 && character !== '\ufffd';
    if (isOne && !table.has(character)) table.set(character, Buffer.from(bytes));
  };
  for (let first = 0; first < 256; first++) add(first);
  for (let first = 0x81; first < 255; first++)
    for (let second = 0x40; second < 255; second++) add(first, second);
  return table;
}
