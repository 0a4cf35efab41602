import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';
import { scanNumbers } from '../support/scanNumbers.ts';

async function job(): Promise<HTMLElement> {
  await screen.findByRole('slider', { name: /^Share of input from cache/ });
  return screen.getByRole('main');
}
const slider = (section: HTMLElement, name: string) =>
  within(section).getByRole('slider', { name: new RegExp(name) });

describe('the page on the reader’s job', () => {
  it('shows the job of the link, with its sum, its title and a number for every model', async () => {
    renderApp('/ai-pricing/cost?asOf=2026-05-26&cache=50');
    const section = await job();
    expect(
      within(section).getByRole('heading', { name: /costs 25 times as much on GPT-5\.5/ }),
    ).toBeVisible();
    expect(section).toHaveTextContent('(3 × (50% × 0.5 + 50% × 5) + 30) ÷ 4 = $9.563, $956.30 per month');
    const table = within(section).getByRole('table', { name: 'Cost of your workload by model' });
    const costs = within(table).getAllByRole('button', { name: /^\$/ });
    expect(costs.length).toBeGreaterThan(20);
    expect(scanNumbers(section).naked).toEqual([]);
  });

  it('answers a slider at once and the address once it rests', async () => {
    renderApp('/ai-pricing/cost?asOf=2026-05-26');
    const section = await job();
    fireEvent.change(slider(section, '^Share of input from cache'), { target: { value: '90' } });
    expect(within(section).getByText(/per request/, { selector: '[role=status]' })).toHaveTextContent(
      '90% of input from cache',
    );
    expect(window.location.search).not.toContain('cache');
    await waitFor(() => expect(window.location.search).toBe('?asOf=2026-05-26&cache=90'));
    await waitFor(() => expect(section).toHaveTextContent('costs 32.5 times'));
    fireEvent.change(slider(section, '^Share of input from cache'), { target: { value: '0' } });
    await waitFor(() => expect(window.location.search).toBe('?asOf=2026-05-26'));
  });

  it('takes a typed number only once it is one in bounds', async () => {
    renderApp('/ai-pricing/cost');
    const section = await job();
    const field = within(section).getByRole('spinbutton', { name: 'Input tokens per request, exact' });
    fireEvent.change(field, { target: { value: '' } });
    expect(field).toBeInvalid();
    expect(within(section).getByText(/per request/, { selector: '[role=status]' })).toHaveTextContent(
      '10,000 input tokens per request',
    );
    fireEvent.change(field, { target: { value: '272001' } });
    await waitFor(() => expect(window.location.search).toBe('?context=272001'));
    expect(section).toHaveTextContent('GPT-5.5: (3 × 10 + 45) ÷ 4 = $18.75');
  });

  it('asks for the share of peak hours only where a model is billed by the hour', async () => {
    renderApp('/ai-pricing/cost?peak=80');
    const section = await job();
    expect(slider(section, '^Use in peak hours')).toHaveValue('80');
    fireEvent.click(within(section).getByRole('button', { name: 'Spread evenly' }));
    expect(slider(section, '^Use in peak hours')).toHaveAccessibleName(/35 of 168 hours/);
  });

  it('asks for no hours on a day on which none was billed', async () => {
    renderApp('/ai-pricing/cost?asOf=2026-05-26');
    expect(within(await job()).queryByRole('slider', { name: /peak/ })).toBeNull();
  });
});
