import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { industriesDocument } from '../../src/contract/catalog.ts';
import { indicatorDocument } from '../../src/contract/indicator.ts';
import { boardFrontierDocument } from '../../src/contract/leaderboards.ts';
import { leadsDocument, overviewDocument } from '../../src/contract/overview.ts';
import { wp29FactsDocument } from '../../src/contract/participation.ts';
import { styleControlDocument } from '../../src/contract/styleControl.ts';
import { answerWith, changeDocument, loseDocument } from '../support/api.ts';
import { renderApp } from '../support/renderApp.tsx';
import { drawnFigure, shownFigure } from '../support/shownFigure.ts';

/** A page, the document that fails, what is said of it, and a figure that does not need it. */
const cases = [
  ['/', leadsDocument.path, 'Who is ahead on each front could not be shown', 'flagship-prices'],
  ['/', overviewDocument.path, 'The overview could not be shown', 'fronts'],
  [
    '/leaderboards/arena-code',
    boardFrontierDocument('arena-code').path,
    'The leaderboard over time could not be shown',
    'board-standings',
  ],
  [
    '/leaderboards/arena-text',
    styleControlDocument.path,
    'Style control could not be shown',
    'board-standings',
  ],
  [
    '/participation/committees',
    wp29FactsDocument.path,
    'Facts on WP.29 could not be shown',
    'committee-secretariats',
  ],
  [
    '/participation',
    indicatorDocument('bodies-iso-secretariats').path,
    / could not be shown$/,
    'measure-strip',
  ],
] as const;

describe('a document that fails, fails alone', () => {
  it.each(cases)('%s without %s', async (path, document, words, figure) => {
    loseDocument(document);
    renderApp(path);
    expect(await screen.findByText(words)).toBeVisible();
    for (const alert of screen.getAllByRole('alert')) expect(alert).toHaveTextContent(document);
    expect(await drawnFigure(figure)).toBeVisible();
  });

  it.each([
    ['is missing', () => loseDocument(industriesDocument.path)],
    [
      'is a page',
      () => answerWith(industriesDocument.path, () => HttpResponse.html('<!doctype html><p>Hello')),
    ],
    ['has a broken field', () => changeDocument(industriesDocument.path, { industries: 'none' })],
    ['has a newer format', () => changeDocument(industriesDocument.path, { schemaVersion: 99 })],
    ['has an infinite version', () => changeDocument(industriesDocument.path, { schemaVersion: 1e308 })],
  ])('the filter says that it has no counts, and works, when their document %s', async (_, spoil) => {
    spoil();
    const { user } = renderApp('/ev-plans');
    const filter = screen.getByRole('region', { name: 'Filter' });
    expect(await within(filter).findByRole('status')).toHaveTextContent(
      'The counts of the industries could not be loaded. The filter works without them.',
    );
    expect(await shownFigure('plan-tasks')).toBeVisible();
    await user.click(within(filter).getByRole('checkbox', { name: 'Batteries' }));
    expect(window.location.search).toBe('?industry=batteries');
    expect(screen.queryAllByRole('alert')).toEqual([]);
  });

  it('the filter says nothing of its counts while they stand in it', async () => {
    renderApp('/policy');
    const filter = screen.getByRole('region', { name: 'Filter' });
    expect(await within(filter).findByRole('checkbox', { name: /^Batteries ?\d+$/ })).toBeInTheDocument();
    expect(within(filter).queryByRole('status')).toBeNull();
  });
});
