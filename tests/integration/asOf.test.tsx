import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { indicatorIndexDocument } from '../../src/contract/indicator.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { marksOf, numberOf } from '../support/marks.ts';
import { renderApp } from '../support/renderApp.tsx';
import { drawnFigure } from '../support/shownFigure.ts';

/** The numbers that a figure draws, by the key of their mark. */
async function valuesOf(id: string): Promise<ReadonlyMap<string, number>> {
  const marks = marksOf(await drawnFigure(id));
  return new Map([...marks].map(([key, mark]) => [key, numberOf(mark, 'data-value')]));
}

/** The whole dashboard on an earlier day. Values: the prices and boards of that day as the records hold them. */
describe('the dashboard as it stood on a day', () => {
  it('shows the prices of the day on the overview', async () => {
    renderApp('/?asOf=2026-05-26');
    const marks = await valuesOf('flagship-prices');
    expect(marks.get('deepseek-v4-pro|input')).toBe(0.435);
    expect(marks.get('deepseek-v4-pro|cached-input')).toBe(0.003625);
    expect(marks.get('deepseek-v4-pro|output')).toBe(0.87);
  });

  it('shows the gap of the day on the overview', async () => {
    renderApp('/?asOf=2026-05-26');
    const figure = await drawnFigure('board-frontier');
    expect(within(figure).getByRole('heading')).toHaveTextContent(/26/);
    expect([...marksOf(figure).keys()].every((key) => (key.split('|')[1] ?? '') <= '2026-05-26')).toBe(true);
  });

  it('shows the events and the plan that were out on the day', async () => {
    renderApp('/?asOf=2024-06-30');
    expect(await screen.findByRole('heading', { name: /2024 automotive plan/ })).toBeVisible();
    const events = await screen.findByRole('region', { name: 'Latest events, without prices' });
    const years = (await within(events).findAllByRole('button')).map((one) =>
      Number(/\d{4}$/.exec(one.textContent)?.[0]),
    );
    expect(years.length).toBe(3);
    expect(Math.max(...years)).toBe(2024);
  });

  it('puts Qwen3.7-Max fourth on the code board of May 26, 2026', async () => {
    renderApp('/leaderboards/arena-code?asOf=2026-05-26');
    const values = await valuesOf('board-standings');
    const ordered = [...values].sort(([, left], [, right]) => right - left).map(([key]) => key.split('|')[0]);
    expect(ordered.indexOf('qwen3.7-max-20260517')).toBe(3);
  });

  it('puts a Chinese model first on the code board of July 17, 2026', async () => {
    renderApp('/leaderboards/arena-code?asOf=2026-07-17');
    const values = await valuesOf('board-standings');
    const [first] = [...values].sort(([, left], [, right]) => right - left);
    expect(first?.[0]).toMatch(/^kimi-k3/);
    expect(first?.[1]).toBe(1679);
  });

  it('shows the list of committees of the day', async () => {
    renderApp('/participation/committees?asOf=2024-01-01');
    const marks = await valuesOf('committee-secretariats');
    expect([marks.get('US|secretariats'), marks.get('CN|secretariats')]).toEqual([95, 70]);
  });

  it('says that no list was there before the first', async () => {
    renderApp('/participation/committees?asOf=2020-01-01');
    expect(
      await screen.findByText(/No complete committee list is on record for January 1, 2020/),
    ).toBeVisible();
  });

  it('lists the indicators of which something was published by the day', async () => {
    renderApp('/indicators?asOf=2020-01-01');
    const heading = await screen.findByRole('heading', { name: /^\d+ indicators$/ });
    const { indicators } = builtDocument(indicatorIndexDocument);
    const shown = Number(/^\d+/.exec(heading.textContent)?.[0]);
    expect(shown).toBeGreaterThan(10);
    expect(shown).toBe(indicators.filter(({ knownFrom }) => (knownFrom ?? '9') < '2020').length);
    expect(screen.getByText(/Left out: \d+ indicators published after January 1, 2020/)).toBeVisible();
  });

  it('says on every page that it speaks for an earlier day', async () => {
    renderApp('/about?asOf=2026-05-26');
    expect(await screen.findByText(/^As the sources stood on May 26, 2026/)).toBeVisible();
  });
});
