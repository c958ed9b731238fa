import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Grows when what is written below or in the snapshot changes its meaning. */
const format = 1 as const;

const label = z
  .int()
  .min(0)
  .max(2 ** 32 - 1);
const shape = z.strictObject({
  format: z.literal(format),
  /** Grows with every snapshot of a folder. */
  generation: z.int().positive(),
  /** The library that wrote the snapshot, with its version and machine: its files hold the machine's own numbers. */
  engine: z.string(),
  /** The revision of the library whose vectors are in the snapshot. */
  revision: z.number(),
  embedderId: z.string(),
  dimensions: z.int().positive(),
  space: z.literal('ip'),
  links: z.int().positive(),
  buildWidth: z.int().positive(),
  /** Points in the snapshot, deleted ones among them. */
  points: z.int().min(0),
  /** The labels of points that are marked as deleted. */
  deleted: z.array(label).readonly(),
  /** The snapshot's name, size in bytes and SHA-256. */
  file: z.string().regex(/^snapshot-[0-9a-f-]+\.hnsw$/),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What has to be known of a snapshot before native code may read it. */
export type HnswManifest = z.infer<typeof shape>;

/** A manifest read, or why it can't be used. */
export type ManifestOutcome =
  | { readonly kind: 'read'; readonly manifest: HnswManifest }
  | { readonly kind: 'unusable'; readonly reason: string };

/** Reads and writes manifests: JSON with a checksum over itself. */
export const hnswManifest = {
  format,
  print(manifest: HnswManifest): string {
    return `${JSON.stringify({ ...manifest, checksum: checksumOf(manifest) }, null, 2)}\n`;
  },
  parse(text: string): ManifestOutcome {
    const unusable = (reason: string) => ({ kind: 'unusable', reason }) as const;
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      return unusable('its manifest is not JSON');
    }
    if (!isRecord(json)) return unusable('its manifest is not an object');
    const { checksum, ...rest } = json;
    if (rest['format'] !== format) return unusable(`its format is ${String(rest['format'])}, not ${format}`);
    if (checksum !== checksumOf(rest)) return unusable('its manifest is damaged');
    const parsed = shape.safeParse(rest);
    if (!parsed.success) return unusable(`its manifest is incomplete (${z.prettifyError(parsed.error)})`);
    return { kind: 'read', manifest: parsed.data };
  },
};

function checksumOf(manifest: object): string {
  return createHash('sha256').update(JSON.stringify(manifest)).digest('hex');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
