import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { indicatorDocument } from '../../src/contract/indicator.ts';
import { builtIndicator } from '../support/builtFigures.ts';
import { changeDocument } from '../support/api.ts';
import { renderApp } from '../support/renderApp.tsx';

const ID = 'ev-car-sales';

function withdraw(all: boolean): void {
  const { observations } = builtIndicator(ID);
  const [first] = observations;
  if (first === undefined) throw new Error('The indicator has no observation.');
  const gone = { ...first, value: 76543, withdrawnIn: '2026.11.24.2', reason: 'Counted twice.' };
  changeDocument(indicatorDocument(ID).path, { withdrawn: [gone], ...(all ? { observations: [] } : {}) });
}

describe('a withdrawn number', () => {
  it('stays in the table of its indicator, struck through, with version and reason', async () => {
    withdraw(false);
    const { user } = renderApp(`/indicators/${ID}`);
    expect(await screen.findByRole('heading', { name: /observations and 1 withdrawn$/ })).toBeVisible();
    const table = screen.getByRole('region', { name: 'Table: Observations' });
    await user.click(screen.getByLabelText('Search observations'));
    await user.paste('withdrawn');
    const value = within(table).getByRole('button', { name: '76,543' });
    expect(value.closest('del')).not.toBeNull();
    expect(within(table).getByText('withdrawn in 2026.11.24.2: Counted twice.')).toBeVisible();
    await user.click(value);
    const card = await screen.findByRole('dialog', { name: 'Evidence' });
    expect(card).toHaveTextContent('Counted twice.');
  });

  it('stays in the table of the figure', async () => {
    withdraw(false);
    renderApp(`/indicators/${ID}?view=table`);
    const table = await screen.findByRole('region', { name: /^Table: (?!Observations)/ });
    expect(
      within(table)
        .getByRole('button', { name: /: 76,543$/ })
        .closest('del'),
    ).not.toBeNull();
    expect(table).toHaveTextContent('Withdrawn in: 2026.11.24.2 · Reason: Counted twice.');
  });

  it('keeps the page of an indicator that has no other', async () => {
    withdraw(true);
    renderApp(`/indicators/${ID}`);
    expect(await screen.findByText(/^All values of this indicator were withdrawn\./)).toBeVisible();
    expect(screen.getByText('withdrawn in 2026.11.24.2: Counted twice.')).toBeVisible();
    expect(screen.queryByText(/^Download this indicator/)).toBeNull();
  });
});
