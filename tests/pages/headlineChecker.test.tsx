import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleClaims } from '../../src/figures/ai-pricing/headline/examples.ts';
import { renderApp } from '../support/renderApp.tsx';
import { scanNumbers } from '../support/scanNumbers.ts';

const linkOf = (claim: string, asOf: string) =>
  `/ai-pricing/check?asOf=${asOf}&claim=${encodeURIComponent(claim)}`;
async function section(): Promise<HTMLElement> {
  await screen.findByRole('textbox', { name: 'Sentence' });
  return screen.getByRole('main');
}

describe('the headline checker', () => {
  it('says what the two input prices are, refuses their ratio and explains the one that was printed', async () => {
    renderApp(linkOf(exampleClaims[2].claim, '2026-11-24'));
    const found = await section();
    const prices = await within(found).findByRole('region', { name: 'Prices in the sentence' });
    expect(prices).toHaveTextContent(
      'It is the cached-input price, but is presented as the input price: the input price was $0.435.',
    );
    expect(prices).toHaveTextContent('$0.003625, from April 26, 2026 to August 16, 2026');
    expect(prices).toHaveTextContent('No longer current on November 24, 2026: $0.044');
    const pairs = within(found).getByRole('region', { name: 'Fair comparisons' });
    expect(pairs).toHaveTextContent(
      'These two cannot be compared: one is an input price, the other a cached-input price.',
    );
    expect(pairs).toHaveTextContent('GPT-5.5 at 11.5 times DeepSeek-V4-Pro');
    expect(pairs).toHaveTextContent('GPT-5.5 at 138 times DeepSeek-V4-Pro');
    expect(within(found).getByRole('region', { name: 'Ratios in the sentence' })).toHaveTextContent(
      '“1,389 times”No like-for-like ratio for input on record matches.',
    );
    expect(within(found).getByRole('region', { name: 'On record about these prices' })).toHaveTextContent(
      'CACHE-HIT input price of V4 Pro',
    );
    expect(scanNumbers(found).naked).toEqual([]);
  });

  it('asks whether another model of the sentence was meant before it says that nothing fits', async () => {
    renderApp(linkOf('V4 Pro costs $30 per million output tokens, GPT-5.5 far less.', '2026-05-28'));
    const prices = await within(await section()).findByRole('region', { name: 'Prices in the sentence' });
    expect(prices).toHaveTextContent(
      /Did you mean GPT-5\.5\?Read as a V4 Pro output price per million tokens\.It matches GPT-5\.5, output.*No price on record matches V4 Pro\./,
    );
  });

  it('checks a place against the capture of its day and tells when it held', async () => {
    renderApp(linkOf(exampleClaims[3].claim, '2026-11-24'));
    const found = await section();
    const places = await within(found).findByRole('region', { name: 'Ranks in the sentence' });
    await waitFor(() => expect(places).toHaveTextContent(/True in \d+ of \d+ snapshots/));
    expect(places).toHaveTextContent(
      'True in the snapshot of May 26, 2026: Qwen3.7-Max (2026-05-17) ranks 4th by score, with 1,541 ± 16.',
    );
    expect(places).toHaveTextContent(
      'With 95% probability, its rank is 3 to 6; the probability of exactly 4 is 22%.',
    );
    expect(scanNumbers(found).naked).toEqual([]);
  });

  it('takes an example and a pasted sentence into the link, line breaks as blanks', async () => {
    const { user } = renderApp('/ai-pricing/check');
    const found = await section();
    await user.click(within(found).getByRole('button', { name: exampleClaims[0].label }));
    expect(new URLSearchParams(window.location.search).get('claim')).toBe(exampleClaims[0].claim);
    const box = within(found).getByRole('textbox', { name: 'Sentence' });
    expect(box).toHaveValue(exampleClaims[0].claim);
    await user.clear(box);
    await user.click(box);
    await user.paste('GPT-5.5\ncosts $7');
    await waitFor(() =>
      expect(new URLSearchParams(window.location.search).get('claim')).toBe('GPT-5.5 costs $7'),
    );
    expect(await within(found).findByText('No price on record matches.')).toHaveAttribute('role', 'status');
    expect(scanNumbers(found).naked).toEqual([]);
  });

  it('names what it left unread, and offers to search where it read nothing', async () => {
    const share = 'GPT-5.5 input costs $5, 20 percent of the bill.';
    const { user } = renderApp(linkOf(share, '2026-11-24'));
    const found = await section();
    expect(await within(found).findByText('Correct: $5. Not checked: 20 percent')).toBeVisible();
    const link = 'Search the record for this sentence';
    expect(within(found).queryByRole('button', { name: link })).toBeNull();
    const box = within(found).getByRole('textbox', { name: 'Sentence' });
    const nothing = 'China holds more ISO secretariats than the United States.';
    await user.clear(box);
    await user.click(box);
    await user.paste(nothing);
    await user.click(await within(found).findByRole('button', { name: link }));
    const dialog = await screen.findByRole('dialog', { name: 'Search' });
    expect(within(dialog).getByRole('combobox')).toHaveValue(nothing);
  });
});
