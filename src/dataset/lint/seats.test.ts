import { describe, expect, it } from 'vitest';
import {
  sampleCommittee,
  sampleCoverage,
  sampleTerm,
} from '../../../tests/support/records/sampleBodyRows.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { companyHasHeadquarters, coverageFitsItsRows, officeIsGradedOnce, oneChairAtATime } from './seats.ts';
import {
  sampleBatteryCompany,
  sampleCompanyShare,
  sampleHeadquarters,
} from '../../../tests/support/records/sampleTopicRows.ts';

describe('coverage-fits-its-rows', () => {
  const found = (
    changes: Parameters<typeof sampleCoverage>[0],
    term: Parameters<typeof sampleTerm>[0] = {},
  ) => textsOf(coverageFitsItsRows({ coverage: [sampleCoverage(changes)], officeTerms: [sampleTerm(term)] }));

  it('finds a note on missing offices that is silent on a group whose offices are held', () => {
    const note = 'No other office was found.';
    expect(found({ note })).toEqual([
      '[coverage-fits-its-rows] offices|b|2020: The note says what was not found, and not that office-terms.csv holds TC 1. Name each group in it.',
    ]);
    expect(found({ note: 'The chair of TC 1; no other was found.' })).toEqual([]);
  });

  it('looks at offices of the scope and the period alone', () => {
    const note = 'The others were not found.';
    expect(found({ note, scope: 'c' })).toEqual([]);
    expect(found({ note, until: '2021' }, { termFrom: '2022-03' })).toEqual([]);
    expect(found({ note, list: 'committees' })).toEqual([]);
    expect(found({ note }, { termFrom: null, asOf: '2019' })).toEqual([]);
  });

  it('finds a list that is called whole and has gaps', () => {
    const note = 'Chairs of TC 1, with gaps in the list itself.';
    expect(found({ note, extent: 'whole' })).toEqual([
      '[coverage-fits-its-rows] offices|b|2020: The list is called whole, but its note says what is missing. Call it in-part, or take out the note.',
    ]);
    expect(found({ note: 'All chairs.', extent: 'whole' })).toEqual([]);
  });
});

describe('one-chair-at-a-time', () => {
  const found = (changes: Parameters<typeof sampleTerm>[0]) =>
    textsOf(
      oneChairAtATime({
        officeTerms: [
          sampleTerm({
            termId: 'late',
            refArea: 'CN',
            termFrom: null,
            termUntil: null,
            asOf: '2021-06-01',
            ...changes,
          }),
          sampleTerm({ termId: 'early' }),
        ],
      }),
    );

  it('finds a chair that begins before the term of another area ends, in whatever order the rows stand', () => {
    expect(found({})).toEqual([
      '[one-chair-at-a-time] late: It begins on 2021-06-01, and the chair before, of another area, holds the seat until 2021-12-31. End that term, or say in both why they overlap.',
    ]);
  });

  it('lets follow, share an area, or hold another office or group', () => {
    expect(found({ termFrom: '2021-12-31' })).toEqual([]);
    expect(found({ refArea: 'US' })).toEqual([]);
    expect(found({ office: 'vice-chair' })).toEqual([]);
    expect(found({ group: 'TC 3' })).toEqual([]);
  });
});

describe('office-is-graded-once', () => {
  const found = (changes: Parameters<typeof sampleCommittee>[0]) =>
    textsOf(officeIsGradedOnce({ officeTerms: [sampleTerm()], committees: [sampleCommittee(changes)] }));

  it('finds a source of offices with two confidences', () => {
    expect(found({ confidence: 'medium' })).toEqual([
      '[office-is-graded-once] s: It is medium here and high in another row on offices. Grade it once.',
    ]);
  });

  it('lets pass one confidence, and a source that states no term', () => {
    expect(found({})).toEqual([]);
    expect(found({ confidence: 'medium', sourceId: 'other' })).toEqual([]);
  });
});

describe('company-has-headquarters', () => {
  it('finds a counted company without headquarters, or with others', () => {
    const problems = companyHasHeadquarters({
      companyHeadquarters: [sampleHeadquarters(), sampleHeadquarters({ company: 'E', refArea: 'FI' })],
      companyShares: [sampleCompanyShare(), sampleCompanyShare({ company: 'E' })],
      batteryCompanies: [sampleBatteryCompany(), sampleBatteryCompany({ company: 'B' })],
    });
    expect(textsOf(problems)).toEqual([
      '[company-has-headquarters] E: It counts for CN here. company-headquarters.csv says FI. Add it there, or mend one of the two.',
      '[company-has-headquarters] B: It counts for CN here. It is missing in company-headquarters.csv. Add it there, or mend one of the two.',
    ]);
  });
});
