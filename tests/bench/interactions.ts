import type { Locator, Page } from '@playwright/test';

/** Something that a reader does on a page; done again and again it must each time change what is shown. */
export interface Interaction {
  readonly name: string;
  readonly path: string;
  /** @param round counts from 0, so that a switch can go back and forth. */
  readonly act: (page: Page, round: number) => Promise<void>;
}

/** Rest of a pointer before it presses: what came into sight is drawn meanwhile. */
const REST_MS = 400;

/** As a hand does it, without the questions that a script asks the page before and after it clicks. */
async function click(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is nothing to click on.');
  const { mouse } = target.page();
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await target.page().waitForTimeout(REST_MS);
  await mouse.down();
  await mouse.up();
}

/** One of a group's options by turns. */
const radios =
  (group: string, ...options: readonly string[]): Interaction['act'] =>
  (page, round) =>
    click(
      page
        .getByRole('radiogroup', { name: group, exact: true })
        .getByRole('radio', { name: options[round % options.length] ?? '', exact: true }),
    );

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

/** A link of a row of links, by turns. */
const links =
  (row: string, ...names: readonly string[]): Interaction['act'] =>
  (page, round) =>
    click(
      page
        .getByRole('navigation', { name: row, exact: true })
        .getByRole('link', { name: names[round % names.length] ?? '', exact: true }),
    );

/** Two of a group's options, each on and off again. */
const boxes =
  (group: string): Interaction['act'] =>
  (page, round) =>
    click(
      page
        .getByRole('group', { name: group, exact: true })
        .getByRole('checkbox')
        .nth(Math.floor(round / 2) % 2),
    );

const industry = boxes('Industry');

/** A card is opened and closed again. */
const card: Interaction['act'] = (page, round) =>
  click(
    round % 2 === 0
      ? page.locator('figure .evidence-link').first()
      : page.getByRole('dialog').getByRole('button', { name: 'Close' }),
  );

const overview: readonly Omit<Interaction, 'path'>[] = [
  { name: 'choose an industry', act: industry },
  { name: 'open the card of a number', act: card },
  { name: 'open another page', act: links('Main menu', 'AI pricing', 'Overview') },
];

const pricing: readonly Omit<Interaction, 'path'>[] = [
  {
    name: 'turn a figure into its table',
    act: (page) => click(page.getByRole('button', { name: 'Table', exact: true }).first()),
  },
  { name: 'open another tab', act: links('AI pricing', 'Over time', 'Prices') },
  { name: 'choose a token type', act: radios('Token type', 'input', 'output') },
  {
    name: 'filter models by country',
    act: (page) =>
      click(page.getByRole('group', { name: 'Filter the models' }).getByRole('checkbox', { name: /^China/ })),
  },
  {
    name: 'sort the models',
    act: (page, round) =>
      click(page.locator('#models').getByRole('button', { name: round % 2 === 0 ? /^Model\b/ : /^Output/ })),
  },
  {
    name: 'search the models',
    act: (page, round) => press(page.getByLabel('Search models'), round % 2 === 0 ? 'g' : 'Backspace'),
  },
];

const job: readonly Omit<Interaction, 'path'>[] = [
  { name: 'move the cache share', act: arrows(slider(/^Share of input from cache/)) },
];

const capability: readonly Omit<Interaction, 'path'>[] = [
  { name: 'move the score asked for', act: arrows(slider(/^Minimum score/)) },
];

const boards: readonly Omit<Interaction, 'path'>[] = [
  {
    name: 'open another board',
    act: (page) =>
      click(page.getByRole('navigation', { name: 'Other leaderboards' }).getByRole('link').first()),
  },
  { name: 'choose how many rows', act: radios('Rows', '50', '20') },
  { name: 'fold the variants', act: radios('Variants', 'one per model', 'show all') },
  { name: 'turn the gap into days', act: radios('Show gap in', 'days', 'points') },
  { name: 'count other places', act: radios('Count models in', 'top 20', 'top 10') },
];

/** Most common acts of readers. */
export const interactions: readonly Interaction[] = [
  ...overview.map((one) => ({ ...one, path: '/' })),
  ...pricing.map((one) => ({ ...one, path: '/ai-pricing' })),
  ...job.map((one) => ({ ...one, path: '/ai-pricing/cost' })),
  ...capability.map((one) => ({ ...one, path: '/ai-pricing/capability' })),
  ...boards.map((one) => ({ ...one, path: '/leaderboards/arena-code' })),
  { name: 'choose an industry (plans)', path: '/ev-plans', act: industry },
  { name: 'choose an industry (events)', path: '/policy', act: industry },
  // Ten times the data has more than a thousand rules.
  { name: 'choose a product (rules)', path: '/rules', act: boxes('Products') },
];
