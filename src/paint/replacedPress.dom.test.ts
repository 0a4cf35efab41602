import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepReplacedPresses } from './replacedPress.ts';

let stop = (): void => undefined;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<a>Old</a>';
  stop = keepReplacedPresses();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const point = (type: string, pointerType = 'mouse') =>
  Object.assign(new MouseEvent(type, { bubbles: true, button: 0, clientX: 5, clientY: 6 }), { pointerType });

/** Presses the link, replaces it or not, releases, and returns the clicks that its successor hears. */
function clicksAfter(replaced: boolean, pointerType?: string): MouseEvent[] {
  const clicks: MouseEvent[] = [];
  const old = document.querySelector('a');
  old?.dispatchEvent(point('pointerdown', pointerType));
  if (replaced) document.body.innerHTML = '<a>New</a>';
  const now = document.querySelector('a');
  now?.addEventListener('click', (click) => void clicks.push(click));
  document.elementFromPoint = () => now;
  now?.dispatchEvent(point('pointerup', pointerType));
  vi.runAllTimers();
  return clicks;
}

it('clicks what took the place of the pressed element, at the same point', () => {
  const [click, ...others] = clicksAfter(true);
  expect([click?.clientX, click?.clientY, others.length]).toEqual([5, 6, 0]);
});

it('leaves a press on an element that is still there, and a touch, to the browser', () => {
  expect(clicksAfter(false)).toEqual([]);
  expect(clicksAfter(true, 'touch')).toEqual([]);
});

it('does not click twice if the browser does', () => {
  document.addEventListener('pointerup', () => document.body.click(), { once: true });
  expect(clicksAfter(true)).toEqual([]);
});
