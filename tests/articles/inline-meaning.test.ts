import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/articles/extract-page.ts';

const filler =
  'The lock keepers met on Monday, talked for an hour about the lower gate, and agreed that it would be painted before the summer.';

async function read(line: string, head = ''): Promise<string> {
  const page = `<html><head>${head}</head><body><article>${line}<p>${filler}</p><p>${filler} Twice.</p></article></body></html>`;
  const { text } = await extractPage(page);
  return text.slice(0, text.indexOf(filler)).trim();
}

describe('what inline elements mean', () => {
  it.each([
    ['figures with a mark', 'They saw 41<sup>1</sup> eels.', 'They saw 41 eels.'],
    ['years with several marks', 'It was in 2024<sup>1,2</sup> already.', 'It was in 2024 already.'],
    ['linked marks', 'Some 18 million<sup><a href="#fn2">2</a></sup> eels.', 'Some 18 million eels.'],
    ['marks in brackets', 'For 230<sup class="footnote">[3]</sup> eels.', 'For 230 eels.'],
    [
      'marks that are links only',
      'They saw 41<a class="footnote-ref" href="#fn1">1</a> eels.',
      'They saw 41 eels.',
    ],
    ['brackets around a link', 'They saw eels[<a href="#n4">4</a>] there.', 'They saw eels there.'],
    [
      'letters and daggers',
      'They saw eels.<sup>a</sup> And “crabs”.<sup>†</sup>',
      'They saw eels. And “crabs”.',
    ],
  ])('leaves out the marks of notes: %s', async (_, line, text) => {
    expect(await read(`<p>${line}</p>`)).toBe(text);
  });

  it.each([
    [
      'areas and volumes',
      'Over 12 km<sup>2</sup> and 3 m<sup>3</sup> of mud.',
      'Over 12 km² and 3 m³ of mud.',
    ],
    ['ordinals', 'On the 14<sup>th</sup> of June.', 'On the 14th of June.'],
    ['powers', 'Some 10<sup>6</sup> eels at 10<sup>-3</sup> each.', 'Some 10⁶ eels at 10⁻³ each.'],
    ['fractions', 'It took 2<sup>1</sup>/<sub>2</sub> hours.', 'It took 2¹/₂ hours.'],
    ['formulas', 'Much CO<sub>2</sub> came up.', 'Much CO2 came up.'],
    ['links to a part of the page', 'See <a href="#map">the map</a>.', 'See the map.'],
  ])('keeps %s', async (_, line, text) => {
    expect(await read(`<p>${line}</p>`)).toBe(text);
  });

  it('leaves out what is struck out, by an element, its style or a style sheet', async () => {
    const line =
      '<p>For <del>320</del> <ins>230</ins> eels, <s>81</s> 18 crabs, <span style="text-decoration: line-through">4</span> 14 boats and <span class="old">7</span> 9 nets.</p>';
    const head = '<style>.old { color: red; text-decoration: line-through }</style>';
    expect(await read(line, head)).toBe('For 230 eels, 18 crabs, 14 boats and 9 nets.');
  });

  it('writes the quotation marks that browsers draw, and none twice', async () => {
    const line = '<p>She said <q>he told me <q>stay</q> twice</q> and <q>“go”</q>.</p>';
    expect(await read(line)).toBe('She said “he told me ‘stay’ twice” and “go”.');
  });

  it.each([
    ['a span', '<p><span class="dropcap">T</span>he gate is old.</p>', 'The gate is old.'],
    [
      'a span with a line end behind it',
      '<p><span class="drop-cap">T</span>\n  he gate is old.</p>',
      'The gate is old.',
    ],
    ['a word of one letter', '<p><span class="dropcap">A</span> gate is old.</p>', 'A gate is old.'],
    ['a block', '<div class="dropcap">T</div><p>he gate is old.</p>', 'The gate is old.'],
    [
      'a letter that is not read out',
      '<p><span aria-hidden="true" class="dropcap">T</span><span class="sr-only">The</span>he gate is old.</p>',
      'The gate is old.',
    ],
  ])('joins a drop cap to its word: %s', async (_, line, text) => {
    expect(await read(line)).toBe(text);
  });

  it.each([
    '<span class="visually-hidden"> (opens in new window)</span>',
    '<span class="Link__screenReaderText sr-only"> (opens in new window)</span>',
    '<span style="position:absolute;clip:rect(0,0,0,0)"> (opens in new window)</span>',
    '<span class="far"> (opens in new window)</span>',
  ])('leaves out what is said only to those who have it read out: %s', async (label) => {
    const head = '<style>.far{position:absolute;left:-9999px}@media print{.near{display:none}}</style>';
    expect(await read(`<p>The <a href="/x">gate${label}</a> is <b class="near">old</b>.</p>`, head)).toBe(
      'The gate is old.',
    );
  });

  it('keeps who is quoted below a quotation', async () => {
    const quotation =
      '<blockquote><p>We paint it in May, whatever the town says about it.</p><footer>Ada Poe, keeper</footer></blockquote>';
    expect(await read(quotation)).toBe(
      'We paint it in May, whatever the town says about it.\n\nAda Poe, keeper',
    );
  });

  it('keeps soft hyphens and zero-width spaces, and puts nothing where a word may break', async () => {
    expect(await read('<p>The lock\u00adkeep\u200bers of Vel<wbr>mora met.</p>')).toBe(
      'The lock\u00adkeep\u200bers of Velmora met.',
    );
  });

  it('reads what stands in a shadow root', async () => {
    expect(
      await read(
        '<x-a><template shadowrootmode="open"><p>The gate, it is said, is older than the town.</p></template></x-a>',
      ),
    ).toBe('The gate, it is said, is older than the town.');
  });
});
