import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';
import { scanNumbers } from '../support/scanNumbers.ts';
import { takeLine } from '../support/takeLine.ts';

async function job(): Promise<HTMLElement> {
  await screen.findByRole('slider', { name: /^Share of input from cache/ });
  return screen.getByRole('main');
}
const slider = (section: HTMLElement, name: string) =>
  within(section).getByRole('slider', { name: new RegExp(name) });

describe('the page on the reader’s job', () => {
  it('shows the job of the link, with its sum, its title and a number for every model', async () => {
    renderApp('/ai-pricing/cost?asOf=2026-05-26&cached=50');
    const section = await job();
    expect(
      within(section).getByRole('heading', { name: /costs 25 times as much on GPT-5\.5/ }),
    ).toBeVisible();
    expect(section).toHaveTextContent(
      '$956.25 per month; (7,500 × (50% × 0.5 + 50% × 5) + 2,500 × 30) ÷ 10,000 = $9.5625 per million tokens',
    );
    const table = within(section).getByRole('table', { name: 'Cost of your workload by model' });
    const costs = within(table).getAllByRole('button', { name: /^\$/ });
    expect(costs.length).toBeGreaterThan(20);
    expect(scanNumbers(section).naked).toEqual([]);
  });

  it('answers a slider at once and the address once it rests', async () => {
    renderApp('/ai-pricing/cost?asOf=2026-05-26');
    const section = await job();
    fireEvent.change(slider(section, '^Share of input from cache'), { target: { value: '90' } });
    expect(within(section).getByText(/requests per month/, { selector: '[role=status]' })).toHaveTextContent(
      '90% from cache',
    );
    expect(window.location.search).not.toContain('cached');
    await waitFor(() => expect(window.location.search).toBe('?asOf=2026-05-26&cached=90'));
    await waitFor(() => expect(section).toHaveTextContent('costs 32.5 times'));
    fireEvent.change(slider(section, '^Share of input from cache'), { target: { value: '0' } });
    await waitFor(() => expect(window.location.search).toBe('?asOf=2026-05-26'));
  });

  it('takes a typed number only once it is one in bounds', async () => {
    renderApp('/ai-pricing/cost');
    const section = await job();
    const field = within(section).getByRole('textbox', { name: 'Input tokens per request' });
    expect(field).toHaveValue('7,500');
    fireEvent.change(field, { target: { value: 'many' } });
    expect(field).toBeInvalid();
    expect(section).toHaveTextContent('Type a number from 0 to 10,000,000. 7,500 stays.');
    expect(within(section).getByText(/requests per month/, { selector: '[role=status]' })).toHaveTextContent(
      '7,500 input tokens',
    );
    fireEvent.change(field, { target: { value: '272,001' } });
    await waitFor(() => expect(window.location.search).toBe('?input=272001'));
    expect(field).toHaveValue('272,001');
    expect(section).toHaveTextContent('(272,001 × 10 + 2,500 × 45) ÷ 274,501 = $10.32');
  });

  it('asks for the share of peak hours only where a model is billed by the hour', async () => {
    renderApp('/ai-pricing/cost?peakUse=80');
    const section = await job();
    expect(slider(section, '^Use in peak hours')).toHaveValue('80');
    fireEvent.click(within(section).getByRole('button', { name: 'Spread evenly' }));
    expect(slider(section, '^Use in peak hours')).toHaveAccessibleName(/35 of 168 hours/);
  });

  it('asks for no hours on a day on which none was billed', async () => {
    renderApp('/ai-pricing/cost?asOf=2026-05-26');
    expect(within(await job()).queryByRole('slider', { name: /peak/ })).toBeNull();
  });

  it('keeps the job, and the models chosen here and on another tab, from tab to tab', async () => {
    const own = 'requests=3000000&input=2000&cached=70&output=400';
    const { user } = renderApp(`/ai-pricing/cost?${own}`);
    const section = await job();
    expect(section).toHaveTextContent('GPT-5.5: $47,100 per month');
    expect(section).toHaveTextContent('DeepSeek-V4-Pro: $4,418.15 per month');
    await takeLine(user, within(section).getByRole('combobox', { name: 'First model' }), 'kimi k3.1 pro');
    const kept = `?${own}&models=kimi-k3.1-pro,deepseek-v4-pro`;
    expect(window.location.search).toBe(kept);
    const tab = (name: string) =>
      within(screen.getByRole('navigation', { name: 'AI pricing' })).getByRole('link', { name });
    for (const { textContent } of within(screen.getByRole('navigation', { name: 'AI pricing' })).getAllByRole(
      'link',
    ))
      expect(tab(textContent).getAttribute('href')).toContain(kept);
    await user.click(tab('Compare two'));
    await takeLine(user, await screen.findByRole('combobox', { name: 'Model B' }), 'qwen3.7 max');
    await waitFor(() =>
      expect(tab('Prices').getAttribute('href')).toContain('models=kimi-k3.1-pro,qwen3.7-max'),
    );
    await user.click(tab('Prices'));
    expect(window.location.pathname).toBe('/ai-pricing');
    await user.click(tab('Cost of a task'));
    expect(await job()).toHaveTextContent(/Qwen3\.7-Max: \$[\d,.]+ per month/);
  });

  it('reads the job of an older link', async () => {
    renderApp('/ai-pricing/cost?mix=5&cache=70&context=2000&volume=7200');
    expect(await job()).toHaveTextContent('GPT-5.5: $47,100 per month');
  });

  it('names a model of the link that is not on record', async () => {
    renderApp('/ai-pricing/cost?models=gpt-99');
    expect(await job()).toHaveTextContent('“gpt-99” names no model on record for this day');
  });

  it('says what follows an introductory price, and leads to the page of a model', async () => {
    renderApp('/ai-pricing/cost?requests=3000000&input=2000&cached=70&output=400');
    const table = within(await job()).getByRole('table', { name: 'Cost of your workload by model' });
    fireEvent.click(within(await job()).getByRole('button', { name: /^Show all/ }));
    const carbon = within(table).getByRole('link', { name: 'Gemini 4 Carbon' });
    expect(carbon).toHaveAttribute('href', '/models/gemini-4-carbon');
    expect(carbon.closest('tr')).toHaveTextContent(
      /\$16,020.*introductory price until December 1, 2026, then \$4 \/ \$20 for input \/ output: .*\$32,040 per month/,
    );
  });
});
