import { beforeEach, expect, it } from 'vitest';
import { noteRestoredFields } from './restoredFields.ts';

const options = '<option value="">All</option><option value="cn" selected>China</option>';

/** Creates fields as they are in the page, then changes them as a browser does when it restores them. */
function restored(html: string, change: (fields: (HTMLInputElement & HTMLSelectElement)[]) => void) {
  document.body.innerHTML = html;
  change([
    ...document.body.querySelectorAll<HTMLInputElement & HTMLSelectElement>('input, textarea, select'),
  ]);
  noteRestoredFields(document.body);
  return (window.early ?? []).map(([element, value, checked]) => [element.id, value, checked]);
}

beforeEach(() => {
  window.early = [];
});

it('takes nothing from fields that are as they came', () => {
  const html = `<input value="a"><input type="checkbox" checked><input type="radio" checked><textarea>b</textarea><input type="range" min="0" max="100" step="1" value="20.8"><select>${options}</select><select><option>1</option><option>2</option></select>`;
  expect(restored(html, () => undefined)).toEqual([]);
});

it('takes what was written, ticked or chosen, and of radios the chosen one alone', () => {
  const html = `<input id="text"><input id="box" type="checkbox"><input id="a" type="radio" name="r" checked><input id="b" type="radio" name="r"><select id="list">${options}</select><input id="slider" type="range" value="20.8">`;
  const all = restored(html, ([text, box, , b, list, slider]) => {
    if (text !== undefined) text.value = 'cheaper';
    for (const one of [box, b]) if (one !== undefined) one.checked = true;
    if (list !== undefined) list.value = '';
    if (slider !== undefined) slider.value = '60';
  });
  expect(all).toEqual([
    ['text', 'cheaper', false],
    ['box', 'on', true],
    ['b', 'on', true],
    ['list', '', false],
    ['slider', '60', false],
  ]);
});

it('takes nothing twice', () => {
  const html = '<input id="box" type="checkbox">';
  const once = restored(html, ([box]) => {
    if (box === undefined) return;
    box.checked = true;
    window.early = [[box, 'on', true]];
  });
  expect(once).toEqual([['box', 'on', true]]);
});
