// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onFirstTouch } from './firstTouch.ts';
import { replayEarlyInput } from './earlyInput.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function put<T extends Element>(html: string, type: new () => T): T {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild;
  if (!(element instanceof type)) throw new Error('There is no such element.');
  return element;
}

/** As React marks what it has taken over. */
const take = <T extends Element>(element: T) => Object.assign(element, { __reactProps$x: {} });

describe('replayEarlyInput', () => {
  it('presses a button again, once it has been taken over and not before', () => {
    const button = put('<button>Go</button>', HTMLButtonElement);
    const press = vi.fn();
    button.addEventListener('click', press);
    window.early = [[button]];
    replayEarlyInput();
    vi.advanceTimersByTime(500);
    expect(press).not.toHaveBeenCalled();
    take(button);
    vi.advanceTimersByTime(500);
    expect(press).toHaveBeenCalledOnce();
  });

  it('leaves a box checked that was checked, and tells of it', () => {
    const box = take(put('<input type="checkbox">', HTMLInputElement));
    const heard: boolean[] = [];
    box.addEventListener('click', () => heard.push(box.checked));
    window.early = [[box, 'on', true]];
    replayEarlyInput();
    vi.advanceTimersByTime(100);
    expect(heard).toEqual([true]);
    expect(box.checked).toBe(true);
  });

  it('hands on what was done to an element in whose place another one is now', () => {
    const old = put(
      '<div id="root"><label><input type="checkbox">Batteries 86</label></div>',
      HTMLDivElement,
    );
    const box = old.querySelector('input');
    const page = put(
      '<div id="root"><label><input type="checkbox">AI 18</label><label><input type="checkbox">Batteries 87</label></div>',
      HTMLDivElement,
    );
    const boxes = [...page.querySelectorAll('input')].map((one) => take(one));
    window.early = box === null ? [] : [[box, 'on', true]];
    replayEarlyInput();
    vi.advanceTimersByTime(100);
    expect(boxes.map(({ checked }) => checked)).toEqual([false, true]);
  });

  it('hands on what is used long afterwards, before its part of the page was taken over', () => {
    window.early = [];
    replayEarlyInput();
    vi.advanceTimersByTime(60_000);
    const button = put('<button>Go</button>', HTMLButtonElement);
    const press = vi.fn();
    window.early.push([button]);
    button.click();
    button.addEventListener('click', press);
    vi.advanceTimersByTime(500);
    expect(press).not.toHaveBeenCalled();
    take(button);
    vi.advanceTimersByTime(500);
    expect(press).toHaveBeenCalledOnce();
  });

  it('takes what was used before the app was there for a sign that the page is used', () => {
    const act = vi.fn();
    onFirstTouch(act);
    window.early = [[put('<button>Go</button>', HTMLButtonElement)]];
    replayEarlyInput();
    vi.advanceTimersByTime(500);
    expect(act).toHaveBeenCalledOnce();
  });

  it('presses keys again in their order, and presses of the search between them', () => {
    const search = take(put('<button id="search">Search</button>', HTMLButtonElement));
    const heard: string[] = [];
    search.addEventListener('click', () => heard.push('press'));
    const hear = ({ key, ctrlKey }: KeyboardEvent) => heard.push(ctrlKey ? `Ctrl ${key}` : key);
    document.addEventListener('keydown', hear);
    window.early = [
      [search, '/', false],
      [search, 'x', false],
      [search, ''],
      [search, 'k', true],
    ];
    replayEarlyInput();
    vi.advanceTimersByTime(100);
    document.removeEventListener('keydown', hear);
    expect(heard).toEqual(['/', 'x', 'press', 'Ctrl k']);
  });

  it('hands on a text that was written', () => {
    const field = take(put('<textarea></textarea>', HTMLTextAreaElement));
    const heard: string[] = [];
    field.addEventListener('input', () => heard.push(field.value));
    window.early = [[field, '35 times']];
    replayEarlyInput();
    vi.advanceTimersByTime(100);
    expect(heard).toEqual(['35 times']);
  });

  it('ends the collecting once all of the page has been taken over for a while', () => {
    const root = put('<div id="root"><button>One</button><button>Two</button></div>', HTMLDivElement);
    const [one, two] = root.querySelectorAll('button');
    const note = vi.fn();
    window.early = Object.assign([], { note });
    addEventListener('click', note, true);
    replayEarlyInput();
    const pressed = () => {
      note.mockClear();
      one?.click();
      vi.advanceTimersByTime(2_000);
      return note.mock.calls.length;
    };
    if (one !== undefined) take(one);
    expect([pressed(), pressed(), pressed()]).toEqual([1, 1, 1]);
    if (two !== undefined) take(two);
    expect([pressed(), pressed(), pressed()]).toEqual([1, 1, 0]);
  });
});
