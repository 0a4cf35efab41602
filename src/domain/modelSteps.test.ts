import { describe, expect, it } from 'vitest';
import { sampleModel, sampleSegment, sampleTables, tokens } from '../../tests/support/sampleRows.ts';
import { modelSteps, scheduledStep } from './modelSteps.ts';

const model = sampleModel('m', { hasHistory: true, priceAsOf: '2026-11-10' });
const first = sampleSegment('m', '2026-01-10', '2026-03-01', { usd: tokens(1, null, 8) });
const second = sampleSegment('m', '2026-03-01', '2026-12-01', {
  usd: tokens(1, null, 4),
  basis: 'introductory',
});
const announced = sampleSegment('m', '2026-12-01', null, { usd: tokens(1, null, 9), basis: 'scheduled' });
const segments = [second, announced, first, sampleSegment('other', '2026-02-01', null)];
const tables = sampleTables([model], segments);
const steps = (until: string) =>
  modelSteps(model, tables, until).map(({ day, price }) => [day, price.usd.output]);

describe('modelSteps', () => {
  it('has a step for each dated price, and ends on the day on which the last was seen', () => {
    expect(steps('2026-11-24')).toEqual([
      ['2026-01-10', 8],
      ['2026-03-01', 4],
      ['2026-11-10', 4],
    ]);
  });

  it('ends on the day asked for, and knows nothing of later prices', () => {
    expect(steps('2026-02-01')).toEqual([
      ['2026-01-10', 8],
      ['2026-02-01', 8],
    ]);
    expect(steps('2025-12-31')).toEqual([]);
  });

  it('takes the one price of a model without dated ones as constant since its release', () => {
    const plain = sampleModel('plain', { releasedOn: '2026-02', priceAsOf: '2026-06-01' });
    expect(modelSteps(plain, sampleTables([plain]), '2026-11-24').map(({ day }) => day)).toEqual([
      '2026-02-28',
      '2026-06-01',
    ]);
    expect(modelSteps(plain, sampleTables([plain]), '2026-02-10')).toEqual([]);
  });
});

describe('scheduledStep', () => {
  it('is the announced price, as long as the one before is in force', () => {
    expect(scheduledStep(model, tables, '2026-11-24')?.price.usd.output).toBe(9);
    expect(scheduledStep(model, tables, '2026-12-02')).toBeNull();
  });

  it('is not known before the price began that it ends', () => {
    expect(scheduledStep(model, tables, '2026-02-01')).toBeNull();
  });
});
