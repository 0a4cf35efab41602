import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';
import { drawnFigure, shownFigure } from '../support/shownFigure.ts';

const card = () => screen.findByRole('dialog', { name: 'Evidence' });
afterEach(() => vi.unstubAllEnvs());

const GAP = 'board-frontier~gap|2026-08-19';

describe('a link to a number', () => {
  it('opens its card, and closing takes the number out of the address', async () => {
    const { user } = renderApp(
      '/leaderboards/arena-code?asOf=2026-08-19&number=board-standings~gap%7C2026-08-19',
    );
    expect(await card()).toHaveTextContent('signedGap');
    const steps = window.history.length;
    await user.click(within(await card()).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    // The card is out of sight first, and closed after that paint.
    await waitFor(() => expect(window.location.search).toBe('?asOf=2026-08-19'));
    expect(window.history.length).toBe(steps);
  });

  it('is the one that the card of that number offers', async () => {
    const { user } = renderApp('/leaderboards/arena-code?asOf=2026-08-19');
    const figure = await shownFigure('board-frontier');
    await user.click(within(figure).getByRole('button', { name: /±/ }));
    // Read out and copied, number and unit are two words.
    expect(within(await card()).getByText(/±/, { selector: 'p > span' }).parentElement).toHaveTextContent(
      /^\d+ ± \d+ elo$/,
    );
    const link = within(await card()).getByRole('link', { name: /number=/ });
    expect(link).toHaveAttribute(
      'href',
      `/leaderboards/arena-code?asOf=2026-08-19&number=${encodeURIComponent(GAP)}`,
    );
    // The address itself stays: opening a card by a click is no step of the history.
    expect(window.location.search).toBe('?asOf=2026-08-19');
  });

  it('to a number that is not on the page is named, and the page is shown', async () => {
    renderApp('/leaderboards/arena-code?number=board-standings~no-such-model%7C2026-08-19');
    await drawnFigure('board-standings');
    expect(
      await screen.findByText(
        /^Number “board-standings~no-such-model\|2026-08-19” is not on this page/,
        {},
        { timeout: 15_000 },
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('that names no number is said to do so', async () => {
    renderApp('/leaderboards/arena-code?number=everything');
    expect(await screen.findByText(/^“number=everything” in the address cannot be used/)).toBeInTheDocument();
  });
});

describe('the rows behind a number', () => {
  it('open their own cards, which lead to the changes on record, and leave the link to the first', async () => {
    const { user } = renderApp(`/leaderboards/arena-code?asOf=2026-08-19&number=${encodeURIComponent(GAP)}`);
    const rows = await screen.findByRole('list', { name: 'Rows of the derivation' });
    expect(await card()).toHaveTextContent('Computed from 2 rows; no earlier value of it is kept by itself');
    const [first, ...others] = within(rows).getAllByRole('button');
    expect(others).toHaveLength(1);
    if (first === undefined) throw new Error('No row has a card.');
    await user.click(first);
    await waitFor(async () => expect(await card()).not.toHaveTextContent('signedGap'));
    const revisions = within(await card()).getByRole('region', { name: 'Was it ever different?' });
    expect(revisions).toHaveTextContent('may have none of this value');
    expect(within(revisions).getByRole('link', { name: /^Changes on record under/ })).toBeVisible();
    await waitFor(() => expect(window.location.search).toBe('?asOf=2026-08-19'));
    await user.click(within(await card()).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

describe('the evidence of a figure', () => {
  it('is open, with all of its sources, where a picture of the figure leads', async () => {
    // jsdom has no layout, and so no such function.
    HTMLElement.prototype.scrollIntoView = vi.fn();
    renderApp('/leaderboards/arena-code#board-frontier~sources');
    const sources = within(await card()).getByRole('region', { name: 'Sources' });
    expect(within(sources).getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  it('lists the numbers of its title, each with its card', async () => {
    const { user } = renderApp('/participation/committees');
    const figure = await shownFigure('committee-secretariats');
    await user.click(within(figure).getByRole('button', { name: 'Evidence' }));
    const list = within(await card()).getByRole('region', { name: 'Numbers behind the title' });
    expect(
      within(list)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['134', '796', '95', '90', '2']);
    await user.click(within(list).getByRole('button', { name: '796' }));
    const rows = await screen.findByRole('list', { name: 'Rows of the derivation' });
    expect(rows.children).toHaveLength(796);
  });
});

describe('the card of a value in a list', () => {
  it('takes the rows that it was computed from out of the document of its indicator', async () => {
    renderApp('/industries/ai?number=comparisons~lb-arena-code-best-score%7Cai%7CUS');
    await waitFor(async () => expect(await card()).toHaveTextContent('bestScore'), { timeout: 15_000 });
    expect(await card()).not.toHaveTextContent(/not on record|being loaded|states the value/);
  });
});

describe('the card of a missing value', () => {
  it('grades and cites nothing', async () => {
    const { user } = renderApp('/participation/committees');
    const table = await screen.findByRole('table', { name: /Committees/ });
    const [missing] = within(table).getAllByRole('button', { name: 'no data' });
    if (missing === undefined) throw new Error('All is on record.');
    await user.click(missing);
    const sections = within(await card())
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(sections).not.toContain('Confidence');
    expect(sections).not.toContain('Citation');
    expect(sections).not.toContain('Source');
    expect(await card()).toHaveTextContent('nothing to grade or to cite');
  });
});

describe('a problem', () => {
  const LINK = '/leaderboards?asOf=2026-08-19';

  it('of a number is reported with its key, the version and the link, to be copied where there is no address', async () => {
    vi.stubEnv('VITE_REPORT_URL', '');
    renderApp(`${LINK}&number=${encodeURIComponent(GAP)}`);
    const report = within(await card()).getByLabelText('Text of the report');
    expect(report).toHaveTextContent(`Key: ${GAP}`);
    expect(report).toHaveTextContent(/Dataset: [\d.]+ View: http\S+number=board-frontier/);
    expect(
      within(await card()).queryByRole('link', { name: 'Open the report form', hidden: true }),
    ).toBeNull();
  });

  it('of a figure goes where the site says', async () => {
    vi.stubEnv('VITE_REPORT_URL', 'https://tracker.example/new?title={title}&body={body}');
    const { user } = renderApp('/leaderboards/arena-code?asOf=2026-08-19');
    const figure = await shownFigure('board-frontier');
    await user.click(within(figure).getByRole('button', { name: 'Evidence' }));
    const link = within(await card()).getByText('Open the report form');
    const { searchParams } = new URL(link.getAttribute('href') ?? '');
    expect(searchParams.get('body')).toMatch(
      /^About: .+\nKey: board-frontier\nDataset: [\d.]+\nView: http.+asOf=2026-08-19/,
    );
  });
});
