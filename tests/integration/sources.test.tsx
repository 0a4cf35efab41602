import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sourceDocument, sourcesDocument, type SourceEntry } from '../../src/contract/sources.ts';
import { wholeText } from '../../src/domain/words.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { renderApp } from '../support/renderApp.tsx';
import { takeLine } from '../support/takeLine.ts';

const { entries, datasetDate } = builtDocument(sourcesDocument);
const countOf = (fits: (source: SourceEntry) => boolean) => entries.filter(fits).length;
const listed = async (count: number) =>
  expect(await screen.findByRole('heading', { name: `${wholeText(count)} sources` })).toBeVisible();

describe('the list of sources', () => {
  it('filters by kind, language, terms and link, and says so in the address', async () => {
    const { user } = renderApp('/sources');
    await listed(entries.length);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'news');
    await takeLine(user, screen.getByRole('combobox', { name: 'Language' }), 'chinese');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Link' }), 'yes');
    expect(window.location.search).toBe('?kind=news&language=zh&link=yes');
    await listed(
      countOf(
        ({ kind, language, url }) => kind === 'news' && language.split(';').includes('zh') && url !== null,
      ),
    );
  });

  it('opens as a link says, and names what it does not understand', async () => {
    renderApp('/sources?licence=figures-only&link=maybe');
    await listed(countOf(({ redistribution }) => redistribution === 'figures-only'));
    expect(screen.getByRole('combobox', { name: 'Terms' })).toHaveValue('figures-only');
    expect(
      screen.getByText('“link=maybe” in the address cannot be used; it is ignored. Allowed: yes or no.'),
    ).toBeVisible();
  });

  it('writes the searched text into the address once typing rests, without a step of history', async () => {
    const { user } = renderApp('/sources');
    await listed(entries.length);
    const steps = window.history.length;
    await user.type(screen.getByRole('searchbox', { name: 'Search sources' }), 'ISO Open Data');
    await waitFor(() => expect(window.location.search).toBe('?q=ISO%20Open%20Data'));
    expect(window.history.length).toBe(steps);
    const table = screen.getByRole('table', { name: 'Sources' });
    expect(within(table).getAllByRole('row').length).toBeLessThan(20);
  });

  it('leaves out what the industry filter and the day exclude, and says how much', async () => {
    renderApp('/sources?industry=telecom&asOf=2025-06-30');
    const without = countOf(({ industries }) => industries.length === 0);
    expect(
      await screen.findByText(new RegExp(`^${String(without)} sources are not tied to an industry`)),
    ).toBeVisible();
    expect(screen.getByText(/^Left out: \d+ sources published after June 30, 2025/)).toBeVisible();
  });

  it('gives its filters to no other page', async () => {
    const { user } = renderApp('/sources?industry=ev&kind=dataset');
    const [link] = await screen.findAllByRole('link', { name: /^Global EV/ });
    if (link === undefined) throw new Error('The list has no link to a source.');
    await user.click(link);
    expect(window.location.pathname).toMatch(/^\/sources\/ev-/);
    expect(window.location.search).toBe('?industry=ev');
  });
});

describe('the page of a source', () => {
  const withoutLink = entries.find(({ url, citedBy }) => url === null && citedBy > 0);
  const mostValues = entries.reduce((best, one) => (one.indicatorCount > best.indicatorCount ? one : best));

  it('cites it, and leads to what it feeds and to its values', async () => {
    const document = builtDocument(sourceDocument(mostValues.id));
    const { user } = renderApp(`/sources/${mostValues.id}`);
    expect(await screen.findByRole('link', { name: mostValues.url ?? 'none' })).toBeVisible();
    expect(screen.getByText(mostValues.licence)).toBeVisible();
    const feed = await screen.findByRole('region', { name: 'Values of indicators' });
    await user.click(within(feed).getByRole('button', { name: /^Show all \d+ entries$/ }));
    const links = within(feed).getAllByRole('link');
    expect(links).toHaveLength(
      document.feeds.find(({ table }) => table === 'observations')?.items.length ?? 0,
    );
    expect(links[0]?.getAttribute('href')).toMatch(/^\/indicators\//);
    const table = screen.getByRole('table', { name: 'Values from this source' });
    const [value] = within(table).getAllByRole('button', { name: /\d/ });
    if (value === undefined) throw new Error('The table holds no value.');
    await user.click(value);
    expect(await screen.findByRole('dialog', { name: 'Evidence' })).toHaveTextContent(mostValues.publisher);
  });

  it('says why there is no link', async () => {
    renderApp(`/sources/${withoutLink?.id ?? ''}`);
    expect(await screen.findByText(/^No link: we read a copy elsewhere/)).toBeVisible();
  });

  it('shows none of its values before it was published', async () => {
    renderApp(`/sources/${mostValues.id}?asOf=2018-01-01`);
    expect(await screen.findByText(/^Left out: \d+ values published after January 1, 2018/)).toBeVisible();
  });

  it('counts ages from the chosen day, else from the day of the dataset', async () => {
    expect(datasetDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    renderApp('/sources/ev-iea-gevo2025-data?asOf=2026-05-31');
    expect(await screen.findByText('May 2025 · age on May 31, 2026: 12 months')).toBeVisible();
  });
});
