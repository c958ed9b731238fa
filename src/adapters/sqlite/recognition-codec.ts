import type { RecognisedActor, RecognisedStatement, Recognition } from '../../library/recognition.ts';
import { column, type Row } from './column.ts';
import { seal } from './seal.ts';

/** The article that a recognition belongs to: its offsets mean nothing in another text. */
interface Owner {
  readonly id: string;
  readonly sha256: string;
}

/** Turns what was recognised in an article into columns and back. */
export const recognitionCodec = {
  encode({ recogniser, actors, statements }: Recognition, { id, sha256 }: Owner) {
    const texts = { actors: JSON.stringify(actors), statements: JSON.stringify(statements) };
    return { recogniser, seal: seal.of([id, sha256, recogniser, texts.actors, texts.statements]), ...texts };
  },
  /** @throws {Damage} if the row has changed on the disk, or belongs to another text */
  decode(row: Row, { id, sha256 }: Owner): Recognition {
    const recogniser = column.text(row, 'recogniser');
    const [actors, statements] = [column.text(row, 'actors'), column.text(row, 'statements')];
    seal.check(row, `what was recognised in article ${id}`, [id, sha256, recogniser, actors, statements]);
    return {
      recogniser,
      actors: JSON.parse(actors) as readonly RecognisedActor[],
      statements: JSON.parse(statements) as readonly RecognisedStatement[],
    };
  },
};
