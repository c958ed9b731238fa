/** What is embedded of a passage: the title goes in front, because it often alone says what a passage is about. */
export function textToEmbed(title: string | null, text: string): string {
  return title === null ? text : `${title}\n${text}`;
}
