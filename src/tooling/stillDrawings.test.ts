import { describe, expect, it } from 'vitest';
import { innerOf, readPart } from './markup.ts';
import { lightenDrawings, partDrawings } from './stillDrawings.ts';

const widths = ['narrow', 'half', 'whole'];

const figure = (name: string) =>
  widths
    .map(
      (width) =>
        `<div data-still="${width}"><svg width="9" height="9" viewBox="0 0 9 9"><g>${name}${width}</g></svg></div>`,
    )
    .join('');

/** Returns a page as it is written, and the files of its drawings. */
function parted(html: string, folder: string, isShort: boolean) {
  const page = readPart(html);
  const files = partDrawings(page, folder, isShort);
  return { html: innerOf(page), files };
}

/** Returns the content of the referenced drawings of a page: width and drawing. */
function drawnIn({ html, files }: ReturnType<typeof parted>): [width: string, drawing: string | undefined][] {
  const named = new Map<string, string>(
    files.flatMap(({ name, svg }) =>
      Array.from(
        svg.matchAll(/<g id="(d\d)"><g>(?:<a><\/a>)*(\w+)<\/g><\/g>/g),
        ([, id = '', drawing = '']) => [`/base/assets/${name}#${id}`, drawing] as const,
      ),
    ),
  );
  const used = html.matchAll(
    /data-still="(\w+)"><svg viewBox="0 0 9 9" data-use="([^"]+)"><\/svg><noscript><svg viewBox="0 0 9 9"><use href="\2">/g,
  );
  return Array.from(used, ([, width = '', address = '']) => [width, named.get(address)]);
}

describe('lightenDrawings', () => {
  const lightened = (html: string) => {
    const page = readPart(html);
    lightenDrawings(page);
    return innerOf(page);
  };
  const shown = '<text x="1">5 GB, a &lt; b</text>';

  it('leaves in drawings what is seen', () => {
    const drawing =
      '<svg viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg"><g font-family="Inter" font-size="12">' +
      '<g><rect fill="transparent" width="9"></rect></g><g fill="transparent"><circle r="1"></circle></g>' +
      `<text x="1" data-name="a" font-family="Inter">5 GB, a &lt; b</text></g></svg>`;
    expect(lightened(`<div data-still="narrow">${drawing}</div>`)).toBe(
      `<div data-still="narrow"><svg viewBox="0 0 9 9"><g font-size="12">${shown}</g></svg></div>`,
    );
  });

  it('leaves all else of a page alone', () => {
    const page = '<ul data-still="narrow"><li data-a="1"></li></ul><svg data-a="1"><g></g></svg>';
    expect(lightened(page)).toBe(page);
  });
});

describe('partDrawings', () => {
  it('leaves the first figure in the page and refers to the others, each for its width', () => {
    const page = parted(`<p>a</p>${figure('A')}<p>b</p>${figure('B')}`, '/base/assets/', false);
    expect(page.html).toContain('<g>Anarrow</g>');
    expect(page.html).toContain('<g>Awhole</g>');
    expect(page.files).toHaveLength(1);
    expect(drawnIn(page)).toEqual([
      ['half', 'Ahalf'],
      ['narrow', 'Bnarrow'],
      ['half', 'Bhalf'],
      ['whole', 'Bwhole'],
    ]);
  });

  it('keeps which drawing is for paper', () => {
    const marked = figure('A').replace('"whole"', '"whole paper"');
    expect(parted(marked, '/', true).html).toContain('<div data-still="whole paper"><svg viewBox');
    expect(parted(marked, '/', false).html).toContain('<div data-still="whole paper"><svg width');
  });

  it('refers to all drawings of a short page, and gives what a phone shows first a file of its own', () => {
    const page = parted(figure('A') + figure('B'), '/base/assets/', true);
    expect(page.html).not.toContain('<g>');
    expect(page.files.map(({ svg }) => /[AB](?:narrow|half)/.exec(svg)?.[0])).toEqual(['Anarrow', 'Ahalf']);
    expect(drawnIn(page).map(([, drawing]) => drawing)).toEqual(
      ['A', 'B'].flatMap((name) => widths.map((width) => `${name}${width}`)),
    );
  });

  it('leaves what the drawing for phones opens with in a short page', () => {
    const line = (name: string) => `<g><text x="0">${name.repeat(200)}</text></g>`;
    const drawing = `<g font-size="12">${line('a')}${line('bb')}${line('ccc')}</g>`;
    const { html, files } = parted(
      figure('A').replaceAll(/<g>.*?<\/g>/g, () => drawing),
      '/',
      true,
    );
    const opening = `<g font-size="12">${line('a')}${line('bb')}</g>`;
    expect(html).toContain(`${opening}</svg><noscript><svg viewBox="0 0 9 9">${opening}<use`);
    expect(html.split(opening)).toHaveLength(3);
    expect(files[0]?.svg).toContain(`<g id="d0"><g font-size="12">${line('ccc')}</g></g>`);
    expect(files[1]?.svg).toContain(`<g id="d0">${drawing}</g>`);
  });

  it('has no file for a page without figures', () => {
    expect(parted('<p>a</p>', '/', true)).toEqual({ html: '<p>a</p>', files: [] });
  });

  it('puts no more into one file than a browser reads at once', () => {
    const large = (name: string) => figure(name).replaceAll('<g>', `<g>${'<a></a>'.repeat(8_000)}`);
    const page = parted(large('A') + large('B'), '/base/assets/', false);
    expect(page.files.map(({ svg }) => svg.match(/<a>/g)?.length)).toEqual([16_000, 16_000]);
    expect(drawnIn(page).map(([, drawing]) => drawing)).toEqual(['Ahalf', 'Bnarrow', 'Bhalf', 'Bwhole']);
  });
});
