import { describe, expect, it } from 'vitest';
import { flattenPage } from '../../src/articles/flatten-page.ts';
import { measurePage } from '../../src/articles/measure-page.ts';

const limits = { elements: 1000, texts: 1000, depth: 1000 };

describe('measurePage', () => {
  it.each([
    ['nested elements', '<div><p><b>a</b></p></div>', { elements: 3, texts: 1, depth: 3 }],
    ['paragraphs that are not closed', '<body><p>a<p>b<p>c', { elements: 4, texts: 3, depth: 2 }],
    ['pictures', '<p><img src="a"><img src="b"></p>', { elements: 3, texts: 0, depth: 2 }],
    ['tags within scripts', '<script>a = "<div><div><div>"</script>', { elements: 1, texts: 1, depth: 1 }],
    ['character references', '&quot;&amp;&lt;p&gt;', { elements: 0, texts: 5, depth: 0 }],
    ['comparisons', 'a<b && b < c', { elements: 1, texts: 1, depth: 1 }],
  ])('counts %s as the parser does', (_, html, size) => {
    expect(measurePage(html, limits)).toEqual(size);
  });

  it('does not go on once a limit is passed', () => {
    const { elements } = measurePage('<hr>'.repeat(500_000), limits);
    expect(elements).toBeGreaterThan(limits.elements);
    expect(elements).toBeLessThan(100_000);
  });
});

describe('flattenPage', () => {
  it('keeps what is not too deep as it is, and of the rest the text with its lines', () => {
    const html = '<div><p>one</p><section><p>two <b>bold</b></p><p>three</p></section></div><p>four</p>';
    expect(flattenPage(html, 2)).toBe(
      '<div><p>one</p><section><br><br>two bold<br><br>three<br><br></section></div><p>four</p>',
    );
    expect(flattenPage(html, 10)).toBe(html);
  });

  it('leaves scripts what they are, however deep', () => {
    const html = '<div><script>a = "<p>"</script>text<p>more</p></div>';
    expect(flattenPage(html, 1)).toBe('<div><script>a = "<p>"</script>text<br><br>more<br><br></div>');
  });

  it('says nothing twice where elements are never closed', () => {
    expect(flattenPage(`<p>x${'<b>'.repeat(500)}y`, 3)).toBe('<p>x<b><b>y');
  });
});
