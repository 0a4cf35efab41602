import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';
import { scanNumbers } from '../support/scanNumbers.ts';
import { takeLine } from '../support/takeLine.ts';

const clock = () => screen.findByRole('region', { name: 'Peak hours on your clock' });
const lists = () => screen.findByRole('region', { name: 'Vendors’ own lists' });

it('tells peak hours by the clocks of the zone in the link, and of any other', async () => {
  const { user } = renderApp('/ai-pricing/cost?tz=Asia/Shanghai&view=table');
  const section = await clock();
  await within(section).findByRole('table');
  expect(section).toHaveTextContent('DeepSeek-V4-Pro: 35 of 168 hours at double price');
  expect(section).toHaveTextContent('Monday, 09:00 to 12:00, peak');
  await takeLine(user, within(section).getByRole('combobox', { name: 'Time zone' }), 'berlin');
  expect(window.location.search).toBe('?view=table&tz=Europe%2FBerlin');
  await waitFor(() => expect(section).toHaveTextContent('Monday, 02:00 to 05:00, peak'));
  expect(scanNumbers(section).naked).toEqual([]);
});

it('names a zone that is none and shows UTC', async () => {
  renderApp('/ai-pricing/cost?tz=Mars/Base');
  const section = await clock();
  expect(within(section).getByRole('status')).toHaveTextContent('“Mars/Base” is not known');
  expect(section).toHaveTextContent('in UTC, the week of');
});

it('says that nothing was billed by the hour on a day on which nothing was', async () => {
  renderApp('/ai-pricing/cost?asOf=2026-05-26');
  expect(await clock()).toHaveTextContent('No model was billed by the hour on this day');
});

it('shows the lists of vendors in the currency of the reader’s choice', async () => {
  const { user } = renderApp('/ai-pricing');
  const section = await lists();
  expect(section).toHaveTextContent('USD per million output tokens');
  await user.click(within(section).getByRole('radio', { name: 'Chinese yuan' }));
  expect(window.location.search).toBe('?currency=cny');
  await waitFor(() => expect(section).toHaveTextContent('CNY per million output tokens'));
  expect(scanNumbers(section).naked).toEqual([]);
});
