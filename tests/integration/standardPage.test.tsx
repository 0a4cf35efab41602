import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { standardIndexDocument } from '../../src/contract/standardRecords.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { renderApp } from '../support/renderApp.tsx';
import { scanNumbers } from '../support/scanNumbers.ts';
import { press } from '../support/press.ts';

const { standards } = builtDocument(standardIndexDocument);
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

describe('the page of a standard', () => {
  it('tells its way from the plans to its effect, each day with its card', async () => {
    const { user, container } = renderApp('/standards/gb-47955-2026?industry=ev');
    expect(await heading(/^GB 47955-2026: /)).toBeVisible();
    const path = screen.getByRole('region', { name: 'From plan to law' });
    expect(path).toHaveTextContent(/Project.*June 4, 2025 · 20254323-Q-339/);
    expect(path).toHaveTextContent(/Replaced or withdrawnnot found/);
    expect(screen.getByRole('region', { name: 'What it is' })).toHaveTextContent('StatusPublished');
    const tasks = screen.getByRole('table', { name: 'Tasks of plans' });
    expect(within(tasks).getByRole('link', { name: /^2026 key points/ })).toHaveAttribute(
      'href',
      '/ev-plans?industry=ev&metric=miit-auto-2026',
    );
    const relations = screen.getByRole('table', { name: 'Counterparts and other relations' });
    expect(within(relations).getAllByRole('link', { name: /UN R171/ })[0]).toHaveAttribute(
      'href',
      '/standards/un-r171?industry=ev',
    );
    expect(within(relations).getByRole('button', { name: 'our reading, low confidence' })).toBeVisible();
    expect(path).toHaveTextContent(/Existing types must comply.*date not on record/);
    const figure = container.querySelector('[data-figure="standard-timeline.gb-47955-2026"]');
    expect(figure).toHaveTextContent('GB 47955-2026: takes effect on January 1, 2027');
    await user.click(within(path).getByRole('button', { name: 'June 27, 2026' }));
    expect(await screen.findByRole('dialog', { name: 'Evidence' })).toHaveTextContent(
      'GB 47955-2026, published',
    );
  });

  it('has no number without its card', async () => {
    renderApp('/standards/gb-38031-2020');
    await heading(/^GB 38031-2020: /);
    expect(screen.getByRole('table', { name: 'Editions and replacements' })).toHaveTextContent('replaces it');
    expect(scanNumbers(screen.getByRole('main')).naked).toEqual([]);
  });

  it.each([
    ['gb-t-34590-2022', 'Adoption', /modified \(MOD\)ISO 26262:2018/],
    ['un-r155', 'Laws that cite or bind it', /1958 Agreement.*Binding on parties/],
  ])('says how other texts rest on %s', async (id, name, words) => {
    renderApp(`/standards/${id}`);
    expect(await screen.findByRole('table', { name })).toHaveTextContent(words);
    expect(scanNumbers(screen.getByRole('main')).naked).toEqual([]);
  });

  it('says on an earlier day what was known then', async () => {
    renderApp('/standards/gb-38031-2020?asOf=2022-01-01');
    await heading(/^GB 38031-2020: /);
    expect(screen.getByRole('region', { name: 'What it is' })).toHaveTextContent('StatusIn force');
    expect(screen.queryByText('GB 38031-2025')).toBeNull();
  });

  it('is not there yet before its first step', async () => {
    renderApp('/standards/gb-38031-2025?asOf=2020-01-01');
    expect(await screen.findByText(/^No step of it is on record for January 1, 2020/)).toBeVisible();
  });

  it.each([
    ['/standards/GBT40032', 'gb-t-40032-2021'],
    ['/standards/gb-t-40032?industry=ev', 'gb-t-40032-2021?industry=ev'],
    ['/standards/GB%2FT%2040032-2021', 'gb-t-40032-2021'],
    ['/standards/UN%20Regulation%20No.%20155', 'un-r155'],
  ])('is where another spelling leads: %s', async (address, target) => {
    renderApp(address);
    await waitFor(() =>
      expect(`${window.location.pathname}${window.location.search}`).toBe(`/standards/${target}`),
    );
  });

  it.each([
    ['/standards/iso-26262', /parts and editions of it are/],
    ['/standards/GB%2040032', /No standard “GB 40032” on record/],
  ])('is not made up: %s', async (address, sentence) => {
    renderApp(address);
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(await heading('No such standard')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Search all standards/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/standards\?q=/),
    );
  });
});

describe('the list of standards', () => {
  const rows = () => within(screen.getByRole('table', { name: 'Standards and regulations' }));
  const count = (text: string | RegExp) => screen.findByRole('heading', { level: 2, name: text });

  it('has all of them, each with the way to its page', async () => {
    renderApp('/standards');
    await count(`${standards.length} standards and regulations on record`);
    const [first] = rows().getAllByRole('link');
    expect(first).toHaveAttribute('href', expect.stringMatching(/^\/standards\/[a-z0-9-]+$/));
    expect(scanNumbers(screen.getByRole('main')).naked).toEqual([]);
  });

  it('is searched in any spelling, which the address keeps', async () => {
    const { user } = renderApp('/standards');
    await user.type(await screen.findByRole('searchbox', { name: 'Search number or title' }), 'unece r171');
    await count(/^2 of /);
    expect(await rows().findByRole('row', { name: /^GB 47955-2026 .*Counterpart: UN R171/ })).toBeVisible();
    await waitFor(() => expect(window.location.search).toBe('?q=unece%20r171'));
  });

  it('knows GB from GB/T, and says so', async () => {
    renderApp('/standards?q=GB%2040032');
    expect(await screen.findByText(/In another series: GB\/T 40032-2021/)).toBeVisible();
  });

  it('is filtered and sorted by what the address says', async () => {
    const { user } = renderApp('/standards?kind=mandatory&sort=number-asc&issuer=cn');
    const expected = standards.filter(({ kind, issuer }) => kind === 'mandatory' && issuer === 'CN');
    await count(new RegExp(`^${expected.length} of `));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'draft');
    await waitFor(() => expect(window.location.search).toContain('status=draft'));
    press(() => screen.getByRole('link', { name: 'Reset the list' }));
    await count(`${standards.length} standards and regulations on record`);
  });

  it('gives what vehicles must comply with on a day ahead in one step, which the address keeps', async () => {
    const { user } = renderApp('/standards');
    await user.click(
      await screen.findByRole('link', {
        name: /^Binding rules with a day ahead/,
      }),
    );
    await count(/^\d+ of /);
    expect(await rows().findByRole('row', { name: /^GB 44721-2026 / })).toBeVisible();
    expect(rows().queryByRole('row', { name: /^GB 39732-2020 / })).toBeNull();
    expect(window.location.search).toContain('ahead=yes');
    expect(window.location.search).toContain('kind=binding');
  });

  it('follows the day of the view', async () => {
    renderApp('/standards?asOf=2022-01-01&q=GB%2038031');
    await screen.findByRole('table', { name: 'Standards and regulations' });
    expect(
      rows()
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['GB 38031-2020', 'GTR 20']);
    expect(rows().getByRole('row', { name: /^GB 38031-2020 In force/ })).toBeVisible();
  });
});

describe('who must comply', () => {
  it('tells each phase with its card, what moved it, and what is of low confidence', async () => {
    renderApp('/standards/gb-44495-2024');
    const section = await screen.findByRole('region', { name: 'Who must comply' });
    expect(within(section).getByRole('button', { name: 'January 2028' })).toBeVisible();
    expect(section).toHaveTextContent(/July 1, 2026\s*low confidence\s*new types/);
    expect(within(section).getByRole('button', { name: 'Amendment No. 1, January 28, 2026' })).toBeVisible();
  });

  it('knows on an earlier day neither a later amendment nor its days', async () => {
    renderApp('/standards/gb-44495-2024?asOf=2025-06-01');
    const section = await screen.findByRole('region', { name: 'Who must comply' });
    expect(section).not.toHaveTextContent('Amendment No. 1');
    expect(section).not.toHaveTextContent('July 1, 2026');
  });

  it('is not asked of a document that is not among the rules', async () => {
    renderApp('/standards/iso-sae-21434-2021');
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Who must comply' })).toBeNull();
  });
});
