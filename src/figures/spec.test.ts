import { expect, it } from 'vitest';
import type { Ask } from '../contract/document.ts';
import { parseView } from '../url/view.ts';
import { sampleLines, samplePoint } from '../../tests/support/sampleFigures.ts';
import { figureSpec } from './spec.ts';

const ask: Ask = () => undefined;
it('says what left a figure without a point: the chosen industries and the day, each once', () => {
  const spec = figureSpec({
    id: 'empty',
    name: 'Empty',
    home: '/empty',
    industries: 'any',
    needs: () => ({}),
    draw: () => sampleLines([], { title: 'No ISO project was on record' }),
    empty: 'Nothing',
  });
  const titleIn = (search: string) => spec.prepare(ask, parseView(search).view)?.draw()?.title;
  expect(titleIn('industry=ai&asOf=2024-06-01')).toBe('AI: no ISO project was on record, by June 1, 2024');
  expect(titleIn('')).toBe('No ISO project was on record');
});

it('says no more of an empty list than the day of its copy', () => {
  const spec = figureSpec({
    id: 'copied',
    name: 'Copied',
    home: '/copied',
    industries: 'any',
    needs: () => ({}),
    draw: () => sampleLines([], { title: 'No ISO project was on record', asOf: '2025-06-02' }),
    empty: 'Nothing',
  });
  expect(spec.prepare(ask, parseView('industry=ai&asOf=2026-08-01').view)?.draw()?.title).toBe(
    'AI: no ISO project was on record, by June 2, 2025',
  );
});

it.each([
  // The positions of a title's numbers move with it, and a small word loses its capital.
  ['A count of 7 tasks', ['Batteries'], 'Batteries: a count of 7 tasks', 'Below'],
  ['Battery safety: 7 tasks', ['Telecom'], 'Battery safety: 7 tasks', 'Below. Filtered to Telecom'],
  ['A count of 7 tasks', ['AI', 'Telecom'], 'A count of 7 tasks', 'Below. Filtered to AI, Telecom'],
  // Only the beginning of a title is the filter: elsewhere the words may be those of a field.
  ['Batteries: 7 tasks', ['Batteries'], 'Batteries: 7 tasks', 'Below'],
  ['Batteries have 7 tasks', ['Batteries'], 'Batteries have 7 tasks', 'Below. Filtered to Batteries'],
  ['Most: batteries, 7 tasks', ['Batteries'], 'Most: batteries, 7 tasks', 'Below. Filtered to Batteries'],
  ['A count of 7 tasks', ['Below'], 'A count of 7 tasks', 'Below'],
  ['Tasks '.repeat(12).trim(), ['Batteries'], 'Tasks '.repeat(12).trim(), 'Below. Filtered to Batteries'],
  ['A claim on 7 trains', ['AI'], 'AI: a claim on 7 trains', 'Below'],
  // The page's filter differs from the part of it that the figure followed.
  ['A count of 7 tasks', [], 'A count of 7 tasks', 'Below'],
])('names what a figure was filtered to: “%s”, %j', (title, names, named, below) => {
  const point = samplePoint('a', '2024', 7);
  const spec = figureSpec({
    id: 'filtered',
    name: 'Filtered',
    home: '/filtered',
    industries: 'any',
    needs: () => ({}),
    draw: () =>
      sampleLines([point], {
        title,
        subtitle: 'Below',
        findings: [{ text: '7', point, at: title.indexOf('7') }],
        filters: names.length === 0 ? [] : [{ label: 'Industry', value: names.join(', '), of: 'industries' }],
      }),
    empty: 'Nothing',
  });
  const figure = spec.prepare(ask, parseView('industry=ev').view)?.draw();
  expect(figure).toMatchObject({ title: named, subtitle: below });
  expect(figure?.findings[0]?.at).toBe(named.indexOf('7'));
});
