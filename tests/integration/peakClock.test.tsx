import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';
import { scanNumbers } from '../support/scanNumbers.ts';
import { takeLine } from '../support/takeLine.ts';

const clock = () => screen.findByRole('region', { name: 'Peak hours in your time zone' });
const lists = () => screen.findByRole('region', { name: 'Developers’ own price lists' });

it('tells peak hours by the clocks of the zone in the link, and of any other', async () => {
  const { user } = renderApp('/ai-pricing/cost?tz=Asia/Shanghai&view=table');
  const section = await clock();
  await within(section).findByRole('table');
  expect(section).toHaveTextContent('DeepSeek-V4-Pro costs double for 35 of 168 hours a week');
  expect(section).toHaveTextContent('Monday, 09:00 to 12:00, peak');
  await takeLine(user, within(section).getByRole('combobox', { name: 'Time zone' }), 'berlin');
  expect(window.location.search).toBe('?view=table&tz=Europe%2FBerlin');
  await waitFor(() => expect(section).toHaveTextContent('Monday, 02:00 to 05:00, peak'));
  expect(scanNumbers(section).naked).toEqual([]);
});

it('names a zone that is none and shows UTC', async () => {
  renderApp('/ai-pricing/cost?tz=Mars/Base');
  const section = await clock();
  expect(within(section).getByRole('status')).toHaveTextContent('We do not know the time zone “Mars/Base”');
  expect(section).toHaveTextContent('in UTC, week of');
});

it('says that nothing was billed by the hour on a day on which nothing was', async () => {
  renderApp('/ai-pricing/cost?asOf=2026-05-26');
  expect(await clock()).toHaveTextContent('No model on record had peak and off-peak prices on this date');
});

it('shows the lists of vendors in the currency of the reader’s choice', async () => {
  const { user } = renderApp('/ai-pricing');
  const section = await lists();
  expect(section).toHaveTextContent('U.S. dollars per million output tokens');
  await user.click(within(section).getByRole('radio', { name: 'Chinese yuan' }));
  expect(window.location.search).toBe('?currency=cny');
  await waitFor(() => expect(section).toHaveTextContent('yuan per million output tokens'));
  expect(scanNumbers(section).naked).toEqual([]);
});
