import { OnnxError } from '../adapters/onnx/onnx-error.ts';
import type { Claims } from '../claims/claims.ts';
import {
  type ClaimWeigher,
  type ClaimWeigherDeps,
  createClaimWeigher,
} from '../claims/create-claim-weigher.ts';
import { createConflictFinder } from '../claims/create-conflict-finder.ts';
import { createFormGuard, type FormGuardDeps } from '../claims/create-form-guard.ts';
import { createSubjectComparer } from '../claims/create-subject-comparer.ts';
import { ModelError } from '../models/model-error.ts';
import type { ClaimReader, Reader } from '../reading/reader.ts';

/** What weighing claims and comparing articles are put together from. */
export interface ClaimingParts
  extends Pick<ClaimWeigherDeps, 'library' | 'searcher' | 'articles'>,
    Omit<FormGuardDeps, 'articles'> {
  /** Opens the reader that ships. */
  readonly openReader: () => Promise<Reader & ClaimReader>;
  /** Opens the one that reads by words alone. */
  readonly openWordsReader: () => Promise<Reader & ClaimReader>;
  /** Opens what a language model reads with; `null` where none is configured. */
  readonly openModel: (() => Promise<ModelWeighing>) | null;
  readonly onTrouble: (trouble: string) => void;
}

/** A language model that claims are weighed with. */
export interface ModelWeighing
  extends Pick<ClaimWeigherDeps, 'reader' | 'secondLook' | 'passages' | 'wholeCharacters'> {
  /** Told of every claim that another has to read in its place. */
  readonly onFailure: (error: ModelError) => void;
}

/** As many as questions are read from. */
const PASSAGES = 12;

/** Weighs claims with the language model, where one is configured and can be asked, else with the reader that ships, and compares what articles say with the latter; where that cannot run, which is said once, words alone show what is near. */
export function createClaiming(parts: ClaimingParts): Claims {
  const guard = createFormGuard(parts);
  const withReader = createReaderChoice(parts);
  const compare = createSubjectComparer({
    ...parts,
    read: (request) => withReader((reader) => reader.read(request)),
    findConflicts: createConflictFinder(guard),
  });
  const deps = { ...parts, passages: PASSAGES, wholeCharacters: 0, guard, secondLook: null };
  const builtIn: ClaimWeigher = (claim) =>
    withReader((reader) => createClaimWeigher({ ...deps, reader })(claim));
  return { weigh: weighWithModel(builtIn, parts), compare };
}

/** Does something with the reader that ships or, where that cannot run, with the one that reads words. */
function createReaderChoice({ openReader, openWordsReader, onTrouble }: ClaimingParts) {
  let isTold = false;
  return async <Result>(work: (reader: Reader & ClaimReader) => Promise<Result>): Promise<Result> => {
    try {
      return await work(await openReader());
    } catch (error) {
      if (!(error instanceof OnnxError)) throw error;
      if (!isTold) onTrouble(`${error.message} Claims are found word for word only until then.`);
      isTold = true;
      return work(await openWordsReader());
    }
  };
}

function weighWithModel(builtIn: ClaimWeigher, parts: ClaimingParts): ClaimWeigher {
  const { openModel } = parts;
  if (openModel === null) return builtIn;
  return async (claim) => {
    const model = await openModel();
    try {
      return await createClaimWeigher({ ...parts, ...model })(claim);
    } catch (error) {
      if (!(error instanceof ModelError) || claim.signal?.aborted === true) throw error;
      model.onFailure(error);
      return builtIn(claim);
    }
  };
}
