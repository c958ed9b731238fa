/** The command that plain text is meant for. */
export const plainCommand = 'ask';
