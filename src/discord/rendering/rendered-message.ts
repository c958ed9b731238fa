import type { APIMessageTopLevelComponent } from 'discord.js';
import type { KeptAction } from '../../library/action-store.ts';

/** A message as discord.js sends or edits it, and what its buttons rely on. */
export interface RenderedMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly RenderedFile[];
  /** `IS_COMPONENTS_V2` and `SUPPRESS_EMBEDS`. */
  readonly flags: number;
  /** Nobody is ever mentioned. */
  readonly allowedMentions: { readonly parse: readonly never[]; readonly repliedUser: false };
  /** What does not fit into the ids of buttons: to be kept before the message is sent. */
  readonly kept: readonly KeptAction[];
}

/** A file that a message carries. */
export interface RenderedFile {
  readonly name: string;
  readonly attachment: Buffer;
  /** What a picture shows. */
  readonly description?: string;
}
