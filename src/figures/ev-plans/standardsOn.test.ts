import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { standardsDocument } from '../../contract/standards.ts';
import { datasetDay } from '../../domain/periods.ts';
import { areOut, standardsOn } from './standardsOn.ts';

const document = builtDocument(standardsDocument);
const statusOn = (designation: string, day: string) =>
  standardsOn(document.standards, day).find((one) => one.designation === designation)?.status;

describe('standardsOn', () => {
  it('says of a battery standard what it was on each day', () => {
    expect(statusOn('GB 38031-2020', '2020-05-11')).toBeUndefined();
    expect(statusOn('GB 38031-2020', '2020-05-12')).toBe('published');
    expect(statusOn('GB 38031-2020', '2021-01-01')).toBe('in-force');
    expect(statusOn('GB 38031-2020', '2026-06-30')).toBe('in-force');
    expect(statusOn('GB 38031-2020', '2026-07-01')).toBe('replaced');
    expect(statusOn('GB 38031-2020', '2027-07-01')).toBe('withdrawn');
    expect(statusOn('GB 38031-2025', '2026-06-30')).toBe('published');
    expect(statusOn('GB 38031-2025', '2026-07-01')).toBe('in-force');
  });

  it('keeps a standard in force until the one that replaces it takes effect', () => {
    expect(statusOn('GB/T 44721-2024', '2026-11-24')).toBe('in-force');
    expect(statusOn('GB/T 44721-2024', '2027-07-01')).toBe('withdrawn');
  });

  it('agrees with the build on the dataset’s day', () => {
    for (const one of standardsOn(document.standards, datasetDay(document.datasetVersion))) {
      const built = document.standards.find(({ designation }) => designation === one.designation);
      expect(one.status, one.designation).toBe(built?.status);
    }
  });

  it('counts plans and drafts as not out', () => {
    const standing = standardsOn(document.standards, datasetDay(document.datasetVersion));
    const kept = new Set(areOut(standing).map(({ status }) => status));
    expect([...kept].sort()).toEqual(['in-force', 'published', 'replaced', 'withdrawn']);
    expect(standing.some(({ status }) => status === 'planned')).toBe(true);
  });
});
