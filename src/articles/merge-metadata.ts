import type { Metadata } from './metadata.ts';

/** What is known from either of two sources; where both know, the first is right. */
export function mergeMetadata(first: Metadata, second: Metadata): Metadata {
  return {
    title: first.title ?? second.title,
    outlet: first.outlet ?? second.outlet,
    authors: first.authors.length > 0 ? first.authors : second.authors,
    published: first.published ?? second.published,
    url: first.url ?? second.url,
    ...(first.briefOf !== undefined && { briefOf: first.briefOf }),
  };
}
