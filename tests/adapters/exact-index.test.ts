import { createExactIndex } from '../../src/adapters/exact-index.ts';
import { vectorIndexContract } from '../contracts/vector-index-contract.ts';

vectorIndexContract({ name: 'createExactIndex', create: async (dimensions) => createExactIndex(dimensions) });
