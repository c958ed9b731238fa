import type { Metadata } from './metadata.ts';

/** Nothing is known. */
export const noMetadata: Metadata = { title: null, outlet: null, authors: [], published: null, url: null };
