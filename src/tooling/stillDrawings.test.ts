import { describe, expect, it } from 'vitest';
import { partDrawings, type PartedPage } from './stillDrawings.ts';

const widths = ['narrow', 'half', 'whole'];

const figure = (name: string) =>
  widths
    .map((width) => `<div data-still="${width}"><svg width="9" height="9"><g>${name}${width}</g></svg></div>`)
    .join('');

/** What stands in the places of drawings that a page refers to: width and drawing. */
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
    /data-still="(\w+)"><svg width="9" height="9" data-use="([^"]+)"><\/svg><noscript><svg width="9" height="9"><use href="\2">/g,
  );
  return Array.from(used, ([, width = '', address = '']) => [width, named.get(address)]);
}

describe('partDrawings', () => {
  it('leaves the first figure in the page and refers to the others, each for its width', () => {
    const { html, files } = partDrawings(`<p>a</p>${figure('A')}<p>b</p>${figure('B')}`, '/base/assets/');
    expect(html).toContain('<g>Anarrow</g>');
    expect(html).toContain('<g>Awhole</g>');
    expect(files).toHaveLength(1);
    expect(drawnIn({ html, files })).toEqual([
      ['half', 'Ahalf'],
      ['narrow', 'Bnarrow'],
      ['half', 'Bhalf'],
      ['whole', 'Bwhole'],
    ]);
  });

  it('has no file for a page without figures', () => {
    expect(partDrawings('<p>a</p>', '/')).toEqual({ html: '<p>a</p>', files: [] });
  });

  it('puts no more into one file than a browser reads at once', () => {
    const large = (name: string) => figure(name).replaceAll('<g>', '<g>'.repeat(500));
    const page = partDrawings(large('A') + large('B'), '/base/assets/');
    expect(page.files.map(({ svg }) => svg.match(/<g>/g)?.length)).toEqual([1000, 1000]);
    expect(drawnIn(page).map(([, drawing]) => drawing)).toEqual(['Ahalf', 'Bnarrow', 'Bhalf', 'Bwhole']);
  });
});
