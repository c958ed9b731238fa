/** Text within a line that shows as itself where Markdown is read: what could format, link or mention is defused. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/gu, '\\$&')
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/@/gu, '@\u200b');
}
