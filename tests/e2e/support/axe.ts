import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A rule of WCAG (2.5.3) that axe still calls an experiment: what is written on a control is part of its name. */
const LABEL_IN_NAME = 'label-content-name-mismatch';

/** Rules of which a mere doubt counts as a fault: each can be decided by writing the page otherwise. */
const beyondDoubt: readonly string[] = [
  LABEL_IN_NAME,
  'aria-allowed-attr',
  'aria-allowed-role',
  'aria-conditional-attr',
  'aria-prohibited-attr',
];

/** What is read below; axe then spares itself describing each element that has no fault. */
const resultTypes: ('violations' | 'incomplete')[] = ['violations', 'incomplete'];

interface Scope {
  /** Only what lies in this element: a CSS selector. */
  readonly within?: string;
}

/** What axe finds fault with: "rule: first elements", one a line, so that a failure says where to look. */
export async function axeFaults(page: Page, { within }: Scope = {}): Promise<string[]> {
  // Rows of a table are all alike: the first ones stand for them, or a page of 800 sources takes half a minute.
  // Our pages hold no frames of other origins, so axe can judge in the page itself, which it calls legacy: otherwise
  // it carries what it found of every element to a second page and judges there, at twice the cost.
  const all = new AxeBuilder({ page }).exclude('tbody tr:nth-child(n + 9)').setLegacyMode();
  const part = within === undefined ? all : all.include(within);
  const run = part.options({ resultTypes, rules: { [LABEL_IN_NAME]: { enabled: true } } }).withTags(tags);
  const { violations, incomplete } = await run.analyze();
  return [...violations, ...incomplete.filter(({ id }) => beyondDoubt.includes(id))].map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .slice(0, 3)
        .join(' ')}`,
  );
}
