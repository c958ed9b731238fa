import { fileURLToPath } from 'node:url';

/** Where the compiled word vectors are, for the tests and for the program when it is started here. */
export const wordVectorCache = fileURLToPath(new URL('../../data/cache', import.meta.url));
