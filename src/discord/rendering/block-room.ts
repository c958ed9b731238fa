/** What there is room for in a message. */
export interface BlockRoom {
  /** Characters of a piece. */
  readonly most: number;
  readonly fileBytes: number;
}
