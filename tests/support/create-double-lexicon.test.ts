import { lexiconContract } from '../contracts/lexicon-contract.ts';
import { createDoubleLexicon } from './create-double-lexicon.ts';

lexiconContract({
  name: 'the double of words given',
  create: () =>
    createDoubleLexicon({
      hostage: {
        kin: [
          { word: 'captive', relation: 'broader', steps: 1 },
          { word: 'detainee', relation: 'sibling', steps: 2 },
        ],
      },
      captive: { kin: [{ word: 'hostage', relation: 'narrower', steps: 1 }] },
    }),
});
