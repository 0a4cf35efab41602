import { describe, expect, it } from 'vitest';
import { decodeEntities, readXml } from './readXml.ts';
import { writeXml } from './xmlText.ts';

describe('decodeEntities', () => {
  it('reads the five of XML and numbers', () => {
    expect(decodeEntities('&lt;a&gt; &amp;amp; &quot;&apos; &#24037;&#x4F5C;')).toBe('<a> &amp; "\' 工作');
  });

  it.each(['&', '&nbsp;', '&lt', '&#0;', '&#xD800;', '&#x110000;', '&#12', '&x y;', '&#-1;'])(
    'refuses %s',
    (text) => {
      expect(decodeEntities(text)).toBeNull();
    },
  );
});

describe('readXml', () => {
  it('reads back what the writer wrote', () => {
    const title = '工作 & “q” <b>\r\n"\'';
    const xml = writeXml({
      name: 'a',
      attributes: { x: title },
      children: [{ name: 'dc:t', attributes: {}, children: [title] }],
    });
    expect(readXml(xml, ['dc:t'])?.get('dc:t')).toBe(title);
  });

  it.each([
    '<a><dc:t>x</dc:t><dc:t>y</dc:t></a>',
    '<a><dc:t>x</a></dc:t>',
    '<a><dc:t>x</dc:t>',
    '<a><!-- --><dc:t>x</dc:t></a>',
    '<a><![CDATA[<dc:t>x</dc:t>]]></a>',
    '<!DOCTYPE a><a/>',
    "<a x='1'/>",
    '<a x=1/>',
    '</a/>',
    '<a',
    `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`,
  ])('refuses %s', (xml) => {
    expect(readXml(xml, ['dc:t'])).toBeNull();
  });

  it('takes no longer for what is made to be slow', () => {
    const from = performance.now();
    for (const xml of [
      `<a${' x="1"'.repeat(10_000)}`,
      `<a${' '.repeat(60_000)}`,
      '<'.repeat(60_000),
      '&'.repeat(60_000),
    ]) {
      expect(readXml(xml, [])).toBeNull();
    }
    expect(performance.now() - from).toBeLessThan(1_000);
  });
});
