import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

const place = () => `${window.location.pathname}${window.location.search}${window.location.hash}`;

it.each([
  ['/ai-pricing?asOf=2026-05-26&lines=gpt-5.5#history', 'Prices over time', '/ai-pricing/history'],
  ['/leaderboards?board=top500&asOf=2026-05-26', 'TOP500 supercomputers', '/leaderboards/top500'],
  ['/ai-pricing?claim=GPT-5.5%20costs%20%245', 'Check a headline', '/ai-pricing/check'],
])('%s leads to where it is now, without a step of the history', async (old, heading, path) => {
  const steps = window.history.length;
  renderApp(old);
  await screen.findByRole('heading', { level: 1, name: heading });
  expect(place()).toBe(`${path}${old.replace(/^\/[a-z-]+/, '').replace('board=top500&', '')}`);
  expect(window.history.length).toBe(steps);
});

it('an anchor that is typed on the page itself leads on too', async () => {
  renderApp('/ai-pricing');
  await screen.findByRole('heading', { level: 1, name: 'AI API prices' });
  window.location.hash = '#compare';
  await screen.findByRole('heading', { level: 1, name: 'Compare two prices' });
  expect(place()).toBe('/ai-pricing/compare#compare');
});

it('the row of tabs marks the page, the navigation its section, and both keep the view', async () => {
  renderApp('/ai-pricing/history?asOf=2026-05-26&metric=input&lines=gpt-5.5');
  await screen.findByRole('heading', { level: 1, name: 'Prices over time' });
  const row = screen.getByRole('navigation', { name: 'AI pricing' });
  const tabs = [...row.querySelectorAll('a')];
  expect(tabs.filter((one) => one.hasAttribute('aria-current')).map((one) => one.textContent)).toEqual([
    'Over time',
  ]);
  const section = screen.getByRole('navigation', { name: 'Main menu' }).querySelector('[aria-current]');
  expect(section).toHaveTextContent('AI pricing');
  expect(section).toHaveAttribute('href', '/ai-pricing?asOf=2026-05-26');
  const capability = tabs.find((one) => one.textContent === 'Price and score');
  expect(capability).toHaveAttribute('href', '/ai-pricing/capability?asOf=2026-05-26&metric=input');
});
