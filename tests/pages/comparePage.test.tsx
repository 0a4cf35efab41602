import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';
import { scanNumbers } from '../support/scanNumbers.ts';
import { takeLine } from '../support/takeLine.ts';

async function section(): Promise<HTMLElement> {
  await screen.findByRole('combobox', { name: 'Model A' });
  return screen.getByRole('main');
}

describe('two prices against each other', () => {
  it('gives a ratio with both prices, and every number opens its card', async () => {
    const { user } = renderApp('/ai-pricing/compare?asOf=2026-05-26');
    const found = await section();
    const result = within(found).getByRole('group', { name: 'Result' });
    expect(result).toHaveTextContent('GPT-5.5 lists at 11.5 times the price of DeepSeek-V4-Pro');
    expect(result).toHaveTextContent('$0.435 per million tokens, input, list price, since May 22, 2026');
    expect(scanNumbers(found).naked).toEqual([]);
    await user.click(within(result).getByRole('button', { name: '11.5' }));
    const card = await screen.findByRole('dialog', { name: 'Evidence' });
    expect(card).toHaveTextContent('$5 ÷ $0.435');
  });

  it('refuses unlike bases calmly, and leads to the two nearest ratios with one click', async () => {
    const { user } = renderApp('/ai-pricing/compare?asOf=2026-05-26&b=deepseek-v4-pro~cached-input');
    const found = await section();
    expect(
      within(found)
        .getByText(/These two prices have no ratio/)
        .closest('[role]'),
    ).toHaveAttribute('role', 'status');
    expect(found).toHaveTextContent(/One is an? .+ price, the other an? .+ price\./);
    expect(found).not.toHaveTextContent(/1,?3[78]\d/);
    expect(found).toHaveTextContent('input: GPT-5.5 at 11.5 times DeepSeek-V4-Pro');
    expect(found).toHaveTextContent('cached input: GPT-5.5 at 138 times DeepSeek-V4-Pro');
    expect(scanNumbers(found).naked).toEqual([]);
    await user.click(within(found).getByRole('button', { name: 'Compare cached input prices' }));
    expect(within(found).getByRole('group', { name: 'Result' })).toHaveTextContent('138 times');
    await waitFor(() => expect(window.location.search).toContain('a=gpt-5.5~cached-input'));
    expect(window.location.search).toContain('b=deepseek-v4-pro~cached-input');
  });

  it('writes a chosen basis into the link, and names what a link got wrong', async () => {
    const { user } = renderApp('/ai-pricing/compare?a=gpt-99~input');
    const found = await section();
    expect(found).toHaveTextContent('Price A “gpt-99~input” names no model on record');
    await user.selectOptions(
      within(found).getByRole('combobox', { name: 'Price terms A' }),
      'input, above 272k',
    );
    expect(window.location.search).toContain('a=gpt-5.5~input~above-272000');
    await takeLine(user, within(found).getByRole('combobox', { name: 'Model B' }), 'qwen3.7 max');
    expect(window.location.search).toContain('b=qwen3.7-max~input');
  });
});
