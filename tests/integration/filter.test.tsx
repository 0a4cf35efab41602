import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { nameOf } from '../../src/app/findPage.ts';
import { sitePages } from '../../src/app/pageRegistry.ts';
import { FilterPage, industriesDocument } from '../../src/contract/catalog.ts';
import { Industry } from '../../src/contract/codelists.ts';
import { planTasksDocument } from '../../src/contract/evPlans.ts';
import { EventKind, eventsDocument } from '../../src/contract/policyEvent.ts';
import { figurePages } from '../../src/figures/catalog.ts';
import { filterPageNames } from '../../src/frame/IndustryPlaces.tsx';
import { setTray, trayState } from '../../src/frame/tray/trayStore.ts';
import { filterPageOf, filterPath } from '../../src/url/filterPage.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { marksOf } from '../support/marks.ts';
import { renderApp } from '../support/renderApp.tsx';
import { drawnFigure, shownFigure } from '../support/shownFigure.ts';
import { press } from '../support/press.ts';

const pill = (label: string) => screen.getByRole('checkbox', { name: new RegExp(`^${label}`) });

describe('the industry filter', () => {
  afterEach(() => setTray([]));

  it('lists every industry with the number of rows of the page', async () => {
    renderApp('/law-standards');
    const { industries } = builtDocument(industriesDocument);
    const group = screen.getByRole('group', { name: 'Industry' });
    await waitFor(() =>
      expect(group).toHaveAccessibleDescription(
        'The number says how many rows of this page are about the industry',
      ),
    );
    for (const { id, pages } of industries) {
      const rows = pages['law-standards'] ?? -1;
      const pillOf = within(group).getByRole('checkbox', {
        name: new RegExp(`^${Industry.label(id)} ?${String(rows)}$`),
      });
      expect(pillOf).not.toBeChecked();
      expect(pillOf.matches(':disabled'), id).toBe(rows === 0);
    }
  });

  it('can be taken back where the page has nothing on what is chosen, and says where there is something', async () => {
    const { user } = renderApp('/law-standards?industry=high-speed-rail');
    const notice = await screen.findByText(/Nothing on this page is about High-speed rail\./);
    const [place] = await within(notice).findAllByRole('link');
    expect(place).toHaveTextContent(/^Document register \(\d+\)$/);
    expect(place).toHaveAttribute('href', '/register?industry=high-speed-rail');
    await user.click(pill('High-speed rail'));
    expect(window.location.search).toBe('');
    await waitFor(() => expect(screen.queryByText(/Nothing on this page is about/)).toBeNull());
  });

  it('counts nothing for an earlier day, of which the counts do not tell', async () => {
    renderApp('/law-standards?asOf=2026-05-26');
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'High-speed rail' })).toBeEnabled();
  });

  it('writes what is chosen into the address and takes it back', async () => {
    const { user } = renderApp('/policy?asOf=2026-05-26');
    const all = screen.getByRole('button', { name: 'All industries' });
    expect(all).toHaveAttribute('aria-pressed', 'true');
    await user.click(pill('Batteries'));
    expect(window.location.search).toBe('?industry=batteries&asOf=2026-05-26');
    await user.click(pill('AI'));
    expect(window.location.search).toBe('?industry=ai,batteries&asOf=2026-05-26');
    await user.click(pill('Batteries'));
    expect(window.location.search).toBe('?industry=ai&asOf=2026-05-26');
    expect(all).toHaveAttribute('aria-pressed', 'false');
    await user.click(all);
    expect(window.location.search).toBe('?asOf=2026-05-26');
    expect(pill('AI')).not.toBeChecked();
  });

  it('is of what leaves the page, though it was pressed a moment before', async () => {
    renderApp('/policy');
    const figure = await drawnFigure('policy-timeline');
    const press = (name: string) => fireEvent.click(within(figure).getByRole('button', { name }));
    fireEvent.click(pill('Batteries'));
    expect(figure).not.toHaveTextContent('Industry: Batteries');
    press('+ Report');
    press('Export');
    const dialog = await screen.findByRole('dialog', { name: 'Export figure' });
    expect(figure).toHaveTextContent('Industry: Batteries');
    expect(dialog.querySelector('p')?.textContent).toBe(figure.querySelector('h2')?.textContent);
    await waitFor(() => expect(trayState().items).toMatchObject([{ link: '/policy?industry=batteries' }]));
    // In the header, since in a corner of the window it covered values.
    const header = screen.getByRole('banner', { hidden: true });
    const name = 'Report (1)';
    expect(await within(header).findByRole('button', { name, hidden: true })).toBeInTheDocument();
  });

  it('steps back through choices', async () => {
    const { user } = renderApp('/policy');
    await user.click(pill('Batteries'));
    await user.click(pill('AI'));
    window.history.back();
    await waitFor(() => expect(pill('AI')).not.toBeChecked());
    expect(pill('Batteries')).toBeChecked();
    window.history.back();
    await waitFor(() => expect(pill('Batteries')).not.toBeChecked());
  });

  it('goes along to other pages, over one that has none', async () => {
    renderApp('/about?industry=batteries&asOf=2026-05-26');
    expect(screen.queryByRole('region', { name: 'Filter' })).toBeNull();
    press(() => screen.getByRole('link', { name: 'EV plans' }));
    expect(window.location.pathname).toBe('/ev-plans');
    expect(window.location.search).toBe('?industry=batteries&asOf=2026-05-26');
    expect(await screen.findByRole('region', { name: 'Filter' })).toBeVisible();
    expect(pill('Batteries')).toBeChecked();
  });

  it('is set by an industry’s own page, whose links keep it', async () => {
    renderApp('/industries/batteries');
    expect(await screen.findByRole('heading', { level: 1, name: 'Batteries' })).toBeVisible();
    const link = await screen.findByRole('link', { name: /All plans and their tasks/ });
    expect(link).toHaveAttribute('href', '/ev-plans?industry=batteries');
    expect(window.location.search).toBe('');
  });
});

describe('a link with mistakes', () => {
  it('names each part that is not understood and shows the rest', async () => {
    renderApp('/policy?industry=ai,moon-landing&asOf=2026-02-30&view=wall');
    const notices = (await screen.findAllByRole('status')).map((notice) => notice.textContent);
    expect(notices.join(' ')).toContain('moon-landing” in the address cannot be used; it is ignored.');
    expect(notices.join(' ')).toContain('“asOf=2026-02-30”');
    expect(notices.join(' ')).toContain('“view=wall”');
    expect(pill('AI')).toBeChecked();
  });

  it('names an unknown board, and leads to all', async () => {
    renderApp('/leaderboards?board=arena-of-yesterday&industry=ai');
    expect(await screen.findByRole('heading', { level: 1, name: 'No such leaderboard' })).toBeVisible();
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('There is no leaderboard “arena-of-yesterday” on record.');
    expect(within(alert).getByRole('link', { name: /All leaderboards/ })).toHaveAttribute(
      'href',
      '/leaderboards?industry=ai',
    );
  });

  it('says so when there is no such page', async () => {
    renderApp('/no/such/page?industry=ai');
    expect(await screen.findByRole('heading', { name: 'No such page' })).toBeVisible();
    expect(screen.getByRole('link', { name: /To the overview/ })).toHaveAttribute('href', '/?industry=ai');
  });
});

describe('pages under a filter', () => {
  it('plans show only tasks of the chosen industries, and say so in their figure', async () => {
    renderApp('/ev-plans?industry=batteries');
    const figure = await drawnFigure('plan-tasks');
    const { tasks } = builtDocument(planTasksDocument);
    const expected = tasks.filter(
      (task) => task.planId === 'miit-auto-2026' && task.industries.includes('batteries'),
    );
    const values = [...marksOf(figure).values()].map((mark) => Number(mark.getAttribute('data-value')));
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(expected.length);
    expect(figure).toHaveTextContent('Industry: Batteries');
  });

  it('a filter that leaves nothing of a figure is named, with the way out', async () => {
    const { user } = renderApp('/ev-plans?industry=high-speed-rail');
    const figure = await shownFigure('plan-tasks');
    expect(figure).toHaveTextContent(
      'Nothing that this chart counts matches the filter (Industry: High-speed rail).',
    );
    expect(within(figure).queryByRole('button', { name: 'Export' })).toBeNull();
    await user.click(within(figure).getByRole('button', { name: 'Show all industries' }));
    expect(window.location.search).toBe('');
    expect(marksOf(await drawnFigure('plan-tasks')).size).toBeGreaterThan(5);
  });

  it('prices say that the filter cannot change them', async () => {
    const { user } = renderApp('/ai-pricing?industry=batteries');
    const notice = await screen.findByText(/AI prices are about AI only. Your filter does not apply here/);
    expect(await shownFigure('flagship-prices')).toBeVisible();
    await user.click(within(notice).getByRole('button', { name: 'Show all industries' }));
    expect(window.location.search).toBe('');
    await waitFor(() => expect(screen.queryByText(/AI prices are about AI only/)).toBeNull());
  });

  it('seats take the count that is split by industry, one industry at a time', async () => {
    renderApp('/participation?industry=batteries,ai');
    expect(await screen.findByText(/counts are not added up: AI is\s+shown/)).toBeVisible();
    expect(await shownFigure('seats-over-time')).toHaveTextContent('Industry: AI');
  });

  it('events are those of the chosen industries', async () => {
    // Of any time and kind: the first view shows two years, and no prices.
    renderApp(`/policy?industry=telecom&from=1950-01-01&kinds=${EventKind.codes.join(',')}`);
    const { events } = builtDocument(eventsDocument);
    const expected = events.filter((event) => event.industries.includes('telecom')).length;
    expect(await screen.findByText(new RegExp(`^${String(expected)} events, latest first`))).toBeVisible();
  });

  it('the overview filters who leads, and its highlights are of the chosen industry', async () => {
    renderApp('/?industry=batteries');
    const fronts = await drawnFigure('fronts');
    expect(fronts).toHaveTextContent('Batteries');
    expect(fronts).not.toHaveTextContent('Telecom');
    expect(await drawnFigure('plan-tasks')).toHaveTextContent('Batteries');
    expect(await drawnFigure('ev-battery-demand-cars')).toHaveTextContent('China');
    expect(screen.queryByText(/not affected by the filter$/)).toBeNull();
  });
});

describe('the bar of the filter', () => {
  it('calls its pages as the navigation does', () => {
    for (const page of FilterPage.codes) {
      const named = sitePages.find(({ path }) => path === filterPath(page));
      expect(filterPageNames[page]).toBe(named === undefined ? 'Overview' : nameOf(named));
    }
  });

  it('stands on every page with a figure that follows it', async () => {
    for (const { path, load } of figurePages) {
      const follows = Object.values(await load()).some(({ industries }) => industries === 'any');
      expect(filterPageOf(path) !== null, path).toBe(follows);
    }
  });
});
