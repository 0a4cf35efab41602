import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { apiPaths } from '../../src/contract/apiPaths.ts';
import { answerWith, changeDocument, loseDocument } from '../support/api.ts';
import { renderApp } from '../support/renderApp.tsx';
import { drawnFigure, shownFigure } from '../support/shownFigure.ts';

/** A page, the document that fails, what is said of it, and a figure that does not need it. */
const cases = [
  ['/', apiPaths.leads(), 'The indicators could not be shown', 'flagship-prices'],
  ['/', apiPaths.overview(), 'The overview could not be shown', 'leads'],
  ['/ev-plans', apiPaths.calendar(), 'The calendar could not be shown', 'plan-tasks'],
  ['/ev-plans', apiPaths.planTasks(), 'Plans could not be shown', 'standards-published'],
  [
    '/leaderboards',
    apiPaths.boardFrontier('arena-code'),
    'The board over time could not be shown',
    'board-standings',
  ],
  ['/leaderboards', apiPaths.styleControl(), 'Style control could not be shown', 'board-standings'],
  ['/participation', apiPaths.committees(), 'Committees could not be shown', 'seats-over-time'],
  [
    '/participation',
    apiPaths.indicator('bodies-iso-secretariats'),
    / could not be shown$/,
    'committee-secretariats',
  ],
] as const;

describe('a document that fails, fails alone', () => {
  it.each(cases)('%s without %s', async (path, document, words, figure) => {
    loseDocument(document);
    renderApp(path);
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(await drawnFigure(figure)).toBeVisible();
  });

  it.each([
    ['is missing', () => loseDocument(apiPaths.industries())],
    [
      'is a page',
      () => answerWith(apiPaths.industries(), () => HttpResponse.html('<!doctype html><p>Hello')),
    ],
    ['has a broken field', () => changeDocument(apiPaths.industries(), { industries: 'none' })],
    ['has a newer format', () => changeDocument(apiPaths.industries(), { schemaVersion: 99 })],
    ['has an infinite version', () => changeDocument(apiPaths.industries(), { schemaVersion: 1e308 })],
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
    renderApp('/about');
    const filter = screen.getByRole('region', { name: 'Filter' });
    expect(await within(filter).findByRole('checkbox', { name: /^Batteries ?\d+$/ })).toBeInTheDocument();
    expect(within(filter).queryByRole('status')).toBeNull();
  });
});
