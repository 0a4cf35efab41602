import { describe, expect, it } from 'vitest';
import { emptyPng, pngOf, svgOf } from '../../../tests/support/pictures.ts';
import { randomOf } from '../../../tests/support/randomOf.ts';
import { sampleLines, samplePoint } from '../../../tests/support/sampleFigures.ts';
import { crc32, embedInPng, XMP_KEY } from '../../export/metadata/pngChunks.ts';
import { pngTexts } from '../../export/metadata/pictureRdf.ts';
import { defaultSettings } from '../../export/settings.ts';
import { readPicture } from './readPicture.ts';

const ORIGIN = 'https://standards.example';
const site = { origins: [ORIGIN], routes: ['/', '/ai-pricing', '/ai-pricing/compare'] };
const link = '/ai-pricing?industry=ai&asOf=2026-05-26&board=arena-code&metric=output&view=table';
const figure = sampleLines([samplePoint('CN', '2020', 5)], { link, title: '工作 & “q” <b>' });

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, name = 'a.png') => readPicture(bytes, name, site);
const sentenceOf = (bytes: Uint8Array, name?: string) => {
  const reading = read(bytes, name);
  return reading.kind === 'ours' ? `ours: ${reading.path}` : `${reading.kind}: ${reading.sentence}`;
};

const texts = {
  Title: 't',
  URL: `${ORIGIN}${link}`,
  'Dataset-Version': '2026.11.24',
  Software: 'Standards Race',
};
const pngWith = (more: Readonly<Record<string, string>>) =>
  embedInPng(emptyPng(), { ...texts, ...more }, 200);

describe('readPicture', () => {
  it.each([
    ['PNG', pngOf(figure, ORIGIN)],
    ['SVG', utf8(svgOf(figure, ORIGIN))],
    [
      'SVG with a byte order mark and a comment',
      utf8(`\uFEFF${svgOf(figure, ORIGIN).replace('<svg', '<!-- saved --><svg')}`),
    ],
  ])('finds the view of a %s of ours', (_kind, bytes) => {
    expect(read(bytes)).toMatchObject({
      kind: 'ours',
      path: '/ai-pricing',
      search: link.slice('/ai-pricing'.length),
      title: figure.title,
      datasetVersion: '2026.11.24',
      figureId: 'sample',
    });
  });

  it('opens a picture from before at the page to which its figure has moved, with its view', () => {
    const moved = { ...figure, id: 'price-ratios', link: '/ai-pricing?asOf=2026-05-26&a=gpt-5.5~input' };
    expect(read(pngOf(moved, ORIGIN))).toMatchObject({
      path: '/ai-pricing/compare',
      search: '?asOf=2026-05-26&a=gpt-5.5~input',
      view: { asOf: '2026-05-26', options: { a: 'gpt-5.5~input' } },
    });
  });

  it('finds the view of a PNG that ImageMagick saved again, which makes plain texts of all that is Latin', () => {
    const plain = ([keyword, text]: readonly [string, string]) => {
      const body = utf8(`tEXt${keyword}\0${text}`);
      const ends = new DataView(new ArrayBuffer(8));
      ends.setUint32(0, body.length - 4);
      ends.setUint32(4, crc32(body));
      return [...new Uint8Array(ends.buffer, 0, 4), ...body, ...new Uint8Array(ends.buffer, 4)];
    };
    const { Title, ...latin } = texts;
    const again = {
      ...latin,
      'dc:identifier': texts.URL,
      'sr:figure': 'sample',
      'date:create': '2026-11-29',
    };
    const png = [...embedInPng(emptyPng(), { Title }, 200)];
    png.splice(-12, 0, ...Object.entries(again).flatMap(plain));
    expect(read(new Uint8Array(png))).toMatchObject({
      kind: 'ours',
      path: '/ai-pricing',
      figureId: 'sample',
    });
  });

  it('finds the view in the XMP alone, where a program kept no other text', () => {
    const { [XMP_KEY]: packet = '' } = pngTexts({ figure, settings: defaultSettings, origin: ORIGIN });
    const png = embedInPng(emptyPng(), { [XMP_KEY]: packet }, 200);
    expect(read(png)).toMatchObject({
      kind: 'ours',
      path: '/ai-pricing',
      title: figure.title,
      figureId: 'sample',
    });
  });

  it('needs no XMP, and takes none that is broken', () => {
    expect(read(pngWith({}))).toMatchObject({ kind: 'ours', figureId: null });
    expect(read(pngWith({ 'XML:com.adobe.xmp': '<rdf:RDF><sr:figure>x</rdf:RDF>' }))).toMatchObject({
      figureId: null,
    });
  });

  it.each([
    ['a PNG without texts', emptyPng()],
    ['a PNG of another program', embedInPng(emptyPng(), { Software: 'Other', URL: `${ORIGIN}/` }, 72)],
    ['an SVG without metadata', utf8('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0,0"/></svg>')],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ['a WebP', utf8('RIFF0000WEBPVP8 ')],
  ])('sends the reader of %s to the printed link', (_kind, bytes) => {
    expect(sentenceOf(bytes)).toMatch(/^stripped: “a\.png”.* The link printed at the bottom of the picture/);
  });

  it.each([
    ['PDF', utf8('%PDF-1.7')],
    ['ZIP or PowerPoint', utf8('PK\u0003\u0004')],
  ])('names a %s file', (kind, bytes) => {
    expect(sentenceOf(bytes)).toContain(`refused: “a.png” is a ${kind} file.`);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a page', utf8('<!doctype html><svg><metadata></metadata></svg>')],
    ['text', utf8('hello')],
    ['no UTF-8', new Uint8Array([0x3c, 0x73, 0xff, 0xfe])],
  ])('says that it does not know %s', (_kind, bytes) => {
    expect(sentenceOf(bytes)).toContain('is no picture that is known here');
  });

  it.each([
    'javascript:alert(1)',
    '//evil.example/x',
    'https://evil.example/ai-pricing',
    `${ORIGIN}@evil.example/`,
    `${ORIGIN}\\evil`,
    '/ai-pricing',
  ])('follows no link %s', (URL) => {
    expect(sentenceOf(pngWith({ URL }))).toMatch(/^refused: /);
    expect(
      sentenceOf(utf8(svgOf(figure, ORIGIN).replace(`${ORIGIN}${link.replaceAll('&', '&amp;')}`, URL))),
    ).toMatch(/^refused: /);
  });

  it('names the other site as plain text', () => {
    expect(sentenceOf(pngWith({ URL: 'https://evil.example/<b>' }))).toBe(
      'refused: “a.png” leads to another site, evil.example. Only pictures of this site are opened here.',
    );
  });

  it.each(['<script>alert(1)</script>', '<foreignObject/>', '<SCRIPT/>', '<set attributeName="href"/>'])(
    'refuses an SVG with %s',
    (body) => {
      expect(sentenceOf(utf8(svgOf(figure, ORIGIN, body)))).toContain('holds a script or the like');
    },
  );

  it('refuses an SVG that declares entities, describes itself twice, or hides text in other ways', () => {
    const svg = svgOf(figure, ORIGIN);
    const entity = svg.replace('<svg', '<!DOCTYPE svg [<!ENTITY x "y">]><svg');
    const twice = svg.replace('</svg>', '<metadata></metadata></svg>');
    const cdata = svg.replace('<rdf:RDF', '<![CDATA[x]]><rdf:RDF');
    for (const text of [entity, twice, cdata]) expect(sentenceOf(utf8(text))).toMatch(/^refused: /);
  });

  it('refuses a PNG with a wrong checksum, a text twice, compressed or too long, or cut off', () => {
    const png = pngOf(figure, ORIGIN);
    const flipped = png.slice();
    flipped.set([(png[60] ?? 0) ^ 1], 60);
    const twice = embedInPng(png, texts, 200);
    expect(sentenceOf(flipped)).toMatch(/^refused: .*(checksum|damaged)/);
    expect(sentenceOf(twice)).toContain('twice');
    expect(sentenceOf(png.slice(0, -20))).toContain('ends before its picture does');
    expect(sentenceOf(pngWith({ Title: 'x'.repeat(70_000) }))).toContain('cannot be read');
    const compressed = embedInPng(emptyPng(), { Software: 'Standards Race', 'Title\0\u0001': 'x' }, 200);
    expect(sentenceOf(compressed)).toContain('cannot be read');
  });

  it('shows words of the file without signs that turn or hide text', () => {
    const reading = read(pngWith({ Title: `a\u202Eb\u0007${'x'.repeat(500)}` }));
    expect(reading.kind === 'ours' && /^a b x+$/.test(reading.title)).toBe(true);
    expect(sentenceOf(emptyPng(), 'a\u202Egnp.exe')).toContain('“a gnp.exe”');
  });
});

describe('files changed at random', () => {
  const originals = [pngOf(figure, ORIGIN), utf8(svgOf(figure, ORIGIN))];
  const words = [
    'javascript:',
    'https://evil.example/',
    '//evil',
    '&#106;',
    '<metadata>',
    '</metadata>',
    '\\',
    '@',
    '\0',
    '<script>',
  ].map(utf8);

  const pieces = [
    ...[
      ORIGIN,
      'https://evil.example',
      '//',
      '/',
      '\\',
      '@',
      '?',
      '#',
      ':',
      '.',
      '..',
      '%2f',
      '%5c',
      '\t',
      '\n',
      ' ',
    ],
    ...[
      'javascript:',
      'data:text/html,',
      'ai-pricing',
      'asOf=2026-05-26',
      'view=table',
      '&',
      'http:',
      'evil.example',
      '\u202E',
      '\0',
    ],
  ];

  it('never lead off the site by links put together of tricks', () => {
    let known = 0;
    for (let seed = 0; seed < 4_000; seed += 1) {
      const { below, pick, next } = randomOf(seed);
      const parts = Array.from({ length: below(6) }, () => pick(pieces));
      const URL_ = `${next() < 0.6 ? `${ORIGIN}/` : ''}${parts.join('')}`.replaceAll('\0', '%00');
      const reading = read(pngWith({ URL: URL_ }));
      if (reading.kind !== 'ours') continue;
      known += 1;
      expect(site.routes, URL_).toContain(reading.path);
      expect(reading.search, URL_).toMatch(/^(\?(asOf=2026-05-26)?&?(view=table)?)?$/);
    }
    expect(known).toBeGreaterThan(50);
  });

  it('never throw, and never lead anywhere but to pages of this site', () => {
    for (let seed = 0; seed < 4_000; seed += 1) {
      const { below, pick, next } = randomOf(seed);
      const bytes = Uint8Array.from(pick(originals));
      for (let change = below(6); change >= 0; change -= 1) {
        if (next() < 0.5) bytes.set([below(256)], below(bytes.length));
        else bytes.set(pick(words), below(bytes.length - 40));
      }
      const reading = read(next() < 0.2 ? bytes.slice(below(20), below(bytes.length)) : bytes);
      if (reading.kind !== 'ours') {
        expect(reading.sentence.length).toBeGreaterThan(20);
        continue;
      }
      expect(site.routes, String(seed)).toContain(reading.path);
      expect(new URL(`${reading.path}${reading.search}`, ORIGIN).origin).toBe(ORIGIN);
      expect(reading.search).toMatch(/^(\?[\w=&,.\-%~]*)?$/);
    }
  });
});
