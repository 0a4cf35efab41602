import { describe, expect, it } from 'vitest';
import {
  sampleEntry,
  sampleFact,
  sampleIndicator,
  sampleObservation,
  sampleSource,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import {
  futureIsForecast,
  partialPeriodIsMarked,
  periodFormatIsOne,
  sourceCoversPeriod,
  spanIsThePeriod,
} from './periods.ts';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';

describe('period-format-is-one', () => {
  it('takes spans as one kind, however coarse their ends are', () => {
    const spans = ['2014/2017', '2018/2021-05'].map((timePeriod) => sampleObservation({ timePeriod }));
    expect(periodFormatIsOne({ indicators: [sampleIndicator()], observations: spans })).toEqual([]);
    const observations = [...spans, sampleObservation({ timePeriod: '2022' })];
    expect(periodFormatIsOne({ indicators: [sampleIndicator()], observations })).toHaveLength(1);
  });

  it('finds an indicator that has years among months', () => {
    const indicators = [sampleIndicator(), sampleIndicator({ indicatorId: 'j' })];
    const observations = [
      sampleObservation({ timePeriod: '2024' }),
      sampleObservation({ timePeriod: '2025-06' }),
      sampleObservation({ indicatorId: 'j', timePeriod: '2024' }),
      sampleObservation({ indicatorId: 'j', timePeriod: '2025' }),
    ];
    expect(textsOf(periodFormatIsOne({ indicators, observations }))).toEqual([
      '[period-format-is-one] i: Its periods are of several kinds: years (2024), months (2025-06). Write all as coarse as the coarsest, or split the indicator.',
    ]);
  });
});

describe('partial-period-is-marked', () => {
  const dataset = [sampleFact('date', '2026-11-24')];
  const indicators = [sampleIndicator({ title: 'Standards published, 2021-2025' })];
  const find = (...observations: Parameters<typeof sampleObservation>[0][]) =>
    partialPeriodIsMarked({ dataset, indicators, observations: observations.map(sampleObservation) });

  it('finds a part of a year that passes for the year', () => {
    expect(textsOf(find({ note: 'January to July' }))).toEqual([
      '[partial-period-is-marked] US 2025: The note speaks of a part of the year. Mark the row P, or mend the period.',
    ]);
    for (const note of [
      'January to 2 June only',
      'five meetings to October',
      'first nine months',
      'first half only',
      'year to date',
      'covers first 10 months',
    ]) {
      expect(find({ note })).toHaveLength(1);
    }
  });

  it('finds the running year', () => {
    expect(textsOf(find({ timePeriod: '2026' }))).toEqual([
      "[partial-period-is-marked] US 2026: The year was not over on the dataset's day. Mark the row P, or mend the period.",
    ]);
  });

  it('finds a span that ends within a year of the title', () => {
    expect(textsOf(find({ timePeriod: '2021/2025-05' }))).toEqual([
      '[partial-period-is-marked] US 2021/2025-05: It ends within a year that the title names. Mark the row P, or mend the period.',
    ]);
    expect(find({ timePeriod: '2021/2025' }, { timePeriod: '2018/2021-05' })).toEqual([]);
  });

  it('says nothing of what is marked, of quarters under their last month, and of other notes', () => {
    const rows = [
      { note: 'January to July', obsStatus: 'P' as const },
      { note: 'first quarter', timePeriod: '2026-03' },
      { note: 'first value of the series' },
      { timePeriod: '2026', obsStatus: 'F' as const },
      { timePeriod: '2026', sourceLocator: 'computed from price-segments.csv' },
    ];
    expect(find(...rows)).toEqual([]);
  });
});

describe('future-is-forecast', () => {
  const dataset = [sampleFact('date', '2026-11-24')];

  it('finds a later period that is not marked as a forecast', () => {
    const observations = [
      sampleObservation({ timePeriod: '2030' }),
      sampleObservation({ timePeriod: '2026-12', obsStatus: 'E' }),
      sampleObservation({ timePeriod: '2030', obsStatus: 'F' }),
    ];
    const problems = futureIsForecast({ dataset, observations });
    expect(textsOf(problems)).toEqual([
      "[future-is-forecast] 2030 lies after the dataset's day, 2026-11-24. Mark the row F, or mend the period.",
      "[future-is-forecast] 2026-12 lies after the dataset's day, 2026-11-24. Mark the row F, or mend the period.",
    ]);
  });

  it('takes the running year, month and day as observed', () => {
    const periods = ['2026', '2026-11', '2026-11-24'];
    const observations = periods.map((timePeriod) => sampleObservation({ timePeriod }));
    expect(futureIsForecast({ dataset, observations })).toEqual([]);
  });
});

describe('source-covers-period', () => {
  const sources = [sampleSource({ publishedOn: '2023-01-10' }), sampleSource({ sourceId: 'undated' })];
  const find = (changes: Parameters<typeof sampleObservation>[0]) =>
    textsOf(
      sourceCoversPeriod({
        ...{ sources, amendments: [], boardEntries: [] },
        observations: [sampleObservation(changes)],
      }),
    );

  it('finds a value that is younger than its source', () => {
    expect(find({ timePeriod: '2024-06' })).toEqual([
      '[source-covers-period] US 2024-06: Its source, s, is of 2023-01-10, before the period began. Mark the value F or P, or cite a later source.',
    ]);
    expect(find({ timePeriod: '2023-01-11' })).toHaveLength(1);
  });

  it('lets a running period, a forecast, a provisional value and an undated source be', () => {
    expect(find({ timePeriod: '2023' })).toEqual([]);
    expect(find({ timePeriod: '2023-01' })).toEqual([]);
    expect(find({ timePeriod: '2030', obsStatus: 'F' })).toEqual([]);
    expect(find({ timePeriod: '2024', obsStatus: 'P' })).toEqual([]);
    expect(find({ timePeriod: '2030', sourceId: 'undated' })).toEqual([]);
  });

  it('finds a capture of a board that is younger than its source', () => {
    const found = (snapshot: string) =>
      textsOf(
        sourceCoversPeriod({
          ...{ sources, amendments: [], observations: [] },
          boardEntries: [sampleEntry({ snapshot })],
        }),
      );
    expect(found('2023-01-11')).toHaveLength(1);
    expect(found('2023-01-10')).toEqual([]);
  });

  it('finds an amendment that is younger than its source', () => {
    const amendments = ownRecords().amendments.slice(0, 1);
    const found = (publishedOn: string) =>
      sourceCoversPeriod({
        ...{ sources, boardEntries: [], observations: [] },
        amendments: amendments.map((row) => ({ ...row, sourceId: 's', publishedOn })),
      });
    expect(found('2023-01-11')).toHaveLength(1);
    expect(found('2023-01-10')).toEqual([]);
  });
});

describe('span-is-the-period', () => {
  const plain = [sampleIndicator({ definition: 'Counted since 2004, 2004-2023 on maps.' })];

  it.each([
    'share of 2011 to 2022 together',
    'period 2018 to May 31, 2021',
    'paragraph on the five-year window 2020-2024',
    'incomplete: total from 2021 to the briefing of September 4, 2025',
    'source: more than 38,000, from 2014 to 2023',
  ])('finds a value of several years under the last of them: %s', (note) => {
    const observations = [sampleObservation({ note, timePeriod: '2022' })];
    expect(textsOf(spanIsThePeriod({ indicators: plain, observations }))).toEqual([
      '[span-is-the-period] US 2022: The value is one of several years together. Write the period as these years, such as 2014/2023.',
    ]);
  });

  it('finds every value of an indicator that is of several years', () => {
    const indicators = [sampleIndicator({ definition: 'Families, 2000 to 2022 together.' })];
    const observations = ['2022', '2000/2022'].map((timePeriod) => sampleObservation({ timePeriod }));
    expect(spanIsThePeriod({ indicators, observations })).toHaveLength(1);
  });

  it('leaves terms, editions and years of a list', () => {
    const notes = ['first paragraph: term 2023-2025', 'study period 2022-2024', 'printed in 2009 and 2014'];
    const observations = notes.map((note) => sampleObservation({ note }));
    expect(spanIsThePeriod({ indicators: plain, observations })).toEqual([]);
  });
});
