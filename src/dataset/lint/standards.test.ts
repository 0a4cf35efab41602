import { describe, expect, it } from 'vitest';
import {
  sampleRegistered,
  sampleSource,
  sampleStandard,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import {
  designationFitsKind,
  lineageFitsStandard,
  lineageIsWhole,
  sightingHasSourceDay,
  standardAheadHasDate,
  standardDatesAreOrdered,
} from './standards.ts';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { sampleCalendar, sampleStep } from '../../../tests/support/records/sampleTopicRows.ts';

describe('designation-fits-kind', () => {
  it('never lets a GB/T be mandatory, nor a GB, GB/Z or T/ be anything else', () => {
    const problems = designationFitsKind({
      standards: [
        sampleStandard({ designation: 'GB/T 18487.1-2023', kind: 'mandatory' }),
        sampleStandard({ designation: 'GB 38031-2025', kind: 'recommended' }),
        sampleStandard({ designation: 'GB/Z 44116-2024', kind: 'recommended' }),
        sampleStandard({ designation: 'T/CSAE 434-2025', kind: 'industry' }),
      ],
      register: [sampleRegistered({ designation: 'GB 1-2026' })],
    });
    expect(textsOf(problems)).toEqual([
      '[designation-fits-kind] GB/T 18487.1-2023 is recommended by its number, but the row says mandatory. Mend one of the two.',
      '[designation-fits-kind] GB 38031-2025 is mandatory by its number, but the row says recommended. Mend one of the two.',
      '[designation-fits-kind] GB/Z 44116-2024 is guidance by its number, but the row says recommended. Mend one of the two.',
      '[designation-fits-kind] T/CSAE 434-2025 is group by its number, but the row says industry. Mend one of the two.',
      '[designation-fits-kind] GB 1-2026 is mandatory-standard by its number, but the row says recommended-standard. Mend one of the two.',
    ]);
  });

  it('says nothing of other numbers', () => {
    const standards = [
      sampleStandard(),
      sampleStandard({ designation: 'GB/T 1-2026', kind: 'recommended' }),
      sampleStandard({ designation: 'QC/T 1201.1-2023', kind: 'industry' }),
      sampleStandard({ designation: 'GBA 1', kind: 'industry' }),
    ];
    const register = [
      sampleRegistered(),
      sampleRegistered({ designation: 'YD/T 1-2026', kind: 'sector-standard' }),
    ];
    expect(designationFitsKind({ standards, register })).toEqual([]);
  });
});

describe('standard-dates-are-ordered', () => {
  const find = (changes: Parameters<typeof sampleStandard>[0]) =>
    textsOf(standardDatesAreOrdered({ standards: [sampleStandard(changes)] }));

  it('finds a step before the one that comes first', () => {
    expect(find({ publishedOn: '2026-05-02', effectiveOn: '2026-05-01' })).toEqual([
      '[standard-dates-are-ordered] GB 1-2026: It is in force on 2026-05-01, before it is published, 2026-05-02. Mend one of the two dates.',
    ]);
    expect(find({ draftedOn: '2025', effectiveOn: '2024-07', withdrawnOn: '2020' })).toHaveLength(2);
  });

  it('compares as coarsely as the sources are, and skips missing steps', () => {
    expect(find({ publishedOn: '2026-05', effectiveOn: '2026' })).toEqual([]);
    expect(find({ publishedOn: '2026', effectiveOn: '2026-05-01' })).toEqual([]);
    expect(find({ plannedOn: '2020', withdrawnOn: '2026-01-01' })).toEqual([]);
    expect(find({})).toEqual([]);
  });
});

describe('standard-ahead-has-date', () => {
  const dataset = [{ key: 'date', value: '2026-11-26', at: { file: 'sample.csv', line: 2 } }];
  const none = {
    ...{ standards: [], standardDays: [], lawStandards: [], calendar: [], applicability: [] },
    dataset,
  };
  const standard = (designation: string, effectiveOn: string) => sampleStandard({ designation, effectiveOn });

  it('asks for the date of a standard that is still to take effect, and of no other', () => {
    const problems = standardAheadHasDate({
      ...none,
      standards: [
        standard('GB 1', '2027-01-01'),
        standard('GB 2', '2026-01-01'),
        standard('GB 3', '2027-07'),
      ],
      calendar: [sampleCalendar({ reference: 'GB 3', date: '2027-07' })],
    });
    expect(textsOf(problems)).toEqual([expect.stringContaining('GB 1 takes effect on 2027-01-01')]);
  });

  it('asks for the day on which a standard ends, and for that very day', () => {
    const problems = standardAheadHasDate({
      ...none,
      standards: [sampleStandard({ designation: 'GB 1', effectiveOn: '2020', withdrawnOn: '2027-12-10' })],
      calendar: [sampleCalendar({ reference: 'GB 1', date: '2027-12-11' })],
    });
    expect(textsOf(problems)).toEqual([expect.stringContaining('GB 1 ends on 2027-12-10')]);
  });

  it('asks for every later step of a standard, and for the days on which a law expects standards', () => {
    const { standardDays, lawStandards, calendar, applicability } = ownRecords();
    const read = { ...none, standardDays, lawStandards };
    expect(standardAheadHasDate({ ...read, calendar, applicability })).toEqual([]);
    const asked = textsOf(standardAheadHasDate(read));
    expect(asked).toContainEqual(expect.stringContaining('GB 44495-2024 has the step "all" on 2028-01'));
    expect(asked).toContainEqual(
      expect.stringContaining('(Cyber Resilience Act) has a requested standard due on 2027-10-30'),
    );
  });
});

describe('lineage-fits-standard', () => {
  const standards = [sampleStandard({ publishedOn: '2026-01-01', effectiveOn: '2026-07' })];

  it('finds a step with another date than its standard', () => {
    const lineage = [
      sampleStep({ date: '2026-01-02' }),
      sampleStep({ step: 'in-force', date: '2027-07-01' }),
      sampleStep(),
      sampleStep({ date: '2026' }),
      sampleStep({ step: 'in-force', date: '2026-07-01' }),
      sampleStep({ step: 'project', date: '2020' }),
      sampleStep({ reference: 'another', date: '2020' }),
      sampleStep({ date: null }),
    ];
    expect(textsOf(lineageFitsStandard({ lineage, standards }))).toEqual([
      '[lineage-fits-standard] GB 1-2026 published: The step is of 2026-01-02, but standards.csv says 2026-01-01. Mend one of the two.',
      '[lineage-fits-standard] GB 1-2026 in-force: The step is of 2027-07-01, but standards.csv says 2026-07. Mend one of the two.',
    ]);
  });
});

describe('lineage-is-whole', () => {
  const standards = [
    sampleStandard({ publishedOn: '2026-01-01', effectiveOn: '2026-07' }),
    sampleStandard({
      designation: 'proposal',
      publishedOn: null,
      effectiveOn: null,
      withdrawnOn: '2026-06-26',
    }),
  ];
  const found = (...lineage: ReturnType<typeof sampleStep>[]) =>
    textsOf(lineageIsWhole({ lineage, standards }));

  it('finds the step that follows those on record', () => {
    expect(found(sampleStep({ step: 'project' }))).toEqual([
      '[lineage-is-whole] t GB 1-2026: standards.csv has it published on 2026-01-01, the task has not. Add the step.',
    ]);
    expect(found(sampleStep())).toEqual([
      '[lineage-is-whole] t GB 1-2026: standards.csv has it in-force on 2026-07, the task has not. Add the step.',
    ]);
    expect(found(sampleStep({ step: 'draft-for-comment', reference: 'proposal' }))).toEqual([
      '[lineage-is-whole] t proposal: standards.csv has it withdrawn on 2026-06-26, the task has not. Add the step.',
    ]);
  });

  it('accepts whole lineages, counterparts and documents without a row', () => {
    expect(found(sampleStep(), sampleStep({ step: 'in-force', date: '2026-07-01' }))).toEqual([]);
    expect(found(sampleStep({ step: 'withdrawn', reference: 'proposal' }))).toEqual([]);
    expect(found(sampleStep({ step: 'international-counterpart' }))).toEqual([]);
    expect(found(sampleStep({ step: 'project', reference: 'another' }))).toEqual([]);
  });
});

describe('sighting-has-source-day', () => {
  const find = (changes: Parameters<typeof sampleStandard>[0], publishedOn: string | null = '2017-11-30') =>
    textsOf(
      sightingHasSourceDay({
        standards: [sampleStandard({ sourceId: 's', ...changes })],
        sources: [sampleSource({ sourceId: 's', publishedOn })],
      }),
    );

  it('finds a day that is not that of the source', () => {
    expect(find({ inForceBy: '2018-10-18' })).toEqual([
      '[sighting-has-source-day] GB 1-2026: It is in force by 2018-10-18, but s is of 2017-11-30. Write the day of the source, or say in its place in what it was printed.',
    ]);
    expect(find({ inForceBy: '2018-10-18' }, null)).toHaveLength(1);
  });

  it('accepts the day of the source, or of a document in which the standard was printed, and none', () => {
    expect(find({ inForceBy: '2017-11-30' })).toEqual([]);
    expect(
      find({ inForceBy: '2015-12-22', sourceLocator: 'annex I, printed in OJ L 335, 22.12.2015' }),
    ).toEqual([]);
    expect(find({ inForceBy: null, effectiveOn: '2018-10-18' })).toEqual([]);
  });
});
