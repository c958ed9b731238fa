/** The tokens of interactions let anybody answer in our name for a quarter of an hour. */
const TOKENS = /(\/(?:interactions|webhooks)\/\d+\/)[^/\s"?]+/gu;

/** As much of an error as helps to find it. What was being sent is left out: it holds what people wrote. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: withoutTokens(String(error)) };
  const { name, message, stack = '', cause } = error;
  return {
    name,
    message: withoutTokens(message),
    ...pick(error, ['code', 'status', 'method', 'url']),
    stack: withoutTokens(stack),
    ...(cause !== undefined && { cause: describeError(cause) }),
  };
}

function pick(error: object, fields: readonly string[]): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(error).flatMap(([field, value]): [string, string | number][] => {
      if (!fields.includes(field)) return [];
      if (typeof value === 'string') return [[field, withoutTokens(value)]];
      return typeof value === 'number' ? [[field, value]] : [];
    }),
  );
}

function withoutTokens(text: string): string {
  return text.replace(TOKENS, '$1[token]');
}
