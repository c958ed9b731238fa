/**
 * How a reply comes on:
 *
 * - `alive`: the first sign that the endpoint is at work, such as a keep-alive;
 * - `thinking`: the model reasons, in a field of its own or between markers;
 * - `writing`: the reply itself has begun.
 *
 * They come in this order, each at most once an attempt, and any may be left out.
 */
export type ModelProgress = 'alive' | 'thinking' | 'writing';
