import { describe, expect, it } from 'vitest';
import { sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleTarget } from '../../../tests/support/records/sampleTopicRows.ts';
import { forecastIsNoPlan, metTargetHasSource, targetHasPlace } from './targets.ts';

describe('forecast-is-no-plan', () => {
  it('finds a forecast among the plans, and a plan among the forecasts', () => {
    const targets = [
      sampleTarget({ title: 'Forecast (not a plan): share of 2032' }),
      sampleTarget({ kind: 'forecast', title: 'Share of 2030' }),
      sampleTarget({ kind: 'forecast', status: 'open; analyst forecast' }),
      sampleTarget({ status: "no count found; an official's estimate" }),
      sampleTarget(),
    ];
    expect(textsOf(forecastIsNoPlan({ targets }))).toEqual([
      '[forecast-is-no-plan] t: Title and status speak of a forecast, but the row says plan. Mend one of the two.',
      '[forecast-is-no-plan] t: Title and status speak of a plan, but the row says forecast. Mend one of the two.',
      '[forecast-is-no-plan] t: Title and status speak of a forecast, but the row says plan. Mend one of the two.',
    ]);
  });
});

describe('met-target-has-source', () => {
  const sources = [
    sampleSource({ publishedOn: '2021-10-10' }),
    sampleSource({ sourceId: 'later', publishedOn: '2026-02-05' }),
    sampleSource({ sourceId: 'early', publishedOn: '2024-12' }),
  ];
  const find = (changes: Parameters<typeof sampleTarget>[0]) =>
    textsOf(
      metTargetHasSource({
        sources,
        targets: [sampleTarget({ status: 'met: 88.9 percent', result: 'met', ...changes })],
      }),
    );

  it('finds a target that is met without a source of its own, or by the plan itself', () => {
    const sentence =
      '[met-target-has-source] t: No source of its own says that the target was met or missed. Cite one in status_source_id, or write "open".';
    expect(find({})).toEqual([sentence]);
    expect(find({ statusSourceId: 's' })).toEqual([sentence]);
  });

  it('finds one that was met before it was due', () => {
    expect(find({ statusSourceId: 'early' })).toEqual([
      '[met-target-has-source] t: early is of 2024-12, before the target was due, 2025. Cite a later one, or write "open".',
    ]);
  });

  it('accepts a later source, and leaves open targets alone', () => {
    expect(find({ statusSourceId: 'later' })).toEqual([]);
    expect(find({ status: 'open', result: null })).toEqual([]);
    expect(find({ status: 'no result found', result: 'not-found' })).toEqual([]);
    expect(find({ status: 'met', due: null, statusSourceId: 'early' })).toEqual([]);
  });

  it('finds one whose words say another outcome than its result', () => {
    const found = [
      '[met-target-has-source] t: The status says “met: 88.9 percent” and the result nothing. Mend one of the two.',
    ];
    expect(find({ result: null, statusSourceId: 'later' })).toEqual(found);
    expect(find({ status: 'no result found', statusSourceId: 'later' })).toHaveLength(1);
  });
});

describe('target-has-place', () => {
  const found = (changes: Parameters<typeof sampleTarget>[0]) =>
    textsOf(targetHasPlace({ targets: [sampleTarget(changes)] }));

  it('finds a target without a place in its source, or with its own title for one', () => {
    const sentence =
      '[target-has-place] t: No place in its source. Read it again, or acknowledge that the place is not on record.';
    expect(found({ sourceLocator: null })).toEqual([sentence]);
    expect(found({ title: 'Length', sourceLocator: 'target: Length' })).toEqual([sentence]);
  });

  it('finds a number without a unit, a unit without a number, and a bound of nothing', () => {
    expect(found({ unit: 'qualitative' })).toEqual([
      '[target-has-place] t: A number and the unit "qualitative" do not go together. Mend one of the two.',
    ]);
    expect(found({ value: null })).toHaveLength(1);
    expect(found({ value: null, unit: 'qualitative', valueQualifier: 'about' })).toEqual([
      '[target-has-place] t: "about" bounds no number. Empty value_qualifier, or give the number.',
    ]);
  });

  it('leaves alone what is whole', () => {
    expect(found({ valueQualifier: 'more-than' })).toEqual([]);
    expect(found({ value: null, unit: 'qualitative' })).toEqual([]);
  });
});
