import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';
import { settledPage } from '../support/settledPage.ts';

const due = () => screen.getByRole('region', { name: /^What is due from/ });
const rowsIn = (element: HTMLElement) => within(element).queryAllByRole('listitem');
const yearsOf = (element: HTMLElement) =>
  [...element.querySelectorAll('summary')].map(({ textContent }) => textContent);

describe('what is due', () => {
  it('is by time, counted from the day of a past view, with years folded below', async () => {
    renderApp('/coming-up?asOf=2026-07-15&industry=ev,batteries,autonomous-driving');
    await settledPage();
    const rows = rowsIn(due());
    // A month that is not over is where its first day is.
    expect(rows[0]?.textContent).toContain('July 2026');
    const october = rows.find(({ textContent }) => textContent.includes('October 1, 2026'));
    expect(october?.textContent).toContain('takes effect 78 days after July 15, 2026');
    expect(yearsOf(due())).toContain('4 dates some time in 2030');
    const years = [...due().querySelectorAll('details')];
    expect(years.map(({ open }) => open)).not.toContain(true);
    expect(years.map((year) => year.querySelectorAll('li').length)).toContain(4);
  });

  it('is narrowed to a kind that the address keeps', async () => {
    const { user } = renderApp('/coming-up?asOf=2026-07-15&industry=ev,batteries,autonomous-driving');
    await settledPage();
    await user.selectOptions(within(due()).getByLabelText('Kind'), 'ends');
    await waitFor(() => expect(window.location.search).toContain('kind=ends'));
    expect(rowsIn(due())[0]?.textContent).toContain('days after July 15, 2026');
    expect(rowsIn(due()).every(({ textContent }) => !textContent.includes('takes effect'))).toBe(true);
  });

  it('ends with the months that the address keeps', async () => {
    const { user } = renderApp('/coming-up?asOf=2026-07-15&industry=ev,batteries,autonomous-driving');
    await settledPage();
    expect(yearsOf(due()).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('radio', { name: '12 months' }));
    await waitFor(() => expect(window.location.search).toContain('horizon=12'));
    await waitFor(() => expect(yearsOf(due())).not.toContain('4 dates some time in 2030'));
    expect(due().textContent).not.toContain('No day of a meeting');
    renderApp('/coming-up?industry=batteries');
    await settledPage();
    expect(due().textContent).toContain(
      'No day of a meeting is on record here; the pages of committees name months.',
    );
  });

  it('says of a kind that nothing has that nothing is ahead', async () => {
    renderApp('/coming-up?kind=holiday');
    await settledPage();
    expect(within(due()).getByText('No date of this kind is ahead.')).toBeVisible();
    expect(rowsIn(due())).toEqual([]);
  });

  it('unfolds what a link to a single date asks for', async () => {
    renderApp('/ev-plans?number=calendar~plan-due-2026-ev-miit-auto-2026-56');
    await settledPage();
    // The card that the link opens has a fold of its own.
    const years = [...due().querySelectorAll('details')].filter((one) => one.closest('dialog') === null);
    expect(years.length).toBeGreaterThan(1);
    for (const year of years) expect(year.open).toBe(true);
  });

  it('begins with the day of the reader, and says of each date how sure it is and what it is', async () => {
    renderApp('/coming-up');
    vi.setSystemTime('2026-12-05T12:00:00Z');
    await settledPage();
    expect(due()).toHaveAccessibleName('What is due from December 5, 2026 on');
    expect(due().textContent).not.toMatch(/days? ago/);
    const rows = rowsIn(due());
    expect(rows.length).toBeGreaterThan(12);
    for (const { textContent } of rows) expect(textContent).toMatch(/(high|medium|low) confidence · \S/);
  });

  it('says of a rule, without its card, its number, market, whom it binds, and the state of its text', async () => {
    const { user } = renderApp('/coming-up?industry=autonomous-driving');
    await settledPage();
    await user.selectOptions(within(due()).getByLabelText('Kind'), 'binding');
    const row = await waitFor(() => {
      const found = rowsIn(due()).find(({ textContent }) => textContent.includes('GB 47955-2026'));
      if (found === undefined) throw new Error('The rule is not in the list.');
      return found;
    });
    expect(within(row).getByRole('link', { name: 'GB 47955-2026' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/standards\/gb-47955-2026/),
    );
    for (const said of [
      'January 1, 2027',
      'China',
      'Vehicles with combined driver assistance (M, N): new types',
      'Binding · text adopted',
      'low confidence · day not certain',
    ])
      expect(row.textContent).toContain(said);
    expect(due().textContent).not.toMatch(/forecast/i);
  });

  it('says of a model year when it may begin, and of a day without a phase that none is on record', async () => {
    const { user } = renderApp('/coming-up?kind=binding');
    await settledPage();
    const begun = rowsIn(due()).find(({ textContent }) => textContent.includes('model year 2027'));
    expect(begun?.textContent).toContain('may begin on January 2, 2026');
    expect(begun?.textContent).toContain('a model year, no day');
    await user.click(within(due()).getByRole('button', { name: /^Show all/ }));
    const unknown = rowsIn(due()).find(({ textContent }) => textContent.includes('GB 34660-2026'));
    expect(unknown?.textContent).toContain('which types it binds from that day is not on record');
  });

  it('links to the rules of a product', async () => {
    renderApp('/coming-up');
    await settledPage();
    expect(within(due()).getByRole('link', { name: /^Rules for my product/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/rules/),
    );
  });

  it('can be subscribed to, by links to files that are there', async () => {
    renderApp('/coming-up');
    await settledPage();
    const links = within(screen.getByRole('list', { name: 'Calendars' })).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['All dates', 'Electric vehicles', 'China', 'United States']),
    );
    for (const link of links) {
      const path = new URL(link.getAttribute('href') ?? '', 'http://localhost').pathname;
      expect(path).toMatch(/^\/api\/v1\/calendar(\/[A-Za-z-]+)?\.ics$/);
      expect(existsSync(resolve(import.meta.dirname, '../../public', path.slice(1))), path).toBe(true);
    }
  });
});
