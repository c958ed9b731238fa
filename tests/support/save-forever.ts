/** Saves snapshots of 200 vectors until it is killed; prints 1 after each. Parameters: the folder, the number of dimensions. */
import { createHnswSnapshots } from '../../src/adapters/hnsw/hnsw-snapshots.ts';
import { buildVectors } from './build-vectors.ts';

const [directory = '', dimensions = ''] = process.argv.slice(2);
const { signal } = new AbortController();
const folder = { directory, embedderId: 'double-1', dimensions: Number(dimensions) };
const index = await createHnswSnapshots(folder).create(signal);
await index.add(buildVectors({ count: 200, dimensions: folder.dimensions, seed: 1 }));
for (let revision = 1; ; revision++) {
  await index.save(revision);
  process.stdout.write('1\n');
}
