import { expect, it } from 'vitest';
import { sampleEvidence } from '../../tests/support/sampleFigures.ts';
import { sampleCnyList, sampleModel, tokens } from '../../tests/support/sampleRows.ts';
import { dollarsOn, rateText, seenEvidence } from './conversion.ts';

const rates = [
  { timePeriod: '2026-03', value: 8, evidence: sampleEvidence },
  { timePeriod: '2026-04', value: 4, evidence: sampleEvidence },
];
const listed = { cny: tokens(8, null, 16), cnyList: sampleCnyList('2026-01-10') };
const converted = sampleModel('a', { ...listed, basis: 'cny-converted' });

it('names in the note the very rate that it converts at, and says that the dollars are our work', () => {
  for (const [day, output, rate] of [
    ['2026-04-29', 2, '8 CNY per USD, the mean of March 2026'],
    ['2026-04-30', 4, '4 CNY per USD, the mean of April 2026'],
  ] as const) {
    const { usd, evidence } = dollarsOn(converted, rates, day);
    expect(usd.output).toBe(output);
    expect(evidence).toMatchObject({ made: 'converted', confidence: 'medium' });
    expect(evidence.note).toContain(rate);
  }
});

it('is no surer than the list, and leaves a list in USD as its source states it', () => {
  const cnyList = { ...listed.cnyList, evidence: { ...sampleEvidence, confidence: 'low' } as const };
  expect(dollarsOn({ ...converted, cnyList }, rates, '2026-05-01').evidence.confidence).toBe('low');
  const own = sampleModel('b', { ...listed, basis: 'listed-usd' });
  expect(dollarsOn(own, rates, '2026-05-01')).toEqual({
    usd: own.usd,
    evidence: own.evidence,
    conversion: null,
  });
});

it('takes a sighting for no statement of its source', () => {
  expect(seenEvidence({ ...sampleEvidence, confidence: 'high' })).toMatchObject({
    made: 'seen',
    confidence: 'medium',
    note: null,
  });
});

it('writes a rate with all digits of its source, so that the price beside it can be computed from it', () => {
  expect(rateText({ value: 6.7758, timePeriod: '2026-06' })).toBe(
    '6.7758 CNY per USD, the mean of June 2026',
  );
});
