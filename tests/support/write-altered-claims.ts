import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alterStatements } from './alter-statements.ts';
import { readBriefSentences } from './read-brief-sentences.ts';

// Run by hand after a brief has changed: node tests/support/write-altered-claims.ts
const claims = alterStatements(readBriefSentences());
const path = fileURLToPath(new URL('../fixtures/altered-claims.jsonl', import.meta.url));
writeFileSync(path, claims.map((claim) => `${JSON.stringify(claim)}\n`).join(''));
