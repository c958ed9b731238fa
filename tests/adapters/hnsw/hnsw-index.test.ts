import { defaultHnswSettings } from '../../../src/adapters/hnsw/default-hnsw-settings.ts';
import { createHnswIndex } from '../../../src/adapters/hnsw/hnsw-index.ts';
import { vectorIndexContract } from '../../contracts/vector-index-contract.ts';

vectorIndexContract({
  name: 'createHnswIndex',
  create: (dimensions) => createHnswIndex({ settings: defaultHnswSettings(dimensions) }),
});
