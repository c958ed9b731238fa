import type { Draft } from './draft.ts';
import { findDrafts } from './find-drafts.ts';
import type { NameIndex } from './name-index.ts';
import { readScenes } from './read-scenes.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './statement.ts';
import type { Who } from './who.ts';

/** A statement with who is meant by its speaker; `null` where none is printed. */
export interface SettledStatement {
  readonly statement: Statement;
  readonly who: Who | null;
}

/** Who says what in an article that has been read and whose names are known, in order of its text. */
export function settleStatements(reading: Reading, names: NameIndex): readonly SettledStatement[] {
  const drafts = findDrafts(reading);
  const { settled } = readScenes(drafts, reading, names);
  return drafts.map((draft) => {
    const who = (draft.speaker === null ? undefined : settled.get(draft.speaker.start)) ?? null;
    return { statement: toStatement(reading.text, draft, who), who };
  });
}

function toStatement(text: string, draft: Draft, who: Who | null): Statement {
  const { start, end, quotations, direct, speaker, cue, confidence } = draft;
  return {
    start,
    end,
    quotations,
    direct,
    speaker: who?.text ?? null,
    named: who?.isNamed ?? false,
    speakerText: speaker === null ? null : text.slice(speaker.start, speaker.end),
    speakerStart: speaker?.start ?? null,
    speakerEnd: speaker?.end ?? null,
    cue: cue === null ? null : text.slice(cue.start, cue.end),
    confidence,
  };
}
