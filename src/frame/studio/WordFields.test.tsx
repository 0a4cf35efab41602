import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Fold } from './WordFields.tsx';

it('brings what it unfolds into view, and moves nothing as it closes', () => {
  const scrolled = vi.fn();
  render(<Fold summary="Embed in a page">code</Fold>);
  const fold = screen.getByText('Embed in a page').closest('details');
  if (fold === null) throw new Error('There is no fold.');
  fold.scrollIntoView = scrolled;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  expect(scrolled).toHaveBeenCalledTimes(1);
  fold.open = false;
  fireEvent(fold, new Event('toggle'));
  expect(scrolled).toHaveBeenCalledTimes(1);
});
