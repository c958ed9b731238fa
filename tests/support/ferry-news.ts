import type { ShelvedArticle } from './create-stocked-library.ts';

/** Two articles about a ferry, with people who speak, share a surname and do things on dates. */
export const ferryNews: readonly ShelvedArticle[] = [
  {
    id: 'ferry',
    title: 'Ferry to return',
    outlet: 'The Harbour',
    published: '2024-03-06',
    parts: [
      'Harbour master Ada Lunn said on Monday that the ferry will run again. “We shall leave at noon,” Lunn added. “Nobody will be left behind.”',
      'Mayor Tomas Lunn, a cousin of hers, praised the work. “Ada Lunn has done more for the island than the whole council,” he said.',
      'The Port Authority paid for the ramp on 3 February 2024, Ada Lunn said.',
    ],
  },
  {
    id: 'storm',
    title: 'Storm tears off ramp',
    outlet: 'The Harbour',
    published: '2024-01-20',
    parts: [
      'A storm tore off the ramp of the ferry on Thursday. “It is gone,” said Ada Lunn, the harbour master. The Port Authority declined to comment.',
    ],
  },
];
