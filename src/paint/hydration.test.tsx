import { act, render } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { useNow, useTakesOver } from './hydration.ts';

const said: boolean[] = [];

function Says() {
  const takesOver = useTakesOver();
  said.push(takesOver);
  return <p>{takesOver ? 'as it came' : 'of this browser'}</p>;
}

const Clock = () => <p>{useNow(1)}</p>;

it('says what came with the document, and then what the browser knows', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = renderToString(<Says />);
  expect(root.textContent).toBe('as it came');
  said.length = 0;
  const hydrated = await act(() => hydrateRoot(root, <Says />));
  expect([said[0], said.at(-1)]).toEqual([true, false]);
  expect(root.textContent).toBe('of this browser');
  act(() => hydrated.unmount());
  root.remove();
});

it('never says of a part that the browser draws that it came with the document', () => {
  said.length = 0;
  render(<Says />);
  expect(said).not.toContain(true);
});

it('has the hour of the document until the page is taken over, and then that of the reader', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = renderToString(<Clock />);
  expect(root.textContent).toBe('1');
  const hydrated = await act(() => hydrateRoot(root, <Clock />));
  // Asked of its own root: a dialog of the file before may still come into this process's document.
  expect(Number(root.textContent)).toBeGreaterThan(1);
  act(() => hydrated.unmount());
  root.remove();
});
