import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { policyTargetsDocument, type TargetProgress } from '../contract/policyTargets.ts';
import { pathPercent, targetCourse } from './targetCourse.ts';

const { targets } = builtDocument(policyTargetsDocument);
const target = (id: string) => {
  const found = targets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No target ${id}.`);
  return found;
};

describe('the course of a target', () => {
  const rail = target('hsr-2025-50000');
  /** 40,000 km at the end of 2021, 50,000 promised for 2025. */
  const at = (value: number, timePeriod: string): TargetProgress => {
    if (rail.progress === null) throw new Error('No value on record.');
    return { ...rail.progress, value, timePeriod, percentOfWay: (value - 40_000) / 100 };
  };

  it('is held against a straight line from the value when the target was set', () => {
    expect(rail.progress?.base).toEqual({ value: 40_000, timePeriod: '2021' });
    expect(pathPercent('2025', at(45_000, '2023'))).toBeCloseTo(50, 0);
    expect(targetCourse('2025', 'open', at(44_900, '2023'))).toBe('behind');
    expect(targetCourse('2025', 'open', at(45_010, '2023'))).toBe('on-course');
    expect(targetCourse('2025', 'open', at(47_000, '2024'))).toBe('behind');
  });

  it('cannot be told once it is due and nobody says, nor without a value of the time when it was set', () => {
    expect(targetCourse('2025', 'no-source', at(49_999, '2024'))).toBe('unknown');
    expect(targetCourse('2025', 'open', { ...at(45_000, '2023'), base: null, percentOfWay: null })).toBe(
      'unknown',
    );
    expect(targetCourse(null, 'undated', at(45_000, '2023'))).toBe('unknown');
    expect(targetCourse('2025', 'open', null)).toBe('unknown');
  });

  it('is what the records show of known targets', () => {
    const courseOf = (id: string) => {
      const { due, outcome, progress } = target(id);
      return targetCourse(due, outcome, progress);
    };
    expect(courseOf('outline-2025-conversion')).toBe('reached');
    expect(courseOf('hsr-2025-50000')).toBe('reached');
    expect(courseOf('re-1200-2030')).toBe('reached');
    expect(courseOf('talent-2025-teams')).toBe('unknown');
    expect(courseOf('talent-2025-universities')).toBe('unknown');
    expect(courseOf('sgcc-transfer-370')).toBe('unknown');
    expect(target('talent-2025-teams')).toMatchObject({ value: 60, setOn: '2023-11', due: '2025' });
  });
});
