/** Whether a text has a phrase, without regard to capitals. In a phrase, ` … ` stands for up to sixty characters. */
export function hasPhrase(text: string, phrase: string): boolean {
  const [first = '', ...others] = phrase.split(' … ');
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1)) {
    let end = at + first.length;
    const isWhole = others.every((part) => {
      const next = lower.indexOf(part, end);
      const isNear = next >= 0 && next - end <= LONGEST_GAP;
      end = next + part.length;
      return isNear;
    });
    if (isWhole) return true;
  }
  return false;
}

const LONGEST_GAP = 60;
