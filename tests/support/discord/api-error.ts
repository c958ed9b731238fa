/** What Discord says about each field that it finds wrong, nested as the body is. */
export type FieldErrors = { readonly [key: string]: unknown };

/** What is thrown to refuse a request the way Discord does. */
export class ApiError extends Error {
  readonly status: number;
  /** One of https://discord.com/developers/docs/topics/opcodes-and-status-codes#json. */
  readonly code: number;
  readonly errors: FieldErrors | undefined;

  constructor(status: number, code: number, message: string, errors?: FieldErrors) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  toBody(): Record<string, unknown> {
    const { message, code, errors } = this;
    return errors === undefined ? { message, code } : { message, code, errors };
  }
}
