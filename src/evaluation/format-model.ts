/** A model as JSON that people can read: indented, but what holds no names (a tree, a list of numbers) on one line. */
export function formatModel(model: unknown): string {
  return `${format(model, '')}\n`;
}

function format(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0 || !value.every((item) => Array.isArray(item))) return JSON.stringify(value);
    return `[\n${value.map((item) => inner + JSON.stringify(item)).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${inner}${JSON.stringify(name)}: ${format(member, inner)}`,
  );
  return `{\n${members.join(',\n')}\n${indent}}`;
}
