import { expect, it } from 'vitest';
import { collectUses } from '../../boot/collectUses.ts';
import { keepTyped, takeTyped } from './typedAhead.ts';

const press = (...keys: string[]) => {
  for (const key of keys) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
};

it('keeps letters from the first press for the search on, and none after they were taken', () => {
  press('a');
  keepTyped();
  press('i', 's', 'p', 'Backspace', 'Shift', 'o', ' ');
  keepTyped();
  press('9');
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
  expect(takeTyped()).toBe('iso 9');
  press('x');
  expect(takeTyped()).toBe('');
});

it('keeps none for a reader who has turned away', () => {
  keepTyped();
  press('i');
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  press('s');
  expect(takeTyped()).toBe('');
});

it('types a key once if the search was pressed as the app began to listen', () => {
  document.body.innerHTML = '<button id="search">Search</button>';
  collectUses();
  keepTyped();
  press('i');
  expect(takeTyped()).toBe('i');
  expect(window.early).toHaveLength(0);
});
