import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { lawStandardsDocument } from '../../src/contract/register.ts';
import { askingActs } from '../../src/frame/AskedStandards.tsx';
import { builtDocument } from '../support/builtDocuments.ts';
import { renderApp } from '../support/renderApp.tsx';
import { scanNumbers } from '../support/scanNumbers.ts';

describe('the page from law to standard', () => {
  it('says who must comply when, until when a replaced text holds, and who says that two texts go together', async () => {
    const { user } = renderApp('/law-standards');
    const table = await screen.findByRole('table', { name: 'Standards in law' });
    await user.click(screen.getByRole('button', { name: /^Show all \d+$/ }));
    // A standard is also named beside others, as their counterpart.
    const row = (name: string) => {
      const own = within(table)
        .getAllByRole('row')
        .find((one) => within(one).queryAllByRole('cell')[2]?.textContent.startsWith(name));
      if (own === undefined) throw new Error(`The table has no row of ${name}.`);
      return own;
    };
    expect(row('GB 38031-2020')).toHaveTextContent(
      /to July 1, 2026 for new types, to June 30, 2027 for types approved earlier/,
    );
    expect(row('GB 38031-2025')).toHaveTextContent(
      /new types from July 1, 2026; existing types from July 1, 2027/,
    );
    expect(
      within(row('GB 44495-2024')).getAllByRole('button', { name: 'our reading, low confidence' }),
    ).toHaveLength(1);
    expect(row('prEN 18284')).toHaveTextContent(/GB\/T 45652-2025.*United States: not found/);
    expect(within(row('prEN 18228')).getByRole('link', { name: 'prEN 18228' })).toHaveAttribute(
      'href',
      '/register/pren-18228',
    );
    expect(scanNumbers(screen.getByRole('main')).naked).toEqual([]);
  });

  it('says what was not found of the laws that it shows, not of all', async () => {
    renderApp('/law-standards?q=Regulation%20(EU)%202024%2F1689');
    const lacks = await screen.findByRole('region', { name: 'What we could not find' });
    expect(lacks).toHaveTextContent(/under the AI Act, Regulation \(EU\) 2024\/1689, and no citations/);
    expect(lacks).not.toHaveTextContent(/571\.5|lane keeping|Cyber Resilience/);
  });

  it('says which jurisdictions were not searched on a topic, and of a proposal that it was withdrawn', async () => {
    renderApp('/law-standards/topics?field=automated-driving');
    const steps = await screen.findByRole('table', { name: /^First steps on record: Automated driving/ });
    expect(within(steps).getByRole('row', { name: /^First draft/ })).toHaveTextContent(
      /AV STEP.*withdrawn or replaced June 26, 2026/,
    );
  });

  it.each([
    ['regulation-eu-2024-1689', 'prEN 18228', 'due February 28, 2027'],
    ['regulation-eu-2024-2847', 'prEN 40000-1-3', 'was due August 30, 2026'],
    ['regulation-eu-2023-1542', 'EN 18060:2025', 'cited since September 16, 2026'],
  ])('has what %s asks for in the form of all acts, with what was looked at', async (id, standard, day) => {
    renderApp(`/law-standards/requested?act=${id}&q=${encodeURIComponent(standard)}`);
    const table = await screen.findByRole('table', { name: 'Standards asked for' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'Standard',
      'Article',
      'Stage and its day',
      'Legal effect and day',
      'ISO and IEC',
      'China',
      'United States',
    ]);
    const row = within(table).getByRole('row', { name: new RegExp(standard) });
    expect(row).toHaveTextContent(day);
    expect(within(row).getByRole('link', { name: standard })).toBeInTheDocument();
    expect(screen.getByText(/^China: /)).toBeInTheDocument();
    expect((await screen.findAllByText(/Looked in: /)).length).toBeGreaterThan(0);
    expect(scanNumbers(screen.getByRole('main')).naked).toEqual([]);
  });

  it('has what is asked for by number of the article, and says for what', async () => {
    renderApp('/law-standards/requested?act=regulation-eu-2024-1689');
    const rows = await screen.findAllByRole('row');
    const articles = rows.flatMap((row) => Number(within(row).queryAllByText(/^\d+$/)[0]?.textContent ?? []));
    expect(articles.length).toBeGreaterThan(4);
    expect(articles).toEqual(articles.toSorted((a, b) => a - b));
    expect(screen.getAllByText(/^requested for the subject “/).length).toBeGreaterThan(0);
  });

  it('is reached from the entry of each act that asks for standards', async () => {
    const { lawStandards } = builtDocument(lawStandardsDocument);
    const asking = lawStandards
      .filter(({ force }) => force === 'requested')
      .map(({ law }) => law.replace(/ \([^()]*\)$/, ''));
    expect(new Set(asking)).toEqual(new Set(askingActs.map(([number]) => number)));
    renderApp('/standards/regulation-eu-2024-2847');
    expect(await screen.findByRole('link', { name: 'Cyber Resilience Act' })).toHaveAttribute(
      'href',
      '/law-standards/requested?act=regulation-eu-2024-2847',
    );
  });
});

it.each(['/standards', '/law-standards'])(
  'leads from the top of %s to what acts of the EU ask for',
  async (path) => {
    renderApp(path);
    const link = await screen.findByRole('link', { name: 'AI Act' });
    const [list] = await screen.findAllByRole('searchbox');
    expect(link.getAttribute('href')).toBe('/law-standards/requested?act=regulation-eu-2024-1689');
    if (list === undefined) throw new Error('No list.');
    expect(link.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  },
);
