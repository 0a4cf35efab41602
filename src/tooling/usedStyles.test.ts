import { describe, expect, it } from 'vitest';
import { readPart } from './markup.ts';
import { sharedStyles } from './sharedStyles.ts';
import { partsOf, UsedStyles } from './usedStyles.ts';

const html =
  '<p id="a" class="b wide:c[&amp;_td] d"><input type="date" aria-pressed="false"></p><details><summary>x</summary></details>';

const partsIn = (page: string) => partsOf(readPart(page));

const usedOf = (css: string, page = html): string => new UsedStyles(css).of(partsIn(page));

describe('UsedStyles', () => {
  it.each([
    '.b{top:0}',
    '#a .d>input:focus-visible{top:0}',
    '.wide\\:c\\[\\&_td\\]:focus{top:0}',
    'details[open] summary{top:0}',
    ':root[data-theme=dark]{top:0}',
    // Other selectors in a list or a negation need not exist.
    ':is(.gone,.b) input{top:0}',
    ':where(h1,p,li):not(:where(td,th) *){top:0}',
    ':is(:hover,[aria-pressed]){top:0}',
    '.b:has(:checked){top:0}',
    '.b:has(>input){top:0}',
    'input::-webkit-datetime-edit-year-field,::backdrop{top:0}',
    '@media print{.b{top:0}}',
    '@container (width<520px){.b:not([data-still]){top:0}}',
    '@keyframes late{to{top:0}}',
  ])('keeps %s', (css) => {
    expect(usedOf(css)).toBe(css);
  });

  it.each([
    '.e{top:0}',
    '#b{top:0}',
    'textarea{top:0}',
    '[data-first]~.b{top:0}',
    ':is(.gone,td) .b{top:0}',
    ':where(.gone) .b{top:0}',
    '.b:has(textarea){top:0}',
    '.b:hover,.d:not(.e):active{top:0}',
    ':host,:-moz-focusring:where(:not(iframe)),input:-moz-ui-invalid{top:0}',
    '::placeholder,::file-selector-button,::-webkit-datetime-edit-hour-field{top:0}',
    '@media print and (scripting:enabled){.b{top:0}}',
    '.b{cursor:pointer}',
    '@media (forced-colors:active){.b{top:0}}',
    '/*! Of others. */',
    '@supports (top:0){@media print{.e{top:0}}}',
  ])('leaves %s out', (css) => {
    expect(usedOf(css)).toBe('');
  });

  it('keeps of a rule the selectors that can be met, and layers and rules in their order', () => {
    expect(usedOf('@layer x{.e{top:0}}@layer y{.e,.d{top:1px}.b{top:0}}.b{top:2px}')).toBe(
      '@layer x{}@layer y{.d{top:1px}.b{top:0}}.b{top:2px}',
    );
  });

  it('leaves out what browsers without typed properties are told, and keeps the place of its layer', () => {
    expect(usedOf('@layer properties{@supports (top:0){*{--a:0}}}.b{top:var(--a)}')).toBe(
      '@layer properties{}.b{top:var(--a)}',
    );
  });

  it('keeps of a property of the theme no other value', () => {
    expect(usedOf('@layer theme{:root{--a:1px}}.b{top:var(--a,2px);left:var(--b,3px)}')).toBe(
      '@layer theme{:root{--a:1px}}.b{top:var(--a);left:var(--b,3px)}',
    );
  });

  it('keeps the custom properties that a rule, another property or a drawing of the page reads', () => {
    const css =
      '@property --g{syntax:"*";inherits:false}@property --f{syntax:"*";inherits:false}' +
      ':root{--a:1px;--b:var(--a);--c:2px;--d:var(--c);--e:red}.b{top:var(--b);left:var(--f,0)}';
    expect(usedOf(css, `${html}<line stroke="var(--e)"></line>`)).toBe(
      '@property --f{syntax:"*";inherits:false}:root{--a:1px;--b:var(--a);--e:red}.b{top:var(--b);left:var(--f,0)}',
    );
  });
});

it('gives the overview a sheet of its own, and others one with those that they are most like', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const css = ['x', 'y', ...names].map((name) => `.${name}{top:0}`).join('');
  const page = (...classes: readonly string[]) => [...partsIn(`<p class="${classes.join(' ')}"></p>`)];
  const sheets = sharedStyles(
    css,
    new Map([
      ['/', page('a', 'x', 'y')],
      ...names.map((name) => [`/${name}`, page(name, 'x')] as const),
      ['/like-a', page('a', 'x')],
      ['/boards/one', page('b', 'y')],
      ['/boards/two', page('c', 'y')],
    ]),
  );
  expect(new Set(sheets.values()).size).toBeLessThanOrEqual(6);
  expect(sheets.get('/')).toBe('.x{top:0}.y{top:0}.a{top:0}');
  expect(sheets.get('/like-a')).toBe(sheets.get('/a'));
  expect(sheets.get('/boards/one')).toBe(sheets.get('/boards/two'));
  for (const name of names) expect(sheets.get(`/${name}`)).toContain(`.${name}{top:0}`);
});
