import { expect, it } from 'vitest';
import { listCustomIds } from '../../../src/discord/conversation/list-custom-ids.ts';

it('lists the ids of buttons, however deep they lie, and nothing else', () => {
  const components = [
    { type: 10, content: 'custom_id' },
    {
      type: 17,
      components: [
        {
          type: 1,
          components: [
            { type: 2, custom_id: 'a' },
            { type: 2, url: 'https://b.example' },
          ],
        },
        { type: 1, components: [{ type: 3, custom_id: 'c', options: [{ value: 'd' }] }] },
      ],
    },
    { custom_id: 7 },
    null,
  ];
  expect(listCustomIds(components)).toEqual(['a', 'c']);
});
