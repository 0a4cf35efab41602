import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { policyTargetsDocument } from '../../contract/policyTargets.ts';
import { ageNote, aimItem, outcomeItem, progressItem, resultFacts, valuedFirst } from './targetItems.ts';
import { targetsOn } from './targetsOn.ts';

const document = builtDocument(policyTargetsDocument);
const { targets, sources, datasetDate } = document;
const known = targetsOn(targets, sources, null).known;

describe('every target on record', () => {
  it('has its unit on its card wherever it has a number, and none where it has words', () => {
    for (const row of known) {
      const { target } = row;
      const { unit, text } = aimItem(row);
      expect(unit, target.id).toBe(target.value === null ? undefined : target.unit);
      expect(text, target.id).toContain(target.value === null ? 'qualitative target' : target.unit);
    }
  });

  it('says the bound that its source gives', () => {
    for (const row of known.filter(({ target }) => target.valueQualifier !== null)) {
      expect(aimItem(row).text, row.target.id).toMatch(
        /^(more than|at least|about|up to|at most|less than) /,
      );
    }
  });

  it('never gives its own title as the place in the source', () => {
    for (const row of known) {
      for (const item of [aimItem(row), outcomeItem(row)]) {
        const { title, status } = row.target;
        if (item === null) continue;
        expect(item.evidence.locator, row.target.id).not.toContain(title);
        expect(item.evidence.locator, row.target.id).not.toBe(status);
      }
    }
  });

  it('has its result so far as a fact with its own source, not as a note on the source of the target', () => {
    for (const row of known) {
      const { id, status, outcomeEvidence } = row.target;
      const { evidence, facts } = aimItem(row);
      expect(evidence.note, id).toBeNull();
      const result = facts.find(({ label }) => label === 'Result so far');
      expect(result?.value.startsWith(status), id).toBe(true);
      expect(result?.evidence?.sourceId, id).toBe(outcomeEvidence?.sourceId);
      if (outcomeEvidence === null) expect(result?.value, id).toMatch(/without a source\)$/);
    }
  });

  it('has no result that may have been said after the day of the view', () => {
    const earlier = targetsOn(targets, sources, '2024-06-30').known;
    expect(earlier.length).toBeGreaterThan(0);
    for (const row of earlier)
      expect(resultFacts(row).length, row.target.id).toBeLessThanOrEqual(row.status === null ? 0 : 1);
    expect(earlier.some(({ status }) => status === null)).toBe(true);
  });

  it('is called a forecast where someone only expects it', () => {
    for (const target of targets.filter(({ kind }) => kind === 'forecast')) {
      expect(target.title, target.id).toMatch(/^Forecast \(not a plan\)/);
      if (target.progress === null) continue;
      expect(progressItem(target, target.progress).text, target.id).toMatch(/of the forecast$/);
    }
  });
});

describe('ageNote', () => {
  const [measured] = targets.filter(({ progress }) => progress !== null);
  const noteOf = (due: string | null, timePeriod: string) =>
    measured?.progress == null
      ? undefined
      : ageNote({ ...measured, due }, { ...measured.progress, timePeriod }, '2026-11-24');

  it('names the newest figure where it is more than a year older than the due date', () => {
    expect(noteOf('2025', '2022-12')).toBe('no figure later than December 2022');
    expect(noteOf('2025', '2024')).toBeNull();
    expect(noteOf('2025', '2025')).toBeNull();
  });

  it('counts to the day of the page where the due date is still ahead', () => {
    expect(noteOf('2035', '2025')).toBeNull();
    expect(noteOf('2035', '2023')).toBe('no figure later than 2023');
    expect(noteOf(null, '2022')).toBe('no figure later than 2022');
  });

  it('is said of rows on record, and of none whose value is of the due date', () => {
    const aged = targets.filter(({ progress }) => progress !== null);
    const noted = aged.filter((one) => one.progress !== null && ageNote(one, one.progress, datasetDate));
    expect(noted.length).toBeGreaterThan(0);
    for (const one of noted) expect(one.progress?.timePeriod, one.id).not.toBe(one.due);
  });
});

it('lists targets with a measured value first', () => {
  const ordered = valuedFirst(known);
  const firstEmpty = ordered.findIndex(({ progress }) => progress === null);
  expect(ordered).toHaveLength(known.length);
  expect(ordered.slice(firstEmpty).every(({ progress }) => progress === null)).toBe(true);
});
