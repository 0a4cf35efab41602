import { describe, expect, it } from 'vitest';
import { partDrawings, type PartedPage } from './stillDrawings.ts';

const widths = ['narrow', 'half', 'whole'];

const figure = (name: string) =>
  widths
    .map(
      (width) =>
        `<div data-still="${width}"><svg width="9" height="9" viewBox="0 0 9 9"><g>${name}${width}</g></svg></div>`,
    )
    .join('');

/** Returns the content of the referenced drawings of a page: width and drawing. */
function drawnIn({ html, files }: PartedPage): [width: string, drawing: string | undefined][] {
  const named = new Map<string, string>(
    files.flatMap(({ name, svg }) =>
      Array.from(
        svg.matchAll(/<g id="(d\d)">(?:<g>)+(\w+)<\/g><\/g>/g),
        ([, id = '', drawing = '']) => [`/base/assets/${name}#${id}`, drawing] as const,
      ),
    ),
  );
  const used = html.matchAll(
    /data-still="(\w+)"><svg viewBox="0 0 9 9" data-use="([^"]+)"><\/svg><noscript><svg viewBox="0 0 9 9"><use href="\2">/g,
  );
  return Array.from(used, ([, width = '', address = '']) => [width, named.get(address)]);
}

describe('partDrawings', () => {
  it('leaves the first figure in the page and refers to the others, each for its width', () => {
    const page = partDrawings(`<p>a</p>${figure('A')}<p>b</p>${figure('B')}`, '/base/assets/', false);
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
    expect(partDrawings(marked, '/', true).html).toContain('<div data-still="whole paper"><svg viewBox');
    expect(partDrawings(marked, '/', false).html).toContain('<div data-still="whole paper"><svg width');
  });

  it('refers to all drawings of a short page, and gives what a phone shows first a file of its own', () => {
    const page = partDrawings(figure('A') + figure('B'), '/base/assets/', true);
    expect(page.html).not.toContain('<g>');
    expect(page.files.map(({ svg }) => /[AB](?:narrow|half)/.exec(svg)?.[0])).toEqual(['Anarrow', 'Ahalf']);
    expect(drawnIn(page).map(([, drawing]) => drawing)).toEqual(
      ['A', 'B'].flatMap((name) => widths.map((width) => `${name}${width}`)),
    );
  });

  it('leaves what the drawing for phones opens with in a short page', () => {
    const line = (name: string) => `<g><text x="0">${name.repeat(200)}</text></g>`;
    const drawing = `<g font-size="12">${line('a')}${line('bb')}${line('ccc')}</g>`;
    const { html, files } = partDrawings(
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
    expect(partDrawings('<p>a</p>', '/', true)).toEqual({ html: '<p>a</p>', files: [] });
  });

  it('puts no more into one file than a browser reads at once', () => {
    const large = (name: string) => figure(name).replaceAll('<g>', '<g>'.repeat(18_000));
    const page = partDrawings(large('A') + large('B'), '/base/assets/', false);
    expect(page.files.map(({ svg }) => svg.match(/<g>/g)?.length)).toEqual([36_000, 36_000]);
    expect(drawnIn(page).map(([, drawing]) => drawing)).toEqual(['Ahalf', 'Bnarrow', 'Bhalf', 'Bwhole']);
  });
});
