import { z } from 'zod';

/** Lines that keep a promise, each with a change that breaks it and the tests that have to notice. */
export const mutationList = z.array(
  z.strictObject({
    /** What no longer holds once the line is changed. */
    promise: z.string().min(1),
    /** From the root of the repository. */
    file: z.string().startsWith('src/'),
    /** Stands once in the file. */
    find: z.string().min(1),
    replace: z.string(),
    /** Files or folders of tests, of which at least one test fails on the change. */
    tests: z.array(z.string().startsWith('tests/')).min(1),
  }),
);

/** One of them. */
export type Mutation = z.infer<typeof mutationList>[number];
