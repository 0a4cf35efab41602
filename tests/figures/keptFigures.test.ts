import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/contract/document.ts';
import type { FigureSpec } from '../../src/figures/spec.ts';
import { parseView, type View } from '../../src/url/view.ts';
import { builtAsk } from '../support/builtDocuments.ts';
import { catalogSpecs } from '../support/catalogFigures.ts';
import { settingsOf } from '../support/pageViews.ts';

/** As if each document had been fetched once more: nothing that was drawn before is of these. */
const freshAsk: Ask = (document) => {
  const got = builtAsk(document);
  return typeof got === 'object' && got !== null ? { ...got } : got;
};

const drawn = (ask: Ask, spec: FigureSpec, view: View) => spec.prepare(ask, view)?.draw() ?? null;

/** The controls of the figure's page, all as one and each by itself, and what every page knows. */
function viewsFor({ home }: FigureSpec): readonly string[] {
  const settings = settingsOf(home);
  const each = settings.flatMap((one) => one.split('&'));
  return [...new Set([...settings, ...each, 'industry=batteries', 'view=table', 'asOf=2026-05-26'])];
}

describe.each(catalogSpecs.map((spec) => [spec.id, spec] as const))('%s', (_id, spec) => {
  it('is, after another view, what it would be if nothing had been drawn before', () => {
    const first = parseView('').view;
    for (const search of viewsFor(spec)) {
      const { view } = parseView(search);
      drawn(builtAsk, spec, first);
      const after = drawn(builtAsk, spec, view);
      expect(after, search).toEqual(drawn(freshAsk, spec, view));
    }
  });
});
