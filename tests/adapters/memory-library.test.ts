import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import { libraryContract } from '../contracts/library-contract.ts';

libraryContract({ name: 'createMemoryLibrary', create: async (now) => createMemoryLibrary({ now }) });
