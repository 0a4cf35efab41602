import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pricingLatestDocument } from '../../src/contract/aiPricing.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { renderApp } from '../support/renderApp.tsx';
import { takeLine } from '../support/takeLine.ts';
import { scanNumbers } from '../support/scanNumbers.ts';

// Tables and their controls are looked at here: the charts of the page would take most of the time.
const { models } = builtDocument(pricingLatestDocument);
const table = () => screen.findByRole('table', { name: 'AI model prices' });
const counted = async (count: number) =>
  expect(await screen.findByRole('heading', { name: `${count} of ${models.length} models` })).toBeVisible();

describe('the table of all models', () => {
  it('has few of its rows in the page, and says how many there are', async () => {
    renderApp('/ai-pricing');
    const rows = within(await table()).getAllByRole('row');
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.length).toBeLessThan(60);
    expect(await table()).toHaveAttribute('aria-rowcount', String(models.length + 1));
    expect(rows.map((row) => row.getAttribute('aria-rowindex')).slice(0, 3)).toEqual(['1', '2', '3']);
  });

  it('puts all rows on paper', async () => {
    renderApp('/ai-pricing');
    await table();
    fireEvent(window, new Event('beforeprint'));
    expect((await table()).querySelectorAll('tbody tr')).toHaveLength(models.length);
    fireEvent(window, new Event('afterprint'));
    await waitFor(async () => expect((await table()).querySelectorAll('tbody tr').length).toBeLessThan(60));
  });

  it('filters in the link, says what is on, and takes it back', async () => {
    const { user } = renderApp('/ai-pricing');
    const filters = await screen.findByRole('group', { name: 'Filter the models' });
    await user.click(within(filters).getByRole('checkbox', { name: /^China/ }));
    await user.click(within(filters).getByRole('radio', { name: 'open' }));
    await user.click(within(filters).getByRole('checkbox', { name: /^flagship/ }));
    await takeLine(user, screen.getByRole('combobox', { name: 'Developer' }), 'deepseek');
    expect(window.location.search).toBe('?country=cn&developer=DeepSeek&weights=open&tier=flagship');
    await counted(
      models.filter(
        (one) => one.developer === 'DeepSeek' && one.openWeights === true && one.tier === 'flagship',
      ).length,
    );
    await user.click(screen.getByRole('button', { name: 'Remove DeepSeek' }));
    expect(window.location.search).toBe('?country=cn&weights=open&tier=flagship');
    await user.click(screen.getByRole('button', { name: 'Reset the table' }));
    expect(window.location.search).toBe('');
    expect(await screen.findByRole('heading', { name: `All ${models.length} models` })).toBeVisible();
  });

  it('opens as a link says: order, columns and searched text', async () => {
    renderApp('/ai-pricing?columns=context,output&sort=context-desc&q=gemini');
    await counted(models.filter((one) => /gemini/i.test(`${one.name} ${one.id}`)).length);
    const heads = within(await table()).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual(['Model', 'Output', 'Context']);
    expect(heads[2]).toHaveAttribute('aria-sort', 'descending');
  });

  it('writes order and columns into the link', async () => {
    const { user } = renderApp('/ai-pricing');
    await user.click(within(await table()).getByRole('button', { name: /^Released/ }));
    expect(window.location.search).toMatch(/^\?sort=released-(asc|desc)$/);
    await user.click(screen.getByText('Columns'));
    await user.click(screen.getByRole('checkbox', { name: 'Tier' }));
    expect(window.location.search).toContain('developer,country,released,weights,tier,basis');
  });

  it('has a number that a link asks for in sight, wherever its row stands', async () => {
    const cheap = models.find(
      ({ usd }) => usd.output === Math.min(...models.map((one) => one.usd.output ?? 99)),
    );
    renderApp(`/ai-pricing?number=models~${cheap?.id ?? ''}%7Coutput`);
    expect(await screen.findByRole('dialog', { name: 'Evidence' })).toHaveTextContent(cheap?.name ?? 'none');
  });
});

describe('the comparison', () => {
  it('takes in models from the table and sets them side by side', async () => {
    const { user, container } = renderApp('/ai-pricing?q=gpt-5.5');
    await user.click(await screen.findByRole('checkbox', { name: 'Compare GPT-5.5' }));
    await user.click(screen.getByRole('checkbox', { name: 'Compare GPT-5.5 Pro' }));
    expect(window.location.search).toBe('?compare=gpt-5.5,gpt-5.5-pro&q=gpt-5.5');
    const compared = await screen.findByRole('table', { name: 'Models side by side' });
    const output = within(compared).getByRole('row', { name: /^Output/ });
    const prices = () =>
      within(output)
        .getAllByRole('button')
        .map((one) => one.textContent);
    await waitFor(() => expect(prices()).toEqual(['$30', '$180']));
    expect(container.querySelector('[data-figure="model-comparison"]')).toBeInTheDocument();
    await user.click(within(compared).getByRole('button', { name: 'Remove GPT-5.5 from the comparison' }));
    expect(window.location.search).toBe('?compare=gpt-5.5-pro&q=gpt-5.5');
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(screen.queryByRole('table', { name: 'Models side by side' })).toBeNull());
  });

  it('refuses the seventh with a sentence', async () => {
    const six = 'gpt-5.5,gpt-5.4,gpt-5,kimi-k3,deepseek-v4-pro,glm-5.2';
    const { user } = renderApp(`/ai-pricing?q=opus&compare=${six}`);
    const [box] = await screen.findAllByRole('checkbox', { name: /^Compare Claude Opus/ });
    if (box === undefined) throw new Error('No row has a box.');
    await user.click(box);
    expect(await screen.findByText(/^You can compare six models at most/)).toBeVisible();
    expect(box).not.toBeChecked();
    expect(window.location.search).toBe(`?q=opus&compare=${six}`);
  });

  it('shows scores of shared boards with interval and votes, and no naked number', async () => {
    renderApp('/ai-pricing?compare=gpt-5.5,deepseek-v4-pro,no-such-model');
    expect(await screen.findByText(/^Left out \(.*\): no-such-model\.$/)).toBeVisible();
    const compared = await screen.findByRole('table', { name: 'Models side by side' });
    expect(await within(compared).findByRole('link', { name: 'Code Arena (WebDev, overall)' })).toBeVisible();
    expect(
      within(compared).getAllByText(/^rank \d+(st|nd|rd|th)( of \d+)? \(\d+(–\d+)?\+?\) · [\d,]+ votes/)
        .length,
    ).toBeGreaterThan(1);
    expect(scanNumbers(screen.getByRole('main')).naked).toEqual([]);
  });
});
