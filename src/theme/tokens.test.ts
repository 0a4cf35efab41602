import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync('src/theme/tokens.css', 'utf8');

/** Selector of each rule that sets equal figures. */
const tabular = [...css.matchAll(/([^{}]+)\{[^{}]*tabular-nums[^{}]*\}/g)].map(([, selector = '']) =>
  selector.replaceAll(/\/\*[^]*?\*\//g, '').trim(),
);

it('sets equal figures in columns of numbers only, since they widen the hyphens of names', () => {
  expect(tabular.length).toBeGreaterThan(0);
  for (const selector of tabular) expect(selector).toMatch(/^(td|input)\b/);
});
