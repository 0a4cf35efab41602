import { describe, expect, it } from 'vitest';
import { pageContent } from './pageContent.ts';

const contentOf = (html: string, isMain = false) => pageContent('/models/a', html, isMain);

describe('the words of a page', () => {
  const figure = (title: string) =>
    `<figure><h3><a>${title}</a></h3><figure><h2>Inner</h2></figure></figure>`;

  it('are its heading, its lead and its first finding, as text', () => {
    const html = `<h2>Menu</h2><h1> A &amp; <b>B</b></h1><p>It&#x27;s<!-- --> so</p>${figure('C leads.')}${figure('D')}`;
    expect(contentOf(html)).toMatchObject({ heading: 'A & B', description: "It's so. C leads." });
  });

  it('have no lead that is not right below the heading, and no heading of a section', () => {
    expect(contentOf('<h1>A</h1><div></div><p>B</p><section><h2>C</h2></section>').description).toBe('');
  });

  it('are its first two facts if it has neither', () => {
    const fact = (name: string, said: string) => `<div><dt>${name}</dt><dd>${said}</dd></div>`;
    const facts = `<dl>${fact('Kind', '<a href="/">ISO</a> group')}${fact('None', '')}${fact('Year', '2026')}${fact('More', 'x')}</dl>`;
    expect(contentOf(`<h1>A</h1>${facts}`).description).toBe('Kind: ISO. Year: 2026.');
    expect(contentOf(`<h1>A</h1><p>B</p>${facts}`).description).toBe('B.');
  });
});

describe('a page that is not finished', () => {
  it.each([
    ['<!--$?--><template id="B:0"></template><!--/$-->', 'template'],
    ['<div class="skeleton h-5"></div>', 'div'],
    ['<h1>No such model</h1>', 'No such model'],
  ])('is refused: %s', (html, part) => {
    expect(() => contentOf(html)).toThrow(`/models/a has a part that is not finished: ${part}`);
  });
});

describe('inline styles', () => {
  it('are taken out, and a class of each belongs in their place', () => {
    const html = '<p class="a" style="width:2ch">x</p><b title="y" style="left:1%">y</b>';
    const { pieces, styles } = contentOf(html);
    expect(styles).toEqual(['width:2ch', 'left:1%']);
    expect(pieces.join('|')).toBe('<p class="| a">x</p><b class="|" title="y">y</b>');
  });

  it('are no attributes of drawings', () => {
    const svg = '<svg><text font-style="italic">a</text></svg>';
    expect(contentOf(svg)).toMatchObject({ pieces: [svg], styles: [] });
  });
});

describe('the parts of a main page', () => {
  const part = (name: string) => `<section id="${name}"><figure class="a"></figure></section>`;
  const html = `<section>filter</section><main>${['a', 'b', 'c', 'd', 'e', 'f'].map(part).join('')}<b></b></main>`;

  it('are marked where no window shows them first, for phones alone what a wide one does', () => {
    const [marked = ''] = contentOf(html, true).pieces;
    expect(marked.match(/<[^<]* data-far[^>]*>/g)).toEqual([
      '<section data-far="narrow" id="c">',
      '<section data-far="narrow" id="d">',
      '<section data-far="" id="e">',
      '<section data-far="" id="f">',
    ]);
    expect(marked.replaceAll(/ data-far="(?:narrow)?"/g, '')).toBe(html);
  });

  it('are told to style sheets, marks and drawings that leave the page included', () => {
    const drawing =
      '<div data-still="half"><svg viewBox="0 0 1 1"><line stroke="var(--grid)"></line></svg></div>';
    const { files, parts } = contentOf(`${html}${drawing}`, true);
    expect(files[0]?.svg).toContain('var(--grid)');
    expect(parts).toEqual(expect.arrayContaining(['section', '#f', '.a', '[data-far]', 'line', '--grid']));
  });
});

it('leaves a record in one piece, without marks or files', () => {
  const html = `<main>${'<section>x</section>'.repeat(5)}<div data-still="half"><svg viewBox="0 0 1 1"></svg></div></main>`;
  expect(contentOf(html)).toMatchObject({ pieces: [html], files: [], parts: [] });
});
