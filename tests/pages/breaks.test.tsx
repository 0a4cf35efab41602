import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { boardBreaksDocument } from '../../src/contract/boardBreaks.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { renderApp } from '../support/renderApp.tsx';
import { scanNumbers } from '../support/scanNumbers.ts';

// The list is asked, not the figures above it.
const list = () => screen.findByRole('region', { name: /breaks? in the series/ }, { timeout: 15_000 });
const { breaks } = builtDocument(boardBreaksDocument);

describe('the list of breaks found', () => {
  it('stands at the end of the page, newest first, each number with its card', async () => {
    const { user } = renderApp('/leaderboards');
    const region = await list();
    const row = (await within(region).findByText(/version 4.1.1 with changed graders/)).closest('tr');
    if (row === null) throw new Error('The reason stands in no row.');
    expect(row).toHaveTextContent(/all 47 rose.*\+1\.5.*index0/);
    expect(row).toHaveTextContent('reported elsewhere');
    const left = `${String(breaks.length - within(region).getAllByRole('row').length + 1)} more on the page.`;
    expect(region).toHaveTextContent(left);
    await user.click(within(region).getByRole('button', { name: /^Show all/ }));
    expect(region).not.toHaveTextContent(left);
    expect(within(region).getAllByRole('row')).toHaveLength(breaks.length + 1);
    expect(region).toHaveTextContent('announced by the operator');
    expect(scanNumbers(region).naked).toEqual([]);
    await user.click(within(row).getByRole('button', { name: '+1.5' }));
    const card = await screen.findByRole('dialog', { name: 'Evidence' }, { timeout: 15_000 });
    expect(card).toHaveTextContent('median move, August 6, 2026 to August 13, 2026');
    expect(within(card).getByRole('list', { name: 'Rows of the derivation' }).children).toHaveLength(2 * 47);
  });

  it('hides what broke after the day of the view, and the board before it', async () => {
    renderApp('/leaderboards?asOf=2026-08-12');
    const region = await list();
    await waitFor(() => expect(within(region).getAllByRole('row').length).toBeGreaterThan(1));
    expect(region).not.toHaveTextContent('version 4.1.1 with changed graders');
    const known = breaks.filter(({ from }) => from <= '2026-08-12').length;
    expect(region).toHaveTextContent(`${String(known)} breaks in the series of`);
  });

  it('opens the card that a link asks for, below the first rows too', async () => {
    renderApp('/leaderboards?number=board-breaks~arena-text-sc%7C2025-05-20%7Cshift');
    const card = await screen.findByRole('dialog', { name: 'Evidence' }, { timeout: 15_000 });
    expect(card).toHaveTextContent('+60');
  });
});
