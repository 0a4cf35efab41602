import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';
import { scanNumbers } from '../support/scanNumbers.ts';
import { shownFigure } from '../support/shownFigure.ts';
import { takeLine } from '../support/takeLine.ts';
import { press } from '../support/press.ts';

const PAIR = 'Is one model really ahead of another?';

describe('the standings of a board', () => {
  it('show the rows asked for, and say so in the link', async () => {
    const { user } = renderApp('/leaderboards/arena-code?asOf=2026-05-26&view=table');
    const figure = await shownFigure('board-standings');
    const names = () => within(figure).getAllByRole('rowheader');
    await within(figure).findByRole('table');
    expect(names()).toHaveLength(20);
    await user.click(screen.getByRole('radio', { name: '10' }));
    await waitFor(() => expect(names()).toHaveLength(10));
    await user.click(screen.getByRole('radio', { name: 'one per model' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'China');
    await waitFor(() => expect(names()[0]).toHaveTextContent('Qwen3.7-Max (2026-05-17)'));
    expect(within(figure).getAllByRole('row')[1]).toHaveTextContent('1,541 ± 164th3–6B1,522China');
    expect(window.location.search).toBe('?asOf=2026-05-26&view=table&country=cn&fold=yes&rows=10');
  });

  it('set two models against each other, each number with its card', async () => {
    const { user } = renderApp(
      '/leaderboards/arena-code?asOf=2026-05-26&pair=qwen3.7-max-20260517~claude-opus-4-6',
    );
    const pair = await screen.findByRole('region', { name: PAIR });
    expect(pair).toHaveTextContent(
      'The chance that Qwen3.7-Max (2026-05-17) is truly ahead of Claude Opus 4.6: 63% (difference 3 ± 17).',
    );
    expect(pair).toHaveTextContent('ranked 4th by score; with 95% probability, its true rank is 3–6');
    await takeLine(user, within(pair).getByRole('combobox', { name: 'vs.' }), 'glm 5.1');
    await waitFor(() => expect(pair).toHaveTextContent('79% (difference 8 ± 19)'));
    expect(window.location.search).toContain('pair=qwen3.7-max-20260517~glm-5.1');
    expect(scanNumbers(screen.getByRole('main')).naked).toEqual([]);
    await user.click(within(pair).getByRole('button', { name: '79%' }));
    expect(await screen.findByRole('dialog', { name: 'Evidence' })).toHaveTextContent('probabilityAbove');
  });

  it('say of a board without intervals that no order can be told', async () => {
    renderApp('/leaderboards/swe-bench-verified');
    const pair = await screen.findByRole('region', { name: PAIR });
    expect(pair).toHaveTextContent('no margins of error are on record');
    const figure = await shownFigure('board-standings');
    expect(within(figure).getByRole('heading')).toHaveTextContent('no margin of error on record');
    expect(scanNumbers(screen.getByRole('main')).naked).toEqual([]);
  });

  it('change to the twin with style control on the same day, and say what that moves', async () => {
    renderApp('/leaderboards/arena-text?asOf=2026-08-19');
    await shownFigure('board-standings');
    expect(
      await screen.findByText(
        /Change in rank of the median model on the text leaderboard of August 19, 2026/,
      ),
    ).toHaveTextContent('Chinese 7 down, U.S. 3 up.');
    press(() =>
      within(screen.getByRole('navigation', { name: 'Style control' })).getByRole('link', { name: 'with' }),
    );
    await waitFor(() => expect(window.location.pathname).toBe('/leaderboards/arena-text-sc'));
    await screen.findAllByRole('heading', { level: 2, name: /^Arena text, style control/ });
    expect(scanNumbers(screen.getByRole('main')).naked).toEqual([]);
  });
});
