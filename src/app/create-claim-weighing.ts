import { OnnxError } from '../adapters/onnx/onnx-error.ts';
import {
  type ClaimWeigher,
  type ClaimWeigherDeps,
  createClaimWeigher,
} from '../claims/create-claim-weigher.ts';
import { createFormGuard, type FormGuardDeps } from '../claims/create-form-guard.ts';
import { ModelError } from '../models/model-error.ts';
import type { ClaimReader } from '../reading/reader.ts';

/** What weighing claims is put together from. */
export interface WeighingParts
  extends Pick<ClaimWeigherDeps, 'library' | 'searcher' | 'articles'>,
    Omit<FormGuardDeps, 'articles'> {
  /** Opens the reader that ships. */
  readonly openReader: () => Promise<ClaimReader>;
  /** Opens the one that reads by words alone. */
  readonly openWordsReader: () => Promise<ClaimReader>;
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

/** Weighs claims with the language model, where one is configured and can be asked; else with the reader that ships; and where that cannot run, which is said once, shows what is near. */
export function createClaimWeighing(parts: WeighingParts): ClaimWeigher {
  const guard = createFormGuard(parts);
  let isTold = false;
  const builtIn: ClaimWeigher = async (claim) => {
    const deps = { ...parts, passages: PASSAGES, wholeCharacters: 0, guard, secondLook: null };
    try {
      return await createClaimWeigher({ ...deps, reader: await parts.openReader() })(claim);
    } catch (error) {
      if (!(error instanceof OnnxError)) throw error;
      if (!isTold) parts.onTrouble(`${error.message} Claims are found word for word only until then.`);
      isTold = true;
      return createClaimWeigher({ ...deps, reader: await parts.openWordsReader() })(claim);
    }
  };
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
