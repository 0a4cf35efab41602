import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { followDocument } from '../../src/contract/follow.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { renderApp } from '../support/renderApp.tsx';

it('offers every feed and calendar as an address with its host, calendars to subscribe to as well', async () => {
  const { user } = renderApp('/follow');
  const { feeds, calendars } = builtDocument(followDocument);
  const feedRows = within(await screen.findByRole('list', { name: 'Feeds' })).getAllByRole('listitem');
  expect(feedRows).toHaveLength(feeds.length);
  const subscriptions = screen.getAllByRole('link', { name: /^Subscribe to / });
  const { host } = window.location;
  expect(subscriptions.map((one) => one.getAttribute('href'))).toEqual(
    calendars
      .toSorted((a, b) => Number(isOther(a.kind)) - Number(isOther(b.kind)))
      .map(({ path }) => `webcal://${host}${path}`),
  );
  const [whole] = calendars;
  expect(whole && whole.ahead < whole.dates).toBe(true);
  expect(screen.getByText(`${String(whole?.ahead)} ahead of ${String(whole?.dates)} dates`)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copy Atom address: Telecom' }));
  expect(await navigator.clipboard.readText()).toBe(`http://${host}/api/v1/feeds/telecom.atom`);
  expect(await screen.findByText('Copied')).toBeVisible();
});

const isOther = (kind: string): boolean => kind === 'area' || kind === 'body';
