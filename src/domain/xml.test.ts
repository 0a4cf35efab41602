import { expect, it } from 'vitest';
import { escapeXml, storable } from './xml.ts';

it('escapes what has a meaning in markup', () => {
  expect(escapeXml('R&D <b> "x"\r\n')).toBe('R&amp;D &lt;b&gt; &quot;x&quot;&#13;\n');
});

it('leaves out what XML cannot hold, and nothing else', () => {
  expect(storable('a\u0000b\u001Fc\uFFFEd\uD800e\uDC00f')).toBe('abcdef');
  expect(storable('a\u0001b', '\uFFFD')).toBe('a\uFFFDb');
  const kept = '\t\n\r ~\u007F\u0085\uD7FF\uE000\uFFFD中😀\u{10FFFF}';
  expect(storable(kept)).toBe(kept);
});

it('keeps and drops exactly the characters that XML 1.0 names', () => {
  const isChar = (code: number) =>
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000;
  const codes = Array.from({ length: 0x10100 }, (_, code) => code);
  const wrong = codes.filter((code) => (storable(String.fromCodePoint(code)) !== '') !== isChar(code));
  expect(wrong).toEqual([]);
});
