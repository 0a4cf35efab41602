import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readChoices } from './readChoices.ts';

const add = vi.fn();

beforeEach(() => {
  vi.stubGlobal(
    'FontFace',
    class {
      readonly family: string;
      constructor(family: string) {
        this.family = family;
      }
      load = () => Promise.reject(new Error('No such file.'));
    },
  );
  Object.defineProperty(document, 'fonts', { configurable: true, value: { add } });
});

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  add.mockClear();
  delete document.documentElement.dataset['theme'];
});

it('sets the theme that was chosen, and asks for the faces that were fetched', () => {
  localStorage.setItem('theme', 'dark');
  localStorage.setItem('faces', '[["Inter","url(/inter.woff2)","400"]]');
  readChoices();
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(add).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ family: 'Inter' }));
});

it.each(['{', '7', '[1]', 'null'])('leaves the page as it is where storage holds %s', (faces) => {
  localStorage.setItem('faces', faces);
  expect(readChoices).not.toThrow();
  expect(add).not.toHaveBeenCalled();
  expect(document.documentElement.dataset['theme']).toBeUndefined();
});
