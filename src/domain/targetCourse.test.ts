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

  it('is missed where a source of the due date says so', () => {
    expect(targetCourse('2025', 'missed', at(49_000, '2025'))).toBe('missed');
  });

  it('cannot be told once it is due and nobody says', () => {
    expect(targetCourse('2025', 'no-source', at(49_999, '2024'))).toBe('unknown');
    expect(targetCourse('2025', 'not-found', at(49_999, '2024'))).toBe('unknown');
  });

  it('is not yet due without a value of the time when it was set, which is no sign of anything', () => {
    expect(targetCourse('2025', 'open', { ...at(45_000, '2023'), base: null, percentOfWay: null })).toBe(
      'ahead',
    );
    expect(targetCourse('2025', 'open', null)).toBe('ahead');
    expect(targetCourse(null, 'undated', at(45_000, '2023'))).toBe('undated');
  });

  it('says of no target that is not yet due that its result is missing', () => {
    for (const { id, due, outcome, progress } of targets)
      if (targetCourse(due, outcome, progress) === 'unknown')
        expect(['no-source', 'not-found'], id).toContain(outcome);
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
    expect(courseOf('sgcc-transfer-370')).toBe('ahead');
    // A source dated six days before the due date counts eight lines, and seven were promised.
    expect(courseOf('uhvdc-14fyp-7')).toBe('reached');
    // Twenty-four months are reported, and less than that was promised: a rounded number proves nothing.
    expect(courseOf('cycle-2020')).toBe('unknown');
    expect(target('talent-2025-teams')).toMatchObject({ value: 60, setOn: '2023-11', due: '2025' });
  });
});
