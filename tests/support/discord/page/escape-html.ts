const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it can stand in a page. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => NAMES[character] ?? character);
}
