/** What can be answered to an interaction, by its number. */
export const callbackType = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  updateMessage: 7,
  choices: 8,
  modal: 9,
} as const;
