import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectUses } from './collectUses.ts';

/** Returns the element with an id. */
const at = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`Nothing is called ${id}.`);
  return element;
};

/** Returns the stored actions: the id of each element, with its value and state. */
const collected = () => (window.early ?? []).map(([element, ...state]) => [element.id, ...state]);
const press = (id: string, key: string, more = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  at(id).dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(() => {
  document.body.innerHTML =
    '<div id="root"><button id="search"><b id="word">Search</b></button><input id="box" type="checkbox" value="ai">' +
    '<textarea id="text"></textarea><p id="words">Words</p></div>';
  collectUses();
});

afterEach(() => {
  const { early } = window;
  const note = early?.note;
  for (const use of ['click', 'input', 'keydown'])
    if (note !== undefined) removeEventListener(use, note, true);
  early?.splice(0);
});

describe('collectUses', () => {
  it('keeps presses and texts in their order, with the value that they had then', () => {
    at('word').click();
    at('box').click();
    const text = at('text');
    if (text instanceof HTMLTextAreaElement) text.value = '35 times';
    text.dispatchEvent(new Event('input', { bubbles: true }));
    at('words').click();
    expect(collected()).toEqual([
      ['search', '', undefined],
      ['box', 'ai', true],
      ['text', '35 times', undefined],
    ]);
  });

  it('keeps a click on a chart with its place there, but not on a link in it', () => {
    at('words').outerHTML =
      '<div id="chart" role="application"><i id="mark">m</i><a id="name">China</a></div>';
    at('chart').getBoundingClientRect = () => new DOMRect(10, 20, 300, 200);
    for (const id of ['mark', 'name'])
      at(id).dispatchEvent(new MouseEvent('click', { clientX: 52, clientY: 80, bubbles: true }));
    expect(collected()).toEqual([['chart', '', undefined, 42, 60]]);
  });

  it('keeps keys for the search, those that open it too, but not what is written into a field', () => {
    expect([press('root', '/'), press('root', 'x'), press('root', 'k', { ctrlKey: true })]).toEqual([
      true,
      false,
      true,
    ]);
    at('text').focus();
    expect(press('text', '/')).toBe(false);
    expect(collected()).toEqual([
      ['search', '/', false],
      ['search', 'x', false],
      ['search', 'k', true],
    ]);
  });
});
