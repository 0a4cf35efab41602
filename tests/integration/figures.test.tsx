import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { builtPricing } from '../support/builtFigures.ts';
import { barWidths, marksOf, middleOf } from '../support/marks.ts';
import { renderApp } from '../support/renderApp.tsx';
import { drawnFigure, shownFigure } from '../support/shownFigure.ts';
import { press } from '../support/press.ts';

const PRO = 'deepseek-v4-pro';
const GPT = 'gpt-5.5';

async function barRatio(kind: string): Promise<number> {
  const widths = barWidths(await drawnFigure('flagship-price-bars'));
  return (widths.get(`${PRO}|${kind}`) ?? Number.NaN) / (widths.get(`${GPT}|${kind}`) ?? Number.NaN);
}

describe('price bars', () => {
  it.each([
    ['2026-05-26', 'output', 0.87 / 30],
    ['2026-09-01', 'output', 3.96 / 30],
    ['2026-05-26', 'input', 0.435 / 5],
    ['2026-09-01', 'cached-input', 0.044 / 0.5],
  ])('on %s are as long as the cited %s prices say', async (day, kind, ratio) => {
    renderApp(`/ai-pricing?asOf=${day}&metric=${kind}`);
    expect(await barRatio(kind)).toBeCloseTo(ratio, 3);
  });

  it('change with the switch of basis, which goes into the address', async () => {
    const { user } = renderApp('/ai-pricing?asOf=2026-05-26');
    expect(await barRatio('output')).toBeCloseTo(0.87 / 30, 3);
    await user.click(screen.getByRole('radio', { name: 'input' }));
    expect(window.location.search).toBe('?asOf=2026-05-26&metric=input');
    await waitFor(async () => expect(await barRatio('input')).toBeCloseTo(0.435 / 5, 3));
    expect(screen.getByRole('radio', { name: 'input' })).toBeChecked();
  });
});

describe('the board captured 2026-05-26', () => {
  it('shows Qwen3.7-Max between its neighbours, and its interval and votes in words', async () => {
    renderApp('/leaderboards/arena-code?asOf=2026-05-26');
    const figure = await drawnFigure('board-standings');
    const marks = marksOf(figure);
    const qwen = marks.get('qwen3.7-max-20260517|2026-05-26');
    expect(qwen).toHaveAttribute('data-value', '1541');
    expect(figure).toHaveTextContent('Qwen3.7-Max (2026-05-17)3–6 · 1,541 ± 16');
    const first = [...marks.values()][0];
    expect(middleOf(qwen).x).toBeLessThan(middleOf(first).x);
  });

  it('takes the capture of the day asked for, and says when there was none', async () => {
    renderApp('/leaderboards/arena-code?asOf=2026-03-01');
    expect(await screen.findByText(/No snapshot of .* on or before March 1, 2026\./)).toBeVisible();
    expect(document.querySelector('[data-figure]')).toBeNull();
  });

  it('is reached from the page of all boards', async () => {
    renderApp('/leaderboards');
    const all = await screen.findByRole('navigation', { name: 'All leaderboards' });
    press(() => within(all).getByRole('link', { name: 'SWE-bench Verified, all systems' }));
    expect(window.location.pathname).toBe('/leaderboards/swe-bench-verified');
    await waitFor(async () =>
      expect(await shownFigure('board-standings')).toHaveTextContent('SWE-bench Verified'),
    );
  });
});

describe('a figure as a table', () => {
  it('says what the chart draws, and missing as no data', async () => {
    const { user } = renderApp('/ai-pricing?asOf=2026-05-26');
    const figure = await drawnFigure('flagship-prices');
    const drawn = new Map([...marksOf(figure)].map(([key, mark]) => [key, mark.getAttribute('data-value')]));
    const button = within(figure).getByRole('button', { name: 'Table' });
    expect(button).toHaveAttribute('aria-pressed', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    const cells = [...(await within(figure).findByRole('table')).querySelectorAll('[data-key]')];
    expect(figure.querySelector('svg[width]:not([aria-hidden])')).toBeNull();
    expect(cells.length).toBeGreaterThan(drawn.size);
    for (const cell of cells) {
      const key = cell.getAttribute('data-key') ?? '';
      expect(cell.getAttribute('data-value'), key).toBe(drawn.get(key) ?? '');
      if (!drawn.has(key)) expect(cell, key).toHaveTextContent('no data');
    }
    expect(within(figure).getByRole('row', { name: /GPT-5\.5 \$0\.50 \$5 \$30/ })).toBeVisible();
  });

  it('stands there at once where the link asks for tables, and can be turned back', async () => {
    const { user } = renderApp('/ai-pricing?asOf=2026-05-26&view=table');
    const figure = await shownFigure('flagship-prices');
    expect(await within(figure).findByRole('table')).toBeVisible();
    await user.click(within(figure).getByRole('button', { name: 'Table' }));
    expect(marksOf(await drawnFigure('flagship-prices')).get(`${GPT}|output`)).toBeDefined();
  });

  it('a price that a vendor does not have is no mark and no zero', async () => {
    const { models } = builtPricing();
    const flagship = models.find((model) => model.tier === 'flagship' && model.usd.cachedInput === null);
    expect(flagship).toBeDefined();
    renderApp('/ai-pricing');
    const marks = marksOf(await drawnFigure('flagship-prices'));
    for (const mark of marks.values()) expect(Number(mark.getAttribute('data-value'))).toBeGreaterThan(0);
  });
});

describe('evidence', () => {
  it('opens from a cell of the table, with the source one click away', async () => {
    const { user } = renderApp('/ai-pricing?asOf=2026-05-26&view=table');
    const figure = await shownFigure('flagship-prices');
    const row = within(figure).getByRole('row', { name: /^DeepSeek-V4-Pro/ });
    await user.click(within(row).getByRole('button', { name: '$0.87' }));
    const dialog = await screen.findByRole('dialog', { name: 'Evidence' });
    expect(dialog).toHaveTextContent('DeepSeek-V4-Pro, output');
    expect(dialog).toHaveTextContent('$0.87');
    expect(dialog).toHaveTextContent(/Price terms\s*output, list/);
    expect(dialog).toHaveTextContent('Where in it');
    expect(dialog).toHaveTextContent('Confidence');
    const { segments, sources } = builtPricing();
    const cited = segments.find(
      (one) =>
        one.modelId === PRO && one.effectiveFrom <= '2026-05-26' && (one.effectiveTo ?? '9') > '2026-05-26',
    );
    const source = sources[cited?.evidence.sourceId ?? ''];
    if (source?.url == null) throw new Error('The price has no source that can be linked.');
    // The first day of a price may have another place in the same source: a second link.
    for (const link of within(dialog).getAllByRole('link', { name: source.title }))
      expect(link).toHaveAttribute('href', source.url);
    expect(dialog).toHaveTextContent(cited?.evidence.locator ?? 'no locator');
  });

  it('is closed again', async () => {
    const { user } = renderApp('/ai-pricing?asOf=2026-05-26&view=table');
    const figure = await shownFigure('flagship-prices');
    await user.click(within(figure).getByRole('button', { name: '$0.87' }));
    const dialog = await screen.findByRole('dialog', { name: 'Evidence' });
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('of a whole figure lists all its sources', async () => {
    const { user } = renderApp('/leaderboards/arena-code?asOf=2026-05-26');
    const figure = await shownFigure('board-standings');
    await user.click(within(figure).getByRole('button', { name: 'Evidence' }));
    const dialog = await screen.findByRole('dialog', { name: 'Evidence' });
    expect(within(dialog).getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(dialog).toHaveTextContent('As of 2026-05-26, dataset');
  });

  it('is reached in the chart by keys alone, and read out', async () => {
    const { user } = renderApp('/ai-pricing?asOf=2026-05-26');
    const figure = await drawnFigure('flagship-price-bars');
    const chart = within(figure).getByRole('application');
    chart.focus();
    await user.keyboard('{ArrowDown}');
    const live = figure.querySelector('[aria-live="polite"]');
    expect(live).toHaveTextContent(/GPT-5\.5, output, May 26, 2026: \$30/);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Evidence' })).toHaveTextContent('GPT-5.5, output');
  });
});

describe('export', () => {
  it('saves exactly what is shown as CSV, under the promised name', async () => {
    const saved: Blob[] = [];
    const names: string[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${String(saved.push(blob))}` }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { user } = renderApp('/leaderboards/arena-code?asOf=2026-05-26');
    const figure = await drawnFigure('board-standings');
    const keys = [...marksOf(figure).keys()];
    await user.click(within(figure).getByRole('button', { name: 'Export' }));
    const dialog = await screen.findByRole('dialog', { name: 'Export figure' });
    await user.click(within(dialog).getByRole('radio', { name: 'CSV' }));
    expect(within(dialog).queryByRole('radiogroup', { name: 'Size' })).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Download' }));
    expect(await within(dialog).findByText(/^Saved /)).toHaveTextContent(
      'board-standings_2026-05-26_data.csv',
    );
    expect(names).toEqual(['board-standings_2026-05-26_data.csv']);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await saved[0]?.arrayBuffer());
    expect(text.startsWith('\uFEFF# Code Arena')).toBe(true);
    const lines = text
      .trimEnd()
      .split('\r\n')
      .filter((line) => !/^\uFEFF?#/.test(line));
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(keys);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
});

describe('the table of all models', () => {
  it('finds and sorts, with what is missing last in either direction', async () => {
    const { user } = renderApp('/ai-pricing?asOf=2026-05-26');
    const table = await screen.findByRole('table', { name: 'AI model prices' });
    const firstNames = () =>
      within(table)
        .getAllByRole('row')
        .slice(1, 4)
        .map((row) => row.firstElementChild?.textContent);
    const search = screen.getByLabelText('Search models');
    await user.click(search);
    await user.paste('DeepSeek-V4');
    await waitFor(() => expect(firstNames()).toContain('DeepSeek-V4-Pro'));
    expect(firstNames().every((name) => name?.startsWith('DeepSeek-V4'))).toBe(true);
    for (const order of ['descending', 'ascending']) {
      await user.click(within(table).getByRole('button', { name: /^Output/ }));
      const head = within(table).getByRole('columnheader', { name: /^Output/ });
      await waitFor(() => expect(head).toHaveAttribute('aria-sort', order));
    }
    await user.click(search);
    await user.paste(' no such model');
    expect(await screen.findByText(/^No models match/)).toBeVisible();
  });
});
