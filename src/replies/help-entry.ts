/** A command as help describes it. */
export interface HelpEntry {
  readonly name: string;
  readonly description: string;
  readonly options: readonly {
    readonly name: string;
    readonly description: string;
    readonly isRequired: boolean;
  }[];
}
