import type { App } from '../../app.ts';
import { createMessageChecker, type MessageChecker } from '../../claims/create-message-checker.ts';

/** More sentences than any claim that is measured has. */
const MOST = 10;

/** What `/check` holds a message against the articles with, but for words that stand there to the letter. */
export async function openChecker(app: Pick<App, 'claims'>): Promise<MessageChecker> {
  return createMessageChecker((await app.claims()).weigh, MOST);
}
