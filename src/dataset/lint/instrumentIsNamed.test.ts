import { expect, it } from 'vitest';
import {
  sampleLineage,
  sampleStandard,
  sampleTask,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { instrumentIsNamed } from './instrumentIsNamed.ts';

const guess = sampleTask({ instrument: 'recommended-gbt', title: 'Open the project on software update' });
const led = sampleLineage();

it('finds an instrument that nothing names', () => {
  expect(textsOf(instrumentIsNamed({ planTasks: [guess], standards: [], lineage: [] }))).toEqual([
    "[instrument-is-named] t: Nothing in the row names the instrument recommended-gbt. Quote the plan's word for it in the place, or write unknown.",
  ]);
  const otherKind = sampleStandard({ kind: 'mandatory' });
  expect(instrumentIsNamed({ planTasks: [guess], standards: [otherKind], lineage: [led] })).toHaveLength(1);
});

it('accepts a word in either language, a standard that came of the task, and "unknown"', () => {
  const planTasks = [
    { ...guess, sourceLocator: 'list of recommended standards' },
    { ...guess, titleOriginal: '推荐性国家标准' },
    { ...guess, instrument: 'unknown' as const },
  ];
  expect(instrumentIsNamed({ planTasks, standards: [], lineage: [] })).toEqual([]);
  const standard = sampleStandard({ kind: 'recommended' });
  expect(instrumentIsNamed({ planTasks: [guess], standards: [standard], lineage: [led] })).toEqual([]);
});
