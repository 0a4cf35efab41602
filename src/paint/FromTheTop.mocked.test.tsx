import { act, render, screen, waitFor } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { painted } from '../../tests/support/painted.ts';
import { afterPaint } from './afterPaint.ts';
import { noteArrival } from './arrival.ts';
import { FromTheTop, useSeenWidth } from './FromTheTop.tsx';

/** Top of each section's placeholder in pixels from the top of the viewport, by the height of the placeholder. */
const tops = new Map<string, () => number>();

const drawn: string[] = [];

function Part({ name }: { readonly name: string }) {
  if (!drawn.includes(name)) drawn.push(name);
  return <p data-testid={name}>{name}</p>;
}

const isThere = (name: string) => screen.queryByTestId(name) !== null;

const page = (
  <>
    <FromTheTop room={1}>
      <Part name="first" />
    </FromTheTop>
    <FromTheTop room={2}>
      <Part name="far" />
    </FromTheTop>
    <FromTheTop room={3}>
      <Part name="near" />
    </FromTheTop>
  </>
);

beforeEach(() => {
  drawn.length = 0;
  tops.clear();
  tops
    .set('1px', () => 0)
    .set('2px', () => 9000)
    .set('3px', () => 2000);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    return new DOMRect(0, tops.get(this.style.height)?.() ?? 0, 100, 100);
  });
});

afterEach(() => {
  noteArrival(false);
  vi.restoreAllMocks();
});

it('draws all of a page at once that is come back to, or opened at a place in it', () => {
  noteArrival(false);
  render(page);
  expect(drawn).toEqual(['first', 'far', 'near']);
});

it('draws what is in the window before the first paint, then what is nearest to it', async () => {
  noteArrival(true);
  render(page);
  await act(async () => Promise.resolve());
  expect(drawn).toEqual(['first']);
  await waitFor(() => expect(drawn).toEqual(['first', 'near', 'far']));
});

it('draws what comes into the window once the height of what is above is known', async () => {
  noteArrival(true);
  tops.set('3px', () => (isThere('first') ? 300 : 2000));
  render(page);
  await act(async () => Promise.resolve());
  expect(drawn).toEqual(['first', 'near']);
});

it('draws what another page has in the window before its paint, while that before still unfolds', async () => {
  await painted();
  vi.useFakeTimers();
  noteArrival(true);
  const open = { other: (): void => undefined };
  function Pages() {
    const [isOther, set] = useState(false);
    useEffect(() => {
      open.other = () => set(true);
    }, []);
    if (!isOther) return page;
    return (
      <FromTheTop key="other" room={1}>
        <Part name="other" />
      </FromTheTop>
    );
  }
  render(<Pages />);
  await act(async () => Promise.resolve());
  expect(drawn).toEqual(['first']);
  afterPaint(() => open.other());
  vi.advanceTimersByTime(100);
  await Promise.resolve();
  expect(drawn).toEqual(['first', 'other']);
  await act(() => vi.runAllTimersAsync());
  vi.useRealTimers();
});

it('draws all before the page is laid out for paper', async () => {
  noteArrival(true);
  render(page);
  await act(async () => Promise.resolve());
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(['first', 'near', 'far'].filter(isThere)).toEqual(['first', 'near', 'far']);
});

it('draws a part within a part with it', async () => {
  noteArrival(true);
  tops.set('4px', () => 9000);
  render(
    <FromTheTop room={1}>
      <FromTheTop room={4}>
        <Part name="inner" />
      </FromTheTop>
    </FromTheTop>,
  );
  await act(async () => Promise.resolve());
  expect(drawn).toEqual(['inner']);
});

it('tells what is seen first how wide its room is, and nothing else, nor a part within it', async () => {
  const widths = new Map<string, number | null>();
  function Width({ of }: { readonly of: string }) {
    widths.set(of, useSeenWidth());
    return null;
  }
  noteArrival(true);
  render(
    <>
      <FromTheTop room={1}>
        <Width of="seen" />
        <FromTheTop room={1}>
          <Width of="within" />
        </FromTheTop>
      </FromTheTop>
      <FromTheTop room={2}>
        <Width of="far" />
      </FromTheTop>
    </>,
  );
  await waitFor(() => expect(widths.size).toBe(3));
  expect(Object.fromEntries(widths)).toEqual({ seen: 100, within: null, far: null });
});
