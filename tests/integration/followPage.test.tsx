import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { apiPaths } from '../../src/contract/apiPaths.ts';
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
      .map(({ path }) => path)
      .concat(apiPaths.ruleCalendar('all'))
      .map((path) => `webcal://${host}${path}`),
  );
  const [whole] = calendars;
  expect(whole && whole.ahead < whole.dates).toBe(true);
  expect(screen.getByText(`${String(whole?.ahead)} ahead of ${String(whole?.dates)} dates`)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copy Atom address: Telecom' }));
  expect(await navigator.clipboard.readText()).toBe(`http://${host}/api/v1/feeds/telecom.atom`);
  expect(await screen.findByText('Copied')).toBeVisible();
});

it('makes the addresses of the rules of the products and markets that are ticked', async () => {
  const { user } = renderApp('/follow?products=traction-battery&markets=cn,us-ca');
  const list = within(await screen.findByRole('list', { name: 'Calendars and feeds of rules' }));
  expect(list.getAllByRole('listitem')).toHaveLength(1);
  expect(
    screen.getByText('No rule on record: Traction battery and its management, California.'),
  ).toBeVisible();
  const { host } = window.location;
  for (const [label, path] of [
    ['Copy calendar', apiPaths.ruleCalendar('traction-battery-in-cn')],
    ['Copy Atom', apiPaths.ruleAtomFeed('traction-battery-in-cn')],
    ['Copy JSON', apiPaths.ruleJsonFeed('traction-battery-in-cn')],
  ]) {
    await user.click(
      list.getByRole('button', { name: `${String(label)}: Traction battery and its management, China` }),
    );
    expect(await navigator.clipboard.readText()).toBe(`http://${host}${String(path)}`);
  }
  await user.click(screen.getByRole('checkbox', { name: 'Whole car' }));
  expect(
    within(screen.getByRole('list', { name: 'Calendars and feeds of rules' })).getAllByRole('listitem'),
  ).toHaveLength(3);
});

it('offers the weekly digests, of the products that are ticked alone', async () => {
  const { user } = renderApp('/follow');
  const list = () => within(screen.getByRole('list', { name: 'Weekly digests' }));
  await screen.findByRole('list', { name: 'Weekly digests' });
  await user.click(screen.getByRole('button', { name: /^Show all \d+ weekly digests$/ }));
  const { weekly } = builtDocument(followDocument);
  expect(list().getAllByRole('listitem')).toHaveLength(weekly.length);
  await user.click(list().getByRole('button', { name: 'Copy Atom: Batteries, weekly' }));
  expect(await navigator.clipboard.readText()).toMatch(/\/api\/v1\/feeds\/weekly\/batteries\.atom$/);
  await user.click(screen.getByText('Select products and markets'));
  await user.click(screen.getByRole('checkbox', { name: 'Whole car' }));
  expect(list().getAllByRole('listitem')).toHaveLength(1);
  await user.click(list().getByRole('button', { name: 'Copy JSON: Whole car (product), weekly' }));
  expect(await navigator.clipboard.readText()).toMatch(/\/feeds\/weekly\/product-car\.json$/);
});

const isOther = (kind: string): boolean => kind === 'area' || kind === 'body';
