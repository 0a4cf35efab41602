import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chartThemes, pageTheme, type ChartTheme } from './palette.ts';

const css = readFileSync('src/theme/tokens.css', 'utf8');

/** Selectors of all rules that set tabular figures. */
const tabular = [...css.matchAll(/([^{}]+)\{[^{}]*tabular-nums[^{}]*\}/g)].map(([, selector = '']) =>
  selector.replaceAll(/\/\*[^]*?\*\//g, '').trim(),
);

it('sets equal figures in columns of numbers only, since they widen the hyphens of names', () => {
  expect(tabular.length).toBeGreaterThan(0);
  for (const selector of tabular) expect(selector).toMatch(/^(td|input)\b/);
});

/** Returns all colors of a theme in a fixed order. */
const colorsOf = ({ paper, ink, softInk, grid, zeroLine, areas, ramp }: ChartTheme): string[] => [
  ...[paper, ink, softInk, grid, zeroLine],
  ...Object.values(areas).flatMap(({ mark, text }) => [mark, text]),
  ...ramp,
];

it('gives figures on a page the colors that they have in files', () => {
  const pairs = colorsOf(chartThemes.light).map(
    (light, index) => `light-dark(${light}, ${colorsOf(chartThemes.dark)[index] ?? ''})`,
  );
  const set = colorsOf(pageTheme).map((variable) => {
    const name = variable.slice('var('.length, -1);
    return new RegExp(`${name}: (light-dark\\([^)]*\\));`).exec(css)?.[1];
  });
  expect(set).toEqual(pairs);
});
