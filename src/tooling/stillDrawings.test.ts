import { describe, expect, it } from 'vitest';
import { partDrawings } from './stillDrawings.ts';

const widths = ['narrow', 'half', 'whole'];

const figure = (name: string) =>
  widths
    .map((width) => `<div data-still="${width}"><svg width="9" height="9"><g>${name}${width}</g></svg></div>`)
    .join('');

describe('partDrawings', () => {
  it('leaves the first figure in the page and refers to the others, each for its width', () => {
    const { html, file } = partDrawings(`<p>a</p>${figure('A')}<p>b</p>${figure('B')}`, '/base/assets/');
    expect(html).toContain('<g>Anarrow</g>');
    expect(html).toContain('<g>Awhole</g>');
    const parts = Array.from(file?.svg.matchAll(/<g id="(d\d)"><g>(\w+)<\/g><\/g>/g) ?? []);
    const named = new Map(
      parts.map(([, id = '', drawing = '']) => [`/base/assets/${file?.name ?? ''}#${id}`, drawing]),
    );
    const used = Array.from(
      html.matchAll(/data-still="(\w+)"><svg width="9" height="9"><use href="([^"]+)"><\/use>/g),
    );
    expect(used.map(([, width = '', address = '']) => [width, named.get(address)])).toEqual([
      ['half', 'Ahalf'],
      ['narrow', 'Bnarrow'],
      ['half', 'Bhalf'],
      ['whole', 'Bwhole'],
    ]);
  });

  it('has no file for a page without figures', () => {
    expect(partDrawings('<p>a</p>', '/')).toEqual({ html: '<p>a</p>', file: null });
  });
});
