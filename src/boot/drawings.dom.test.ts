import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draw, drawForPaper } from './drawings.ts';

/** Returns the URL of each inserted drawing. */
const drawn = () => [...document.querySelectorAll('use')].map((use) => use.getAttribute('href'));

beforeEach(() => {
  document.body.innerHTML =
    '<svg id="phone" data-use="/a.svg#a"></svg><svg id="wide" data-use="/b.svg#b"></svg><svg data-use="/c.svg#c"></svg>';
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    const rects: DOMRect[] = this.id === 'phone' ? [] : [new DOMRect()];
    return Object.assign(rects, { item: (at: number) => rects[at] ?? null });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('puts the first drawing that is shown into its place, then the next', () => {
  void draw(true);
  expect(drawn()).toEqual(['/b.svg#b']);
  void draw(true);
  expect(drawn()).toEqual(['/b.svg#b', '/c.svg#c']);
});

it('puts all into their places, each once and the next when one is there', async () => {
  void draw(true);
  const all = draw();
  expect(drawn()).toEqual(['/a.svg#a', '/b.svg#b', '/c.svg#c']);
  document.querySelector('[href="/c.svg#c"]')?.dispatchEvent(new Event('load'));
  await all;
  expect(document.querySelectorAll('[data-use]')).toHaveLength(0);
});

it('has drawings themselves on paper, where they can be had', () => {
  const file = new DOMParser().parseFromString(
    '<svg xmlns="http://www.w3.org/2000/svg"><g id="a"/></svg>',
    'image/svg+xml',
  );
  vi.stubGlobal(
    'XMLHttpRequest',
    class {
      responseXML: Document | null = null;
      open(_: string, address: string) {
        if (address === '/b.svg') throw new Error('No such file.');
        if (address === '/a.svg') this.responseXML = file;
      }
      send = () => undefined;
    },
  );
  drawForPaper();
  expect(document.querySelector('#phone > g')).not.toBeNull();
  expect(drawn()).toEqual(['/b.svg#b', '/c.svg#c']);
});
