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

/** What other faces can break, in which words are wider or higher. */
export const ofFaces: readonly string[] = ['target-size', 'scrollable-region-focusable'];

/**
 * What another width or theme can break: how things look, and what only that width has on show. Roles and structure
 * are those of one document, whatever its width.
 */
export const looks: readonly string[] = [
  ...ofFaces,
  'color-contrast',
  'link-in-text-block',
  'button-name',
  'link-name',
  'label',
  'aria-hidden-focus',
  LABEL_IN_NAME,
];

interface Scope {
  /** Only what lies in this element: a CSS selector. */
  readonly within?: string;
  /** Only these rules, of a page that was asked everything before. */
  readonly rules?: readonly string[];
}

/** What axe finds fault with: "rule: first elements", one a line, so that a failure says where to look. */
export async function axeFaults(page: Page, { within, rules }: Scope = {}): Promise<string[]> {
  // Rows and items are all alike: the first ones stand for them, or a page of 800 sources takes half a minute.
  // Our pages hold no frames of other origins, so axe can judge in the page itself, which it calls legacy: otherwise
  // it carries what it found of every element to a second page and judges there, at twice the cost.
  const all = new AxeBuilder({ page })
    .exclude('tbody tr:nth-child(n + 9)')
    .exclude('main li:nth-child(n + 9)')
    .setLegacyMode();
  const part = within === undefined ? all : all.include(within);
  const run = part.options({ resultTypes, rules: { [LABEL_IN_NAME]: { enabled: true } } });
  const { violations, incomplete } = await (
    rules === undefined ? run.withTags(tags) : run.withRules([...rules])
  ).analyze();
  return [...violations, ...incomplete.filter(({ id }) => beyondDoubt.includes(id))].map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .slice(0, 3)
        .join(' ')}`,
  );
}
