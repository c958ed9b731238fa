import { recogniserContract } from '../contracts/recogniser-contract.ts';
import { createTestAssistance } from '../support/create-assisted-recogniser.ts';
import { createTestRecogniser } from '../support/create-test-recogniser.ts';

recogniserContract({ name: 'the built-in recogniser', create: createTestRecogniser });
recogniserContract({
  name: 'the recogniser with a model',
  create: async () =>
    (
      await createTestAssistance(() =>
        JSON.stringify({
          actors: [
            {
              name: 'Ada Lunn',
              kind: 'person',
              leads: 'the harbour',
              aliases: ['Lunn', 'The Harbour Queen'],
            },
          ],
          speakers: [{ statement: 1, name: 'Ada Lunn' }],
          others: [],
        }),
      )
    ).recogniser,
});
