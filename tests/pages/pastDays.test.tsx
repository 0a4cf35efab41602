import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { laterDates } from '../../src/contract/laterDates.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { specsOfPage } from '../../src/figures/catalog.ts';
import { figuresOfSpec } from '../support/catalogFigures.ts';
import { randomOf } from '../support/randomOf.ts';
import { closeApp } from '../support/openApp.ts';
import { renderApp } from '../support/renderApp.tsx';
import { settledPage } from '../support/settledPage.ts';
import { sitePages } from '../support/siteMap.ts';
import { figuresOnPage } from '../support/stubFrame.tsx';

/** Records about which a text is known to have told too much, in place of the usual one of their page. */
const records = [
  ...['/models/deepseek-v4-pro', '/models/qwen3.7-max', '/developers/deepseek'],
  ...['/indicators/bodies-iso-secretariats', '/indicators/lb-swe-bench-verified-gap'],
];

/** Pages about the records as they are now, whatever the day of the view: a page that is not here is tried. */
const timeless = ['sources', 'changes', 'gaps', 'health', 'about'];

const [topicOf, isRecord] = [
  (path: string) => path.split('/')[1] ?? '',
  (path: string) => path.split('/').length > 2,
];

const pages = [
  ...sitePages
    .map(({ path }) => path)
    .filter((path) => !timeless.includes(topicOf(path)))
    .filter((path) => !(isRecord(path) && records.some((record) => topicOf(record) === topicOf(path)))),
  ...records,
];

/** Days about which a text is known to have told too much, and days long before. */
const aimed = [
  ...['2026-05-22', '2026-05-26', '2026-05-27', '2026-06-29', '2026-07-30'],
  ...['2026-09-12', '2026-02-14', '2025-07-20', '2018-01-01'],
];

/** A page is tried on every third aimed day, by turns; its figures are made on each. */
const pairs = pages.flatMap((path, at) =>
  aimed.filter((_, turn) => (at + turn) % 3 === 0).map((day) => [path, day] as const),
);

const specs = (await Promise.all(pages.map(specsOfPage))).flat();

const random = randomOf(20261124);
const drawn = Array.from({ length: 10 }, () => {
  const day = new Date(Date.UTC(2023, 0, 1 + Math.floor(random.next() * 1400)));
  return [random.pick(pages), day.toISOString().slice(0, 10)] as const;
});

/**
 * Where a day ahead is no later knowledge: what is due (dates of the calendar and of standards are in buttons of
 * their own, or marked as set ahead), and which state of a source was read.
 */
const aside = 'button, [data-cited], [data-set-ahead]';

function pageTexts(): string[] {
  const walker = document.createTreeWalker(screen.getByRole('main'), NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(aside) === null) texts.push(node.textContent ?? '');
  }
  return texts;
}

/** The label of the day on which a price was read: which state of a source, again. */
const READ = 'Seen on';

/** The label of the day from which a standard applies: it is set when the standard is published. */
const IN_FORCE = 'In force';

/** All that a figure says in words of its own; what is due on its calendar lies ahead by nature. */
function figureTexts(figure: Figure): string[] {
  if (figure.kind === 'timeline') return [...figure.notes, figure.definition];
  const words = [figure.title, figure.subtitle, figure.definition, figure.measure, ...figure.notes];
  const facts = figure.points.flatMap((point) =>
    point.facts.filter(({ label }) => label !== READ && !(figure.kind === 'flow' && label === IN_FORCE)),
  );
  return [...words, ...facts.map(({ value }) => value)];
}

const shownTexts = (): string[] => [
  ...new Set([...pageTexts(), ...[...figuresOnPage().values()].flatMap(figureTexts)]),
];

/** What a reader sees who waits: a part that follows the view a moment later is looked at again. */
async function expectNoneLater(path: string, day: string): Promise<void> {
  renderApp(`${path}?asOf=${day}`);
  await settledPage();
  await waitFor(() => {
    const texts = shownTexts();
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => laterDates(text, day).length > 0)).toEqual([]);
  });
  closeApp();
}

describe('a view of a past day names no later day', () => {
  it.each(aimed)('in any figure, on %s', (day) => {
    const made = specs.flatMap((spec) => figuresOfSpec(spec, { asOf: day }));
    expect(made.length).toBeGreaterThan(5);
    const later = made.flatMap((figure) =>
      figureTexts(figure)
        .filter((text) => laterDates(text, day).length > 0)
        .map((text) => `${figure.id}: ${text}`),
    );
    expect(later).toEqual([]);
  });

  it.each([...pairs, ...drawn])('%s on %s', async (path, day) => {
    await expectNoneLater(path, day);
  });
});

describe('a view of a day before a model came out', () => {
  const names = /GPT-5\.5|V4[- ]Pro|Qwen3\.7/;

  const naming = ['', 'ai-pricing', 'leaderboards'];

  it.each(pages.filter((path) => naming.includes(topicOf(path))))('does not name it: %s', async (path) => {
    renderApp(`${path}?asOf=2025-07-20`);
    await settledPage();
    const texts = shownTexts();
    const named = screen.queryAllByRole('option').map((one) => one.textContent);
    const buttons = screen.queryAllByRole('button').map((one) => one.textContent);
    expect([...texts, ...named, ...buttons].filter((text) => names.test(text))).toEqual([]);
  });
});
