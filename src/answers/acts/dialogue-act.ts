/** What a line does in a conversation that asks nothing of the articles: greets, reacts to what was said, asks about the bot itself, leans on something that is not there, asks for news of no subject. */
export const dialogueActs = ['greeting', 'reaction', 'about_bot', 'unclear', 'latest'] as const;

/** One of `dialogueActs`. */
export type DialogueAct = (typeof dialogueActs)[number];
