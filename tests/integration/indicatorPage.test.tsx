import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { downloadsDocument } from '../../src/contract/downloads.ts';
import { indicatorDocument } from '../../src/contract/indicator.ts';
import { eventsDocument } from '../../src/contract/policyEvent.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { renderApp } from '../support/renderApp.tsx';

const ID = 'bodies-iso-secretariats';
const { path, schema } = indicatorDocument(ID);
const document = builtDocument({ path, schema });

describe('the page of an indicator', () => {
  it('offers its files under names that say what and of which version', async () => {
    renderApp(`/indicators/${ID}`);
    const link = await screen.findByRole('link', { name: 'CSV for spreadsheets' });
    expect(link).toHaveAttribute('href', `/api/v1/downloads/indicators/${ID}.bom.csv`);
    expect(link).toHaveAttribute('download', `${ID}_${document.datasetVersion}.bom.csv`);
    expect(screen.getByRole('link', { name: 'JSON' })).toHaveAttribute('href', path);
    expect(screen.getByRole('link', { name: 'Metadata' })).toHaveAttribute(
      'href',
      `/api/v1/downloads/indicators/${ID}.metadata.json`,
    );
  });

  it('leads to the page of each of its sources', async () => {
    renderApp(`/indicators/${ID}`);
    const section = await screen.findByRole('region', { name: /^Its (\d+ sources|source)$/ });
    const links = within(section).getAllByRole('link');
    expect(links.map((one) => one.getAttribute('href')).sort()).toEqual(
      Object.keys(document.sources)
        .map((id) => `/sources/${id}`)
        .sort(),
    );
  });

  it('shows related events, and says by which rule', async () => {
    renderApp(`/indicators/${ID}`);
    const section = await screen.findByRole('region', { name: 'Related events' });
    expect(
      await within(section).findByText(
        /^(\d+ of )?\d+ events (that cite its sources|that share an industry and a country)/,
      ),
    ).toBeVisible();
    const { events } = builtDocument(eventsDocument);
    const titles = new Set(events.map(({ title }) => title));
    const items = within(section).getAllByRole('listitem');
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThanOrEqual(10);
    for (const item of items) {
      expect([...titles].some((title) => item.textContent.includes(title))).toBe(true);
    }
  });

  it('lists on an earlier day what was published by then, and says how much is left out', async () => {
    renderApp(`/indicators/${ID}?asOf=2018-01-01`);
    expect(await screen.findByText(/^Left out: \d+ values published after January 1, 2018/)).toBeVisible();
  });

  it('says that nothing was published by a day before all of its values, in place of an empty table', async () => {
    renderApp(`/indicators/${ID}?asOf=2018-01-01`);
    const said = /^No value (had|is known to have) been published by January 1, 2018/;
    const section = await screen.findByRole('region', { name: said });
    expect(within(section).getByText(/^Left out: \d+ values/)).toBeVisible();
    expect(within(section).queryByRole('table')).toBeNull();
    expect(screen.queryByText(/0 observations/)).toBeNull();
  });
});

describe('the whole dataset', () => {
  it.each(['/about', '/sources'])(
    'is offered on %s with its size, licence and what is left out',
    async (page) => {
      const { bundle, excluded } = builtDocument(downloadsDocument);
      renderApp(page);
      const link = await screen.findByRole('link', { name: 'Download the whole dataset' });
      expect(link).toHaveAttribute('href', bundle.path);
      expect(link.getAttribute('download')).toMatch(/^standards-race-[\d.]+\.zip$/);
      expect(link.parentElement).toHaveTextContent(/ZIP, [\d.]+ (kB|MB)/);
      expect(link.parentElement).toHaveTextContent(`of ${String(excluded.length)} sources`);
    },
  );
});
