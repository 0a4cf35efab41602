import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onFirstTouch } from './firstTouch.ts';
import { collectUnheard, replayEarlyInput } from './earlyInput.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function put<T extends Element>(html: string, type: new () => T): T {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild;
  if (!(element instanceof type)) throw new Error('There is no such element.');
  return element;
}

/** Elements that have been hydrated. */
const taken = new Set<EventTarget | null>();
const take = <T extends Element>(element: T) => {
  taken.add(element);
  return element;
};

/** Imitates React, which stops an event at an element that it could not hydrate in time. */
const keep = (event: Event) => taken.has(event.target) || event.stopPropagation();

beforeEach(() => document.addEventListener('keyup', keep, true));
afterEach(() => {
  document.removeEventListener('keyup', keep, true);
  taken.clear();
});

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

  it('clicks a chart at the place where it was clicked, also if the page was scrolled since', () => {
    const chart = take(put('<div role="application"></div>', HTMLDivElement));
    chart.getBoundingClientRect = () => new DOMRect(10, -400, 300, 200);
    const places: number[][] = [];
    chart.addEventListener('click', ({ clientX, clientY }) => places.push([clientX, clientY]));
    document.elementFromPoint = () => null;
    window.early = [[chart, '', undefined, 42, 60]];
    replayEarlyInput();
    vi.advanceTimersByTime(100);
    expect(places).toEqual([[52, -340]]);
  });

  it('clicks the name in a chart that has been drawn at that place since', () => {
    const chart = take(put('<div role="application"><a href="#name">Name</a></div>', HTMLDivElement));
    const name = chart.querySelector('a');
    const pressed: unknown[] = [];
    chart.addEventListener('click', ({ target }) => pressed.push(target));
    document.elementFromPoint = () => name;
    window.early = [[chart, '', undefined, 42, 60]];
    replayEarlyInput();
    vi.advanceTimersByTime(100);
    expect(pressed).toEqual([name]);
  });

  it('keeps a letter that is typed between the first ones and their replay', () => {
    const field = take(put('<input>', HTMLInputElement));
    window.early = [
      [field, 'i', false],
      [field, 'is', false],
    ];
    const stops = [collectUnheard(), replayEarlyInput()];
    field.value = 'iso';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    vi.advanceTimersByTime(500);
    expect(field.value).toBe('iso');
    expect(window.early).toEqual([]);
    for (const stop of stops) stop();
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

  it('leaves what is used of markup that React knows nothing of until it is drawn', () => {
    const place = put('<div data-stands><button>Go</button></div>', HTMLDivElement);
    const button = take(place.querySelector('button') ?? place);
    const press = vi.fn();
    button.addEventListener('click', press);
    window.early = [[button]];
    replayEarlyInput();
    vi.advanceTimersByTime(500);
    expect(press).not.toHaveBeenCalled();
    delete place.dataset['stands'];
    vi.advanceTimersByTime(500);
    expect(press).toHaveBeenCalledOnce();
  });
});

describe('collectUnheard', () => {
  const used = () => (window.early ?? []).map(([element]) => element.id);
  let end: () => void;

  beforeEach(() => {
    window.early = [];
    document.body.innerHTML =
      '<div id="root"><button id="go">Go</button><input id="box" type="checkbox">' +
      '<p data-stands><button id="far">Far</button></p></div>';
    end = collectUnheard();
  });
  afterEach(() => end());

  const press = (id: string) => document.getElementById(id)?.click();

  it('drops what reaches its target, but where React knows nothing of it', () => {
    for (const id of ['go', 'box', 'far']) press(id);
    expect(used()).toEqual(['far']);
  });

  it('keeps what React keeps from its target, and drops what comes through afterwards', () => {
    const root = document.getElementById('root');
    const stop = (event: Event) => event.stopPropagation();
    for (const type of ['click', 'input']) root?.addEventListener(type, stop, true);
    press('go');
    press('box');
    expect(used()).toEqual(['go', 'box']);
    for (const type of ['click', 'input']) root?.removeEventListener(type, stop, true);
    press('go');
    expect(used()).toEqual(['go', 'box']);
  });

  it('takes the place of what collected before', () => {
    end();
    const note = vi.fn();
    window.early = Object.assign([], { note });
    addEventListener('click', note, true);
    end = collectUnheard();
    press('go');
    expect(note).not.toHaveBeenCalled();
  });
});
