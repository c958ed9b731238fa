/** Whether a phrase stands in a text, letter by letter; capitals, spaces and punctuation make no difference. */
export function phraseFound(phrase: string, text: string): boolean {
  const letters = lettersOf(phrase);
  return letters !== '' && lettersOf(text).includes(letters);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
