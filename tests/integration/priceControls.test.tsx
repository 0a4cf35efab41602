import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../support/marks.ts';
import { renderApp } from '../support/renderApp.tsx';
import { drawnFigure } from '../support/shownFigure.ts';
import { takeLine } from '../support/takeLine.ts';

const search = () => new URLSearchParams(window.location.search);
const titleOf = (figure: HTMLElement) => within(figure).getAllByRole('heading')[0]?.textContent ?? '';

describe('the controls of prices', () => {
  it('draw chosen models in place of the flagships, and keep them in the link', async () => {
    const { user } = renderApp('/ai-pricing/history');
    const figure = await drawnFigure('price-history');
    await takeLine(user, screen.getByRole('combobox', { name: 'Price lines' }), 'argon gemini 4');
    await waitFor(() => expect(figure.textContent).toContain('Gemini 4 Argon: scheduled rise to $20'));
    expect(search().get('lines')).toBe('gemini-4-argon');
    await user.click(screen.getByRole('button', { name: 'Remove Gemini 4 Argon' }));
    await waitFor(() => expect(search().get('lines')).toBeNull());
  });

  it('ask for another capability and another board, whose score starts anew', async () => {
    const { user } = renderApp('/ai-pricing/capability');
    const figure = await drawnFigure('price-frontier');
    const before = titleOf(figure);
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Minimum score' }), {
      target: { value: '1650' },
    });
    await waitFor(() => expect(search().get('capability')).toBe('1650'));
    await waitFor(() => expect(titleOf(figure)).not.toBe(before));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Leaderboard' }), 'livebench');
    await waitFor(() => expect(search().toString()).toBe('scores=livebench'));
    expect(marksOf(await drawnFigure('price-score')).size).toBeGreaterThan(9);
  });
});
