import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { API_ROOT } from '../../src/contract/document.ts';
import {
  answerWith,
  changeDocument,
  holdDocument,
  layScenario,
  loseDocument,
  server,
} from '../support/api.ts';
import { pages } from '../support/pages.ts';
import { renderApp } from '../support/renderApp.tsx';
import { sitePages } from '../support/siteMap.ts';
import { wholeText } from '../support/wholeText.ts';

const alertOf = async (label: string) => {
  const title = await screen.findByText(`${label} could not be shown`);
  const alert = title.closest<HTMLElement>('[role="alert"]');
  if (alert === null) throw new Error(`“${label}” failed without an alert.`);
  return alert;
};

describe.each(pages)('$path', ({ path, document: documentPath, label, shows, record }) => {
  it('keeps its room while it loads, then shows the data', async () => {
    const letGo = holdDocument(documentPath);
    renderApp(path);
    const room = await screen.findByLabelText(`Loading ${label}`);
    expect(room).toHaveAttribute('role', 'status');
    expect(Number.parseInt(room.style.height, 10)).toBeGreaterThan(200);
    expect(screen.queryByText(wholeText(shows))).toBeNull();
    letGo();
    expect((await screen.findAllByText(wholeText(shows)))[0]).toBeVisible();
    expect(screen.queryByLabelText(`Loading ${label}`)).toBeNull();
    expect(screen.queryByText(/could not be shown/)).toBeNull();
  });

  it('names a document that is missing, and shows it once it is there', async () => {
    loseDocument(documentPath);
    const { user } = renderApp(path);
    if (record !== undefined) {
      expect(await screen.findByRole('heading', { level: 1, name: `No such ${record}` })).toBeVisible();
      expect(screen.queryByText(/could not be shown/)).toBeNull();
      return;
    }
    const alert = await alertOf(label);
    expect(alert).toHaveTextContent(documentPath);
    server.resetHandlers();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect((await screen.findAllByText(wholeText(shows)))[0]).toBeVisible();
    expect(screen.queryByText(`${label} could not be shown`)).toBeNull();
  });
});

/** All pages ask for their documents through one door, which finds the fault: each page tries one of two, by turns. */
const byTurns = (turn: number) => pages.filter((_, at) => at % 2 === turn);

describe.each(byTurns(0))('$path', ({ path, document: documentPath, label }) => {
  it('names the field that is not as promised', async () => {
    changeDocument(documentPath, { sources: 'not a list of sources' });
    renderApp(path);
    const alert = await alertOf(label);
    expect(alert).toHaveTextContent(documentPath);
    expect(alert).toHaveTextContent('field “sources”');
  });
});

describe.each(byTurns(1))('$path', ({ path, document: documentPath, label }) => {
  it('asks for a reload when the data are newer than the page', async () => {
    changeDocument(documentPath, { schemaVersion: 2 });
    renderApp(path);
    const alert = await alertOf(label);
    expect(alert).toHaveTextContent(/newer format \(version 2\).*Reload the page/);
  });
});

/** The first part of a path: pages about one record are known by it. */
const kindOf = (path: string) => path.split('/')[1] ?? '';

/** Pages of which nothing is said above: what holds of any page is asked of them. */
const otherPages = sitePages.filter((site) => !pages.some(({ path }) => kindOf(path) === kindOf(site.path)));

describe.each(otherPages)('$path, of which nothing else is said', ({ path, documents }) => {
  const first = `${API_ROOT}/${documents[0] ?? ''}.json`;

  it('says that it is loading until its document comes', async () => {
    const letGo = holdDocument(first);
    renderApp(path);
    await waitFor(() => expect(screen.queryAllByRole('status', { name: /^Loading/ })).not.toEqual([]));
    letGo();
    await waitFor(() => expect(screen.queryAllByRole('status', { name: /^Loading/ })).toEqual([]));
    expect(screen.queryByText(/could not be shown/)).toBeNull();
  });

  it('names its document where that is missing, and where a field is not as promised', async () => {
    loseDocument(first);
    renderApp(path);
    expect((await screen.findAllByRole('alert'))[0]).toHaveTextContent(first);
    changeDocument(first, { sources: 'not a list of sources' });
    renderApp(path);
    expect((await screen.findAllByRole('alert'))[0]).toHaveTextContent('field “sources”');
  });
});

describe('faults of the whole API', () => {
  it.each(['error', 'offline'] as const)(
    '“%s”: tries once more by itself, then says so and lets the reader try',
    async (scenario) => {
      const { user } = renderApp('/policy', scenario);
      const alert = await alertOf('Events');
      expect(alert).toHaveTextContent(scenario === 'error' ? 'answered 503' : 'could not be reached');
      layScenario(null);
      await user.click(within(alert).getByRole('button', { name: 'Try again' }));
      expect(await screen.findByText(/^\d+ events, latest first/)).toBeVisible();
    },
  );

  it('a host that answers with its page instead of data is found out', async () => {
    const [page] = pages;
    if (page === undefined) throw new Error('There are no pages.');
    answerWith(
      page.document,
      () =>
        new HttpResponse('<!doctype html><title>Some app</title>', {
          headers: { 'content-type': 'text/html' },
        }),
    );
    renderApp(page.path);
    expect(await alertOf(page.label)).toHaveTextContent('sent a page instead of data');
  });

  it('old data are shown with their age', async () => {
    renderApp('/policy', 'stale');
    expect(await screen.findByText(/^These data are \d+ days old and may be out of date/)).toBeVisible();
    expect(screen.getByText(/^\d+ events, latest first/)).toBeVisible();
  });

  it('fresh data are shown without a word about their age', async () => {
    renderApp('/policy');
    expect(await screen.findByText(/^\d+ events, latest first/)).toBeVisible();
    expect(screen.queryByText(/out of date/)).toBeNull();
  });
});

describe('empty documents', () => {
  it.each([
    ['/', 'No list prices on record for this date.'],
    ['/ev-plans', 'No plan on record had been published by this date. Choose a later date.'],
    ['/ai-pricing', 'No list prices on record for this date. Try a later date.'],
    ['/leaderboards', 'No leaderboard snapshots on record by this date.'],
    ['/leaderboards/arena-code', 'No models on record in this snapshot.'],
    ['/participation', 'No values of this indicator on record for this date.'],
  ])('%s says what is not there and draws nothing', async (path, words) => {
    const { container } = renderApp(path, 'empty');
    expect((await screen.findAllByText(words))[0]).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('status', { name: /^Loading/ })).toBeNull());
    expect(container.querySelector('[data-key]')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(container.textContent).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('/policy says that no event fits', async () => {
    renderApp('/policy', 'empty');
    expect((await screen.findAllByText(/^No events on record/))[0]).toBeVisible();
  });
});
