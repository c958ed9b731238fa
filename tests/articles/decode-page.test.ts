import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/articles/decode-page.ts';
import { encodeAs } from './support/encode-as.ts';

const polish = 'Prezydent Łodzi';

describe('decodePage', () => {
  it.each([
    ['<meta charset>', `<html><head><meta charset="iso-8859-2"></head><body>${polish}</body>`],
    [
      '<meta http-equiv>',
      `<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2"><body>${polish}</body>`,
    ],
    ['an XML declaration', `<?xml version="1.0" encoding="iso-8859-2"?><html>${polish}</html>`],
  ])('reads the encoding that %s declares', (_, html) => {
    expect(decodePage(encodeAs(html, 'iso-8859-2'))).toBe(html);
  });

  it('takes valid UTF-8 for UTF-8 whatever the page declares', () => {
    const html = `<meta charset="windows-1252"><p>${polish}</p>`;
    expect(decodePage(Buffer.from(html))).toBe(html);
  });

  it('takes for windows-1252 what is declared as UTF-8 but is not', () => {
    const html = '<meta charset="utf-8"><p>“It’s late,” he said.</p>';
    expect(decodePage(encodeAs(html, 'windows-1252'))).toBe(html);
  });

  it('detects the encoding where the declared one is unknown', () => {
    const html = '<meta charset="klingon"><p>“It’s late,” he said.</p>';
    expect(decodePage(encodeAs(html, 'windows-1252'))).toBe(html);
  });

  it('leaves the byte order mark out', () => {
    expect(decodePage(Buffer.from('\ufeff<p>x</p>'))).toBe('<p>x</p>');
    expect(decodePage(Buffer.from('\ufeff<p>x</p>', 'utf16le'))).toBe('<p>x</p>');
  });
});
