import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Fold } from './WordFields.tsx';

it('brings what it unfolds into view, and moves nothing as it closes', () => {
  const scrolled = vi.fn();
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollIntoView');
  Object.defineProperty(Element.prototype, 'scrollIntoView', { value: scrolled, configurable: true });
  render(<Fold summary="Embed in a page">code</Fold>);
  const fold = screen.getByText('Embed in a page').closest('details');
  if (fold === null) throw new Error('There is no fold.');
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  expect(scrolled).toHaveBeenCalledTimes(1);
  fold.open = false;
  fireEvent(fold, new Event('toggle'));
  expect(scrolled).toHaveBeenCalledTimes(1);
  if (own === undefined) Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  else Object.defineProperty(Element.prototype, 'scrollIntoView', own);
});
