import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleFileError } from '../../src/articles/article-file-error.ts';
import { decodeText } from '../../src/articles/decode-text.ts';
import { encodeAs } from './support/encode-as.ts';

const english =
  'The ferry is late, the harbour office said on Monday. “Nobody knows why,” an official said, “and that’s that.”\r\n' +
  'It\u00a0was due at noon — at the latest.\r\n';
const french =
  'La maire a déclaré lundi que le pont serait fermé dès l’été. Les élèves prendront la navette gratuite, a-t-elle précisé.\n';
const russian =
  'Мэр города сообщил в понедельник, что паром опаздывает из-за тумана. Никто не знает, когда он придёт.\n';
const japanese =
  '港湾事務所は月曜日、霧のため連絡船が遅れていると発表した。いつ到着するかは誰にも分からないという。\n';
const chinese = '港务局星期一表示，渡轮因大雾晚点，没有人知道一艘船什么时候能到。市长说：“我们会等下去。”\n';
const korean =
  '항만청은 월요일 안개 때문에 연락선이 늦어지고 있다고 발표했다. 언제 도착할지는 아무도 모른다고 밝혔다.\n';
const arabic =
  'أعلنت هيئة الميناء يوم الاثنين أن العبارة تأخرت بسبب الضباب. وقالت إن أحدا لا يعرف موعد وصولها.\n';
const greek = 'Το λιμεναρχείο ανακοίνωσε τη Δευτέρα ότι το πλοίο της γραμμής καθυστερεί λόγω της ομίχλης.\n';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(english), english],
    ['UTF-8 with Japanese in it', Buffer.from(japanese), japanese],
    ['UTF-16 little-endian without byte order mark', utf16(english), english],
    ['UTF-16 big-endian without byte order mark', swapped(english), english],
    ['UTF-16 in Cyrillic', utf16(russian), russian],
    ['UTF-16 in Chinese, whose letters have zero bytes of their own', swapped(chinese), chinese],
    ['windows-1252 with curly quotes and a no-break space', encodeAs(english, 'windows-1252'), english],
    ['windows-1252 in French', encodeAs(french, 'windows-1252'), french],
    ['windows-1251', encodeAs(russian, 'windows-1251'), russian],
    ['KOI8-R', encodeAs(russian, 'koi8-r'), russian],
    ['windows-1256', encodeAs(arabic, 'windows-1256'), arabic],
    ['windows-1253', encodeAs(greek, 'windows-1253'), greek],
    ['Shift_JIS', encodeAs(japanese, 'shift_jis'), japanese],
    ['EUC-JP', encodeAs(japanese, 'euc-jp'), japanese],
    ['GB18030', encodeAs(chinese, 'gb18030'), chinese],
    ['EUC-KR', encodeAs(korean, 'euc-kr'), korean],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it.each([
    ['UTF-8', Buffer.from(`\ufeff${english}`)],
    ['UTF-16 little-endian', utf16(`\ufeff${english}`)],
    ['UTF-16 big-endian', swapped(`\ufeff${english}`)],
  ])('keeps the byte order mark of %s as a character', (_, bytes) => {
    expect(decodeText(bytes)).toBe(`\ufeff${english}`);
  });

  it('reads ISO-2022-JP, which is all ASCII bytes', () => {
    expect(decodeText(Buffer.from('\x1b$BF|K\\8l\x1b(B', 'latin1'))).toBe('日本語');
  });

  it('takes a single accent for windows-1252 where there is nothing to tell', () => {
    expect(decodeText(Buffer.from('caf\xe9', 'latin1'))).toBe('café');
  });

  it('loses no more than the broken character of UTF-8 that was cut off', () => {
    const bytes = Buffer.from(`${french}${french}L’été`);
    expect(decodeText(bytes.subarray(0, -1))).toBe(`${french}${french}L’ét\ufffd`);
  });

  it('believes a declared encoding', () => {
    expect(decodeText(encodeAs('Łódź', 'iso-8859-2'), 'iso-8859-2')).toBe('Łódź');
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'PDF document'],
    ['a ZIP or Office file', Buffer.from('PK\x03\x04rest'), 'Office document'],
    ['an RTF document', Buffer.from('{\\rtf1 Hello}'), 'RTF document'],
    ['a gzip file without .gz', Buffer.from([0x1f, 0x8b, 8, 0]), 'gzip-compressed'],
    ['a PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'PNG picture'],
    ['other binary data', Buffer.from([1, 2, 3, 4, 200, 6, 0, 9, 0, 0, 1]), 'binary'],
  ])('refuses %s and says what it is', (_, bytes, name) => {
    expect(() => decodeText(bytes)).toThrow(ArticleFileError);
    expect(() => decodeText(bytes)).toThrow(name);
  });

  it.each([
    ['a lone surrogate', utf16(`\ufeff${english}\ud83d!`)],
    ['an odd number of bytes', utf16(`\ufeff${english}`).subarray(0, -1)],
  ])('refuses UTF-16 with %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow('damaged UTF-16');
  });

  it('gives back any text written in UTF-8, and any with a byte order mark in UTF-16', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((value) => !/\p{Cc}|^\ufeff/u.test(value));
    fc.assert(
      fc.property(text, (value) => {
        expect(decodeText(Buffer.from(value))).toBe(value);
        expect(decodeText(utf16(`\ufeff${value}`))).toBe(`\ufeff${value}`);
      }),
    );
  });
});
