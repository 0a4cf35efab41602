import { describe, expect, it } from 'vitest';
import { sampleEvidence } from '../../tests/support/sampleFigures.ts';
import type { Observation } from '../contract/indicator.ts';
import { observationItem } from './observationItem.ts';

const share = {
  id: 'seats',
  title: 'Share of seats',
  unit: { code: 'percent', label: 'percent', kind: 'share' } as const,
  industries: ['cross-industry' as const],
};
const one: Observation = {
  refArea: 'CN',
  timePeriod: '2025-07',
  industry: 'cross-industry',
  value: null,
  obsStatus: 'O',
  evidence: sampleEvidence,
  publishedOn: null,
  derivation: null,
  otherReadings: [{ value: 12, unit: 'percent', evidence: sampleEvidence }],
};

describe('observationItem', () => {
  it('names the observation by indicator, area, industry and period', () => {
    const item = observationItem(share, one, '/indicators/seats');
    expect(item.id).toBe('observations~seats|CN|cross-industry|2025-07');
    expect(item.subject).toBe('Share of seats: China, July 2025');
    expect(item.link).toBe('/indicators/seats');
  });

  it('writes what is missing as such, and keeps what others say', () => {
    const item = observationItem(share, one, undefined);
    expect(item.text).toBe('no data');
    expect(item.otherReadings).toHaveLength(1);
    expect('link' in item).toBe(false);
  });
});
