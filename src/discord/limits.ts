/**
 * What Discord accepts, counted in UTF-16 code units, which are never fewer than the characters it counts (Discord’s documentation of
 * API v10, read in August 2026).
 */
export const limits = {
  /** Components of one message, nested ones included. */
  components: 40,
  /** All text of one message made of components. */
  messageText: 4_000,
  buttonLabel: 80,
  customId: 100,
  buttonsPerRow: 5,
  selectOptions: 25,
  selectLabel: 100,
  selectPlaceholder: 150,
  autocompleteChoices: 25,
  choiceLabel: 100,
  choiceValue: 100,
  commandDescription: 100,
  commandOptions: 25,
  /** Name, description and values of a command with the longest of its translations. */
  wholeCommand: 8_000,
  threadName: 100,
  altText: 1_024,
  /** Bytes of a file, where the interaction does not say otherwise. */
  fileBytes: 10 * 1024 * 1024,
  /** Until an interaction has to be acknowledged, in milliseconds. */
  acknowledgement: 3_000,
  /** Until the token of an interaction expires, in milliseconds. */
  token: 15 * 60_000,
} as const;
