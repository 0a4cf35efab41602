import { describe, expect, it } from 'vitest';
import { sampleIndicator, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { comparisonIsConsidered, participationIsMeasured } from './comparisons.ts';

describe('comparison-is-considered', () => {
  const at = { file: 'sample.csv', line: 2 };
  const records = {
    indicators: [
      sampleIndicator({ indicatorId: 'etch', leadDirection: 'higher' }),
      sampleIndicator({ indicatorId: 'design', leadDirection: 'higher' }),
      sampleIndicator({ indicatorId: 'neutral', leadDirection: 'none' }),
      sampleIndicator({ indicatorId: 'alone', leadDirection: 'higher' }),
    ],
    observations: [
      ...['etch', 'design', 'neutral'].flatMap((indicatorId) =>
        (['US', 'CN'] as const).map((refArea) => sampleObservation({ indicatorId, refArea })),
      ),
      sampleObservation({ indicatorId: 'alone', refArea: 'US' }),
    ],
  };
  const row = (indicatorId: string) => ({
    indicatorId,
    front: 'market' as const,
    family: 'Chips',
    shortName: null,
    covers: null,
    cases: null,
    shareOf: null,
    pointsPerTenfold: null,
    note: null,
    at,
  });

  it('asks on which front an indicator is that compares both countries', () => {
    expect(textsOf(comparisonIsConsidered({ ...records, comparisons: [row('design')] }))).toEqual([
      '[comparison-is-considered] etch compares both countries. Say its front in comparisons.csv, and its family where it is a slice of a table.',
    ]);
  });

  it('finds a share of the home market of one of the two on the front of markets', () => {
    const home = sampleIndicator({ indicatorId: 'home', title: 'Share of cards shipped in China' });
    const given = { ...records, indicators: [...records.indicators, home] };
    const comparisons = [row('design'), row('etch'), row('home')];
    expect(textsOf(comparisonIsConsidered({ ...given, comparisons }))).toEqual([
      '[comparison-is-considered] home is of the market of one of the two countries. Leave its front empty, and say why in the note.',
    ]);
    const none = { ...row('home'), front: null };
    expect(comparisonIsConsidered({ ...given, comparisons: [row('design'), row('etch'), none] })).toEqual([]);
  });

  it('asks what differs in values that are not counted alike', () => {
    const unlike = { ...row('etch'), cases: 'unlike' as const };
    const comparisonsWith = (note: string | null) => [row('design'), { ...unlike, note }];
    expect(textsOf(comparisonIsConsidered({ ...records, comparisons: comparisonsWith(null) }))).toEqual([
      '[comparison-is-considered] etch does not count the same thing in both countries. Say in the note what differs.',
    ]);
    const told = comparisonsWith('One includes trucks.');
    expect(comparisonIsConsidered({ ...records, comparisons: told })).toEqual([]);
  });

  it('asks nothing of one without a lead, or with one country alone', () => {
    expect(comparisonIsConsidered({ ...records, comparisons: [row('design'), row('etch')] })).toEqual([]);
  });
});

describe('participation-is-measured', () => {
  const found = (
    changes: Parameters<typeof sampleIndicator>[0],
    participationMeasures: Parameters<typeof participationIsMeasured>[0]['participationMeasures'] = [],
  ) =>
    textsOf(
      participationIsMeasured({
        indicators: [sampleIndicator({ panel: 'participation', ...changes })],
        participationMeasures,
      }),
    );

  it('asks what an indicator of participation counts', () => {
    expect(found({})).toEqual([
      '[participation-is-measured] i: No row of participation-measures.csv says what it counts. Add one, with none and the reason if it says nothing of who leads.',
    ]);
    const measure = {
      indicatorId: 'i',
      measure: 'chairs',
      bodyId: null,
      seatsIndicatorId: null,
      note: null,
    } as const;
    expect(found({}, [{ ...measure, at: { file: 'sample.csv', line: 2 } }])).toEqual([]);
  });

  it('leaves out other panels, indicators without a leader and superseded ones', () => {
    expect(found({ panel: 'policy' })).toEqual([]);
    expect(found({ leadDirection: 'none' })).toEqual([]);
    expect(found({ supersededBy: 'j' })).toEqual([]);
  });
});
