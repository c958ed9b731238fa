import type { APIApplicationCommand } from 'discord.js';
import type { CommandDeclaration } from './declare-commands.ts';

/** The commands that Discord knows of ours, everywhere or in one server. */
export interface CommandRegistry {
  /** Whether it is the one for everywhere. */
  readonly isGlobal: boolean;
  list(): Promise<readonly APIApplicationCommand[]>;
  /** Registers these and takes all others back. */
  replace(commands: readonly CommandDeclaration[]): Promise<void>;
}
