import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

it('says what is new in the week before a day, with the card of each', async () => {
  renderApp('/changes?asOf=2026-11-20');
  // Of the four prices of that month one is of this week, and another was not yet reported.
  const news = await screen.findByText('In the seven days to November 20, 2026: 1 event on record.');
  const list = within(news.parentElement ?? news).getByRole('list');
  expect(within(list).getByRole('button', { name: 'November 17, 2026' })).toBeVisible();
});

it('says that nothing is, and what was the latest', async () => {
  renderApp('/changes?asOf=2026-10-31');
  const none = await screen.findByText(
    /^No event on record is dated in the seven days to October 31, 2026\.$/,
  );
  const due = screen.getByRole('link', { name: 'Dates that fell due in the seven days before' });
  expect(due).toHaveAttribute('href', '/coming-up?asOf=2026-10-31#fell-due');
  expect(none.parentElement).toHaveTextContent(
    /The latest: a price of October 7, 2026, another event of September 30, 2026$/,
  );
});

it('puts revisions with one cause in a line that unfolds', async () => {
  const { user } = renderApp('/changes?q=share+of+ISO+publications');
  const revised = await screen.findByRole('region', {
    name: 'Corrected in 2026.11.30.2',
  });
  const [batch] = within(revised).getAllByText(/: \d+ observations\./);
  const line = batch?.closest('details');
  expect(line).toHaveTextContent('Amendments count in the year in which they came out');
  expect(line).not.toHaveAttribute('open');
  if (batch !== undefined) await user.click(batch);
  expect(line).toHaveAttribute('open');
});

it('keeps corrections apart from other revisions, and finds them by word', async () => {
  renderApp('/changes?kind=correction');
  const corrected = await screen.findByRole('region', { name: 'Corrected in 2026.11.30.3' });
  expect(corrected).toHaveTextContent('A workshop had been counted among the committees.');
  expect(screen.queryByRole('region', { name: /^No earlier number changed/ })).toBeNull();
  const lead = await screen.findByRole('link', {
    name: /^[\d,]+ numbers corrected in the last week of the data/,
  });
  expect(lead).toHaveAttribute('href', '/changes?kind=correction');
});

it('still shows all revisions to a link from before', async () => {
  renderApp('/changes?kind=revised&q=corrected');
  expect(await screen.findByRole('region', { name: 'Corrected in 2026.11.30.3' })).toBeVisible();
});
