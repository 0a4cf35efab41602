import type { Page } from '@playwright/test';

/** Something that a reader does on a page; done again and again it must each time change what is shown. */
export interface Interaction {
  readonly name: string;
  readonly path: string;
  /** @param round counts from 0, so that a switch can go back and forth. */
  readonly act: (page: Page, round: number) => Promise<void>;
}

/** One of a group's options by turns. */
const radios =
  (group: string, options: readonly string[]): Interaction['act'] =>
  (page, round) =>
    page
      .getByRole('radiogroup', { name: group, exact: true })
      .getByRole('radio', { name: options[round % options.length] ?? '', exact: true })
      .click();

/** What the readers of the two AI pages do most. */
export const interactions: readonly Interaction[] = [
  {
    name: 'choose a price basis',
    path: '/ai-pricing',
    act: radios('Price basis', ['uncached input', 'output']),
  },
  {
    name: 'filter by industry',
    path: '/ai-pricing',
    act: (page) => page.getByRole('group', { name: 'Industry' }).getByRole('checkbox').nth(1).click(),
  },
];
