import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { apiPaths } from '../../src/contract/apiPaths.ts';
import { loseDocument } from '../support/api.ts';
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

  it('the page works without the counts of the filter', async () => {
    loseDocument(apiPaths.industries());
    const { user } = renderApp('/ev-plans');
    expect(await shownFigure('plan-tasks')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /^Batteries/ }));
    expect(window.location.search).toBe('?industry=batteries');
  });
});
