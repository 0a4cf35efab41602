import { describe, expect, it } from 'vitest';
import { sampleIndicator, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { boundIsData, countsAreNotCarriedForward, digitizedAxisIsRecorded } from './statedValues.ts';
import { sampleMembership } from '../../../tests/support/records/sampleTopicRows.ts';

describe('digitized-axis-is-recorded', () => {
  const axis = {
    indicatorId: 'i',
    refArea: 'US',
    axisFrom: '2004',
    axisTo: '2023',
    sourceId: 's',
    sourceLocator: 'United States.png',
    at: { file: 'digitized-series.csv', line: 2 },
  } as const;
  const read = (timePeriod: string) =>
    sampleObservation({ timePeriod, note: 'tile count; 0 carried forward' });

  it('finds a picture without an axis', () => {
    const observations = [read('2004'), read('2005'), sampleObservation({ refArea: 'CN' })];
    expect(textsOf(digitizedAxisIsRecorded({ observations, digitizedSeries: [] }))).toEqual([
      '[digitized-axis-is-recorded] i US: Its values are read off a picture whose axis is not on record. Write first and last period of the axis into digitized-series.csv.',
    ]);
  });

  it('finds a value off the axis, as when another picture had another one', () => {
    const observations = [
      read('2001'),
      read('2004'),
      read('2023'),
      sampleObservation({ timePeriod: '2025' }),
    ];
    expect(textsOf(digitizedAxisIsRecorded({ observations, digitizedSeries: [axis] }))).toEqual([
      "[digitized-axis-is-recorded] i US: 2001 lies off the picture's axis, 2004 to 2023. Read the axis again: another picture may have another one.",
    ]);
  });
});

describe('counts-are-not-carried-forward', () => {
  const year = (timePeriod: string, secretariats: number, members: number) => [
    sampleMembership({ timePeriod, role: 'secretariat', value: secretariats }),
    sampleMembership({ timePeriod, role: 'p-member', value: members }),
  ];

  it('finds two years that agree in every role', () => {
    const memberships = [...year('2023', 76, 703), ...year('2022', 76, 703), ...year('2021', 76, 700)];
    expect(textsOf(countsAreNotCarriedForward({ memberships }))).toEqual([
      '[counts-are-not-carried-forward] iso GB 2023: Every role counts the same as in 2022 (p-member 703, secretariat 76). Look whether the source only carried the list forward; then take the year out.',
    ]);
  });

  it('says nothing where there is one role, or another source', () => {
    const oneRole = ['2022', '2023'].map((timePeriod) => sampleMembership({ timePeriod }));
    expect(countsAreNotCarriedForward({ memberships: oneRole })).toEqual([]);
    const otherSource = year('2023', 76, 703).map((row) => ({ ...row, sourceId: 'other' }));
    expect(countsAreNotCarriedForward({ memberships: [...year('2022', 76, 703), ...otherSource] })).toEqual(
      [],
    );
  });
});

describe('bound-is-data', () => {
  const none = { indicators: [], observations: [], lowerBounds: [], upperBounds: [] };
  const value = sampleObservation({
    refArea: 'CN',
    timePeriod: '2024',
    note: 'source: more than 1,250; of 2023',
  });
  const bound = { indicatorId: value.indicatorId, refArea: value.refArea, timePeriod: '2024', at: value.at };

  it('asks for the line of a value that its note calls a lower bound, and lets one with it pass', () => {
    expect(textsOf(boundIsData({ ...none, observations: [value] }))).toEqual([
      '[bound-is-data] i|CN|2024: It is called a lower bound, and lower-bounds.csv does not. Add the line, or say it otherwise.',
    ]);
    const other = sampleObservation({ note: 'source says 56 percent more than in 2024' });
    expect(boundIsData({ ...none, observations: [value, other], lowerBounds: [bound] })).toEqual([]);
  });

  it('asks for the lines of an indicator whose definition ends by calling it a lower bound', () => {
    const exact = sampleObservation({ note: null });
    const indicators = [sampleIndicator({ definition: 'From a part of the list: a lower bound.' })];
    expect(boundIsData({ ...none, indicators, observations: [exact] })).toHaveLength(1);
    expect(boundIsData({ ...none, observations: [exact] })).toEqual([]);
  });

  it('asks for the line of the lower end of a range', () => {
    const low = sampleObservation({ note: 'lower end of 1,000 to 1,200 for two markets' });
    expect(boundIsData({ ...none, observations: [low] })).toHaveLength(1);
  });

  it('asks for the line of a value that its note calls an upper bound', () => {
    const high = sampleObservation({
      refArea: 'CN',
      timePeriod: '2024',
      note: 'source: less than 6, 160 compounds',
      obsStatus: 'E',
    });
    expect(textsOf(boundIsData({ ...none, observations: [high] }))).toEqual([
      '[bound-is-data] i|CN|2024: It is called an upper bound, and upper-bounds.csv does not. Add the line, or say it otherwise.',
    ]);
    expect(boundIsData({ ...none, observations: [high], upperBounds: [bound] })).toEqual([]);
  });

  it('asks for the status of an estimate where a note says about', () => {
    const notes = [
      'about',
      'source: nearly 30',
      'almost; of two',
      'just below 30',
      '31 percent above: our computation',
    ];
    const rows = notes.map((note) => sampleObservation({ note }));
    const found = textsOf(boundIsData({ ...none, observations: rows }));
    expect(found).toHaveLength(notes.length);
    expect(found[0]).toContain('Its note says "about", and its status is A. Give it E, or say it otherwise.');
    const marked = rows.map((row) => ({ ...row, obsStatus: 'E' as const }));
    const other = sampleObservation({ note: 'all of 174; about 400 experts in working groups' });
    expect(boundIsData({ ...none, observations: [...marked, other] })).toEqual([]);
  });

  it('finds a line without a stored value', () => {
    expect(textsOf(boundIsData({ ...none, lowerBounds: [bound] }))).toEqual([
      '[bound-is-data] i|CN|2024: No value of it is stored. Take this line out.',
    ]);
  });
});
