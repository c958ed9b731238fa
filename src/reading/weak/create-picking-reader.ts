import type { Reader } from '../reader.ts';
import type { Picker } from './create-picker.ts';

/** What a weak model picks, taken as it is: for trying it. */
export function createPickingReader(pick: Picker): Reader {
  return {
    kind: 'language model',
    async read(request) {
      const picked = await pick(request);
      const pointers = picked.map((number) => ({ number, spans: [] }));
      return {
        verdict: picked.length > 0 ? 'answered' : 'not_in_sources',
        confidence: picked.length > 0 ? 1 : 0,
        parts: picked.length > 0 ? [{ pointers, gloss: null }] : [],
        missing: [],
        correction: [],
        nearest: [],
        searches: [],
      };
    },
  };
}
