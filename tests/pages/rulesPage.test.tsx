import { screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';
import { settledPage } from '../support/settledPage.ts';

const shown = async (search: string) => {
  const { user } = renderApp(`/rules${search}`);
  await settledPage();
  return user;
};

describe('the rules for a product', () => {
  it('are chosen by product, market and state, all in the address', async () => {
    const user = await shown('?asOf=2026-11-26');
    await user.click(screen.getByRole('checkbox', { name: /^Driver assistance/ }));
    await user.click(screen.getByRole('checkbox', { name: /^China/ }));
    await user.click(screen.getByRole('radio', { name: 'Not approved yet' }));
    expect(window.location.search).toContain('products=driver-assistance&markets=cn&state=new');
    expect(
      screen.getByText(/Driver assistance; China, for a type not approved yet; 24 months ahead\./),
    ).toBeVisible();
  });

  it('are as many as the number beside a product says', async () => {
    const user = await shown('?asOf=2026-11-30&markets=cn');
    const product = screen.getByRole('checkbox', { name: /^Traction battery/ });
    const [count] = /\d+$/.exec(product.parentElement?.textContent ?? '') ?? [];
    await user.click(product);
    expect(Number(count)).toBeGreaterThan(1);
    expect(
      screen.getByRole('heading', {
        name: new RegExp(`^${String(count)} requirements on record: \\d+ binds? now`),
      }),
    ).toBeVisible();
  });

  it('are all in the table on paper, and in the part that binds now after one press', async () => {
    const user = await shown('?asOf=2026-11-30&products=driver-assistance,traction-battery');
    const rows = () => document.querySelectorAll('td:first-child').length;
    const [, all] =
      /^(\d+) requirements/.exec(screen.getByRole('heading', { name: /^\d+ requirements on/ }).textContent) ??
      [];
    const before = rows();
    const [more] = screen.getAllByRole('button', { name: /^Show all \d+$/ });
    if (more === undefined) throw new Error('No part is cut.');
    await user.click(more);
    expect(rows()).toBeGreaterThan(before);
    window.dispatchEvent(new Event('beforeprint'));
    expect(rows()).toBe(Number(all));
    window.dispatchEvent(new Event('afterprint'));
  });

  it('are all in the part whose number is pressed above', async () => {
    const user = await shown('?asOf=2026-11-30&products=driver-assistance,traction-battery');
    const [link] = screen.getAllByRole('link', { name: /^\d+ binds? now$/ });
    if (link === undefined) throw new Error('No number of binding rules.');
    const part = () => document.getElementById('rules-binding')?.closest('tbody');
    const rows = () => part()?.querySelectorAll('td:first-child').length;
    expect(rows()).toBeLessThan(Number.parseInt(link.textContent, 10));
    await user.click(link);
    expect(rows()).toBe(Number.parseInt(link.textContent, 10));
  });

  it('open the card of a day, with its source, place and confidence', async () => {
    const user = await shown('?products=driver-assistance&markets=cn&horizon=all');
    const row = screen.getAllByRole('row', { name: /GB 39901-2025/ })[0];
    if (row === undefined) throw new Error('GB 39901-2025 is not listed.');
    await user.click(within(row).getByRole('button', { name: 'January 1, 2028' }));
    const card = await screen.findByRole('dialog');
    expect(within(card).getByText('clause 9.1')).toBeVisible();
  });

  /** Presses a button and returns the parts of the package that it saves. */
  const savedParts = async (user: Awaited<ReturnType<typeof shown>>, button: string) => {
    const saved: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${String(saved.push(blob))}`,
      revokeObjectURL: () => undefined,
    });
    const name = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 10_000 });
    expect(name.mock.contexts[0]).toHaveProperty(
      'download',
      expect.stringMatching(new RegExp(`^rules[a-z-]*_[\\d.]+\\.${button.toLowerCase()}$`)),
    );
    name.mockRestore();
    const parts = unzipSync(new Uint8Array((await saved[0]?.arrayBuffer()) ?? []));
    return (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  };

  it('are saved as a workbook, with their days', async () => {
    const user = await shown('?products=driver-assistance&markets=cn&asOf=2026-11-26');
    const part = await savedParts(user, 'XLSX');
    // Day 46753 is January 1, 2028, the first of GB 39901-2025.
    expect(part('xl/worksheets/sheet1.xml')).toContain('<v>46753</v>');
  });

  it('are saved for Word, with the answer, sources, address and day', async () => {
    const user = await shown('?products=driver-assistance&markets=cn&asOf=2026-11-26');
    const part = await savedParts(user, 'DOCX');
    const xml = new DOMParser().parseFromString(part('word/document.xml'), 'application/xml');
    const rows = Array.from(xml.getElementsByTagName('w:tr'), ({ textContent }) => textContent);
    expect(rows[0]).toContain('RuleMarketWhomNew types fromAll types from');
    const own = rows.find((row) => row.startsWith('GB 39901-2025'));
    expect(own).toMatch(/China.*January 1, 2028.*\[\d+/);
    const said = xml.documentElement.textContent;
    expect(said).toMatch(/\d+ rules? on record binds? \(China \d+\).* Counted on November 26, 2026\./);
    expect(said).toContain('January 1, 2027low confidence');
    expect(said).not.toContain('no data');
    expect(said).toMatch(/\[1\] \S/);
    expect(said).toContain('data as of November 26, 2026 (dataset');
    expect(part('word/_rels/document.xml.rels')).toContain('products=driver-assistance&amp;markets=cn');
    expect(part('word/document.xml')).toContain('w:orient="landscape"');
  });

  it.each([
    ['?products=traction-battery&markets=us', /^FMVSS 305a/, 'September 1, 2027', '49 CFR 571.305a'],
    ['?products=traction-battery&markets=cn', /^GB 38031-2025/, 'July 1, 2027', 'clause 10'],
    ['?products=ai-high-risk&markets=eu', /\(annex III\)/, 'December 2, 2027', 'article 113(c)(i)'],
    ['?products=traction-battery&markets=eu', /over 2 kWh/, 'February 18, 2027', 'article 77(1)'],
  ])('bind from a day whose card has its clause and source, on %s', async (search, row, day, basis) => {
    const user = await shown(`${search}&horizon=all&asOf=2026-11-30`);
    const [own] = screen.getAllByRole('row', { name: row });
    if (own === undefined) throw new Error('The rule is not listed.');
    await user.click(within(own).getByRole('button', { name: day }));
    const card = within(await screen.findByRole('dialog'));
    expect(card.getByText(basis)).toBeVisible();
    expect(card.getAllByText(/confidence/i).length).toBeGreaterThan(0);
  });

  it('are all listed, also those that begin after the months of the figure', async () => {
    await shown('?asOf=2026-11-30&products=driver-assistance&markets=us');
    expect(screen.getAllByRole('button', { name: 'September 1, 2029' }).length).toBeGreaterThan(0);
  });

  it('say what is not known of them', async () => {
    await shown('?products=traction-battery&markets=cn');
    const section = screen.getByRole('region', { name: 'What is not known' });
    expect(section).toHaveTextContent(
      /sources give different first days.*GB 38031-2025.*July 1, 2027 or August 1, 2027/,
    );
  });

  it('name what was withdrawn, which binds no one', async () => {
    await shown('?products=car&markets=us-ca');
    const line = screen.getByText(/^Withdrawn, and not listed:/);
    expect(line).toHaveTextContent(
      'California Advanced Clean Cars II, makers of cars and light trucks (M1, N1).',
    );
    expect(screen.queryByRole('row', { name: /Advanced Clean Cars/ })).toBeNull();
  });

  it('say what to do where nothing is on record', async () => {
    await shown('?products=ai-high-risk&markets=us-ca');
    expect(screen.getByText(/No rule on record for this selection\. Select another product/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'show all products and markets' })).toBeVisible();
  });

  it('name a choice that there is not', async () => {
    await shown('?products=boats,car&markets=xx&state=old');
    expect(screen.getByText('“boats”, “xx”: no product or market of this page.')).toBeVisible();
    expect(screen.getByText(/“state=old” in the address cannot be used/)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /^Whole car/ })).toBeChecked();
  });
});

it('Who binds first says of topics that are not compared why not', async () => {
  renderApp('/rules/first');
  await settledPage();
  const section = screen.getByRole('region', { name: 'Not compared, and why' });
  expect(section).toHaveTextContent(/Electrical safety: .*GB 18384-2020, FMVSS 305, and older EU acts/);
  expect(section).toHaveTextContent(/Battery fires: .*is not on record/);
});
