/** What a button or an entry of a menu leads to. */
export interface ButtonTarget {
  /** The name of the command to run. */
  readonly command: string;
  readonly values: Readonly<Record<string, string>>;
  /** The page that takes the place of the message, counted from 1; `null` for a reply of its own. */
  readonly page: number | null;
}
