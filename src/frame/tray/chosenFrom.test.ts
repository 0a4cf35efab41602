import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { sampleBars, samplePoint } from '../../../tests/support/sampleFigures.ts';
import type { Figure } from '../../figure/figure.ts';
import type { FigureSpec } from '../../figures/spec.ts';
import { parseView } from '../../url/view.ts';
import { chosenFrom } from './chosenFrom.ts';

const specOf = (id: string, draw: () => Figure | null): FigureSpec => ({
  id,
  name: `Name of ${id}`,
  home: '/sample',
  industries: 'any',
  prepare: () => ({ draw, empty: 'No data.' }),
});

it('chooses figures by what they find, and leaves out what has nothing to draw', async () => {
  const view = parseView('?industry=ai&view=table').view;
  const specs = [
    specOf('a', () => sampleBars([samplePoint('all', 'a', 1)])),
    specOf('none', () => null),
    specOf('pointless', () => sampleBars([])),
    specOf('broken', () => {
      throw new Error('It did not come.');
    }),
  ];
  const { items, empty } = await chosenFrom(specs, view, new QueryClient());
  expect(items).toEqual([
    { figureId: 'a', link: '/sample?industry=ai', title: sampleBars([]).title },
    { figureId: 'broken', link: '/sample?industry=ai', title: 'Name of broken' },
  ]);
  expect(empty).toEqual(['Name of none', 'Name of pointless']);
});
