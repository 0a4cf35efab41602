import { expect, it } from 'vitest';
import type { FigurePoint } from '../../../figure/parts.ts';
import { runsOf } from '../../../charts/lineRuns.ts';
import { samplePoint } from '../../../../tests/support/sampleFigures.ts';
import { runFaults } from './runFaults.ts';

const points: FigurePoint[] = [1, 2, null, 4, 5, 6].map((value, at) =>
  samplePoint('CN', `202${String(at)}`, value, { segment: at < 5 ? 0 : 1 }),
);

it('finds nothing in the runs of the drawing', () => {
  expect(runFaults('A', points, runsOf(points))).toEqual([]);
});

it('finds a value that the drawing drops', () => {
  const without = runsOf(points.slice(0, -1));
  expect(runFaults('A', points, without)).toEqual(['The line of “A” lacks 1 of its values.']);
});

it('finds a gap and a break that the drawing bridges', () => {
  const known = points.filter(({ value }) => value !== null);
  expect(runFaults('A', points, [known])).toEqual([
    'The line of “A” joins values that do not follow each other.',
  ]);
});

it('finds a line that is cut where it goes on', () => {
  const cut = runsOf(points).flatMap((run) => run.map((point) => [point]));
  expect(runFaults('A', points, cut)).toEqual(['The line of “A” has a gap where no value is missing.']);
});
