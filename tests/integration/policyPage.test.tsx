import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { eventsDocument } from '../../src/contract/policyEvent.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { renderApp } from '../support/renderApp.tsx';
import { drawnFigure } from '../support/shownFigure.ts';

const addressed = (name: string) => new URLSearchParams(window.location.search).get(name);

it('zooms and moves the range by buttons and by keys, and the address has it', async () => {
  const { user } = renderApp('/policy');
  await drawnFigure('policy-timeline');
  await user.click(screen.getByRole('button', { name: 'Zoom in' }));
  const zoomed = addressed('from') ?? '';
  expect(zoomed > '2024-11-24').toBe(true);
  await user.click(screen.getByRole('button', { name: 'Earlier' }));
  expect((addressed('from') ?? '') < zoomed).toBe(true);
  await user.click(screen.getByRole('button', { name: 'All' }));
  expect(addressed('from')).toBe('1957-01-01');
  const first = screen.getByRole('slider', { name: 'First day shown' });
  first.focus();
  await user.keyboard('{PageUp}{ArrowRight}');
  expect(first).toHaveAttribute('aria-valuetext', 'January 31, 1958');
});

it('shows a wider range by a drag over the strip, and nothing moves by a click', async () => {
  renderApp('/policy');
  await drawnFigure('policy-timeline');
  const handle = screen.getByRole('slider', { name: 'First day shown' });
  const strip = handle.parentElement;
  if (strip === null) throw new Error('The handle is in no strip.');
  strip.setPointerCapture = () => undefined;
  strip.getBoundingClientRect = () => DOMRect.fromRect({ x: 0, y: 0, width: 1000, height: 48 });
  const before = handle.getAttribute('aria-valuetext');
  fireEvent.pointerDown(strip, { pointerId: 1, clientX: 200 });
  fireEvent.pointerUp(strip, { pointerId: 1, clientX: 200 });
  expect(handle).toHaveAttribute('aria-valuetext', before);
  fireEvent.pointerDown(strip, { pointerId: 1, clientX: 500 });
  fireEvent.pointerMove(strip, { pointerId: 1, clientX: 800 });
  fireEvent.pointerUp(strip, { pointerId: 1, clientX: 800 });
  expect(Number(handle.getAttribute('aria-valuenow'))).toBeLessThan(Date.parse('1995-01-01') / 86_400_000);
  const last = screen.getByRole('slider', { name: 'Last day shown' });
  expect(Number(last.getAttribute('aria-valuenow'))).toBeLessThan(Date.parse('2015-01-01') / 86_400_000);
});

it('hides prices until they are asked for, and finds words in any order', async () => {
  const { user } = renderApp('/policy');
  await drawnFigure('policy-timeline');
  const kinds = screen.getByRole('group', { name: 'Kinds of events' });
  const price = within(kinds).getByRole('checkbox', { name: /^Price/ });
  expect(price).not.toBeChecked();
  await user.click(price);
  expect(addressed('kinds')).toContain('price');
  await user.type(screen.getByRole('searchbox', { name: 'Search events' }), 'price deepseek');
  const list = screen.getByRole('region', { name: 'Events in this period' });
  expect((await within(list).findAllByText(/DeepSeek/)).length).toBeGreaterThan(0);
  expect(within(list).queryByText(/Gemini/)).toBeNull();
});

it('shows an event that a link asks for, also one out of the range', async () => {
  const { events } = builtDocument(eventsDocument);
  const [oldest] = events.slice(-1);
  if (oldest === undefined) throw new Error('There are no events.');
  renderApp(`/policy?number=events~${oldest.id}`);
  expect((await screen.findAllByText(oldest.title)).length).toBeGreaterThan(0);
});

it.each([
  ['words=no-such-word', 0],
  ['industry=biotechnology&words=no-such-word', 1],
])('offers all industries where they are a reason for an empty figure: %s', async (search, buttons) => {
  renderApp(`/policy?${search}`);
  const [empty = document.body] = await screen.findAllByText(
    /^Nothing that this chart counts matches the filter/,
  );
  expect(within(empty).queryAllByRole('button', { name: 'Show all industries' })).toHaveLength(buttons);
});
