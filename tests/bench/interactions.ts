import type { Locator, Page } from '@playwright/test';

/** Something that a reader does on a page; done again and again it must each time change what is shown. */
export interface Interaction {
  readonly name: string;
  readonly path: string;
  /** @param round counts from 0, so that a switch can go back and forth. */
  readonly act: (page: Page, round: number) => Promise<void>;
}

/** One of a group's options by turns. */
const radios =
  (group: string, ...options: readonly string[]): Interaction['act'] =>
  (page, round) =>
    page
      .getByRole('radiogroup', { name: group, exact: true })
      .getByRole('radio', { name: options[round % options.length] ?? '', exact: true })
      .click();

/** Keys are pressed as a reader presses them: what a script sets by itself no browser counts as an input. */
async function press(control: Locator, key: string): Promise<void> {
  await control.focus();
  await control.press(key);
}

/** There and back, so that no end is reached. */
const arrows =
  (find: (page: Page) => Locator): Interaction['act'] =>
  (page, round) =>
    press(find(page), round % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');

const slider = (name: string | RegExp) => (page: Page) => page.getByRole('slider', { name });

const pricing: readonly Omit<Interaction, 'path'>[] = [
  { name: 'choose a price basis', act: radios('Price basis', 'uncached input', 'output') },
  {
    name: 'filter models by country',
    act: (page) =>
      page
        .getByRole('group', { name: 'Filter the models' })
        .getByRole('checkbox', { name: /^China/ })
        .click(),
  },
  {
    name: 'sort the models',
    act: (page, round) =>
      page
        .locator('#models')
        .getByRole('button', { name: round % 2 === 0 ? /^Model\b/ : /^Output/ })
        .click(),
  },
  {
    name: 'search the models',
    act: (page, round) => press(page.getByLabel('Search models'), round % 2 === 0 ? 'g' : 'Backspace'),
  },
];

const job: readonly Omit<Interaction, 'path'>[] = [
  { name: 'move the cache share', act: arrows(slider(/^Input from cache/)) },
  { name: 'move the mix', act: arrows(slider(/^Input for each output token/)) },
];

const capability: readonly Omit<Interaction, 'path'>[] = [
  { name: 'move the score asked for', act: arrows(slider(/^Score of at least/)) },
];

const boards: readonly Omit<Interaction, 'path'>[] = [
  { name: 'choose how many rows', act: radios('Rows', '50', '20') },
  { name: 'fold the variants', act: radios('Variants', 'one a model', 'each') },
  { name: 'turn the gap into days', act: radios('Gap in', 'Days behind', 'Points') },
  { name: 'count other places', act: radios('Places counted', 'Top 20', 'Top 10') },
];

/** What the readers of the pages about AI do most. */
export const interactions: readonly Interaction[] = [
  ...pricing.map((one) => ({ ...one, path: '/ai-pricing' })),
  ...job.map((one) => ({ ...one, path: '/ai-pricing/cost' })),
  ...capability.map((one) => ({ ...one, path: '/ai-pricing/capability' })),
  ...boards.map((one) => ({ ...one, path: '/leaderboards/arena-code' })),
];
