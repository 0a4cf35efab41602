import { afterEach, expect, it } from 'vitest';
import { succeed } from './succeed.ts';

/** Returns the elements of a section with a link, a field and a button, in document order. */
function part(): HTMLElement[] {
  const place = document.createElement('div');
  place.innerHTML = '<a href="/policy">Policy</a><input><button>Go</button>';
  document.body.replaceChildren(place);
  return [...place.querySelectorAll<HTMLElement>('a, input, button')];
}

afterEach(() => {
  window.early = [];
});

it('hands what was used down to the element of the same kind in the same place, with the focus', () => {
  const [before, other] = [part(), document.createElement('button')];
  const [link, field, button] = before;
  if (link === undefined || field === undefined || button === undefined) throw new Error('No part.');
  window.early = [[field, '42001'], [button], [other]];
  field.focus();
  const { activeElement } = document;
  const after = part();
  succeed(before, after, activeElement);
  expect(window.early).toEqual([[after[1], '42001'], [after[2]], [other]]);
  expect(document.activeElement).toBe(after[1]);
});

it('leaves what has no like there, and the focus that a reader has moved', () => {
  const before = part();
  const [link, field] = before;
  if (link === undefined || field === undefined) throw new Error('No part.');
  window.early = [[link]];
  const after = part();
  after[2]?.focus();
  succeed(before, after.slice(1), field);
  expect(window.early).toEqual([[link]]);
  expect(document.activeElement).toBe(after[2]);
});
