import { describe, expect, it } from 'vitest';
import type { PriceSegment } from '../contract/priceHistory.ts';
import { sampleModel, sampleSegment, sampleTables, tokens } from '../../tests/support/sampleRows.ts';
import { flagshipSteps, modelSteps, scheduledStep } from './priceSteps.ts';

const FROM = '2026-01-01';
const UNTIL = '2026-12-31';
const older = sampleModel('older', { releasedOn: '2025-11-01', usd: tokens(1, null, 10) });
const newer = sampleModel('newer', { releasedOn: '2026-06-01', usd: tokens(1, null, 6) });
const steps = (models: readonly ReturnType<typeof sampleModel>[], segments: readonly PriceSegment[] = []) =>
  flagshipSteps(sampleTables(models, segments), 'Example Lab', FROM, UNTIL).map(({ day, price }) => [
    day,
    price.model.id,
    price.usd.output,
  ]);

describe('flagshipSteps', () => {
  it('steps when a newer flagship follows, and ends on the last day', () => {
    expect(steps([older, newer])).toEqual([
      ['2026-01-01', 'older', 10],
      ['2026-06-01', 'newer', 6],
      ['2026-12-31', 'newer', 6],
    ]);
  });

  it('steps on the day of a price change', () => {
    const segments = [
      sampleSegment('older', '2025-11-01', '2026-03-15', { usd: tokens(1, null, 10) }),
      sampleSegment('older', '2026-03-15', null, { usd: tokens(1, null, 5) }),
    ];
    expect(steps([older], segments)).toEqual([
      ['2026-01-01', 'older', 10],
      ['2026-03-15', 'older', 5],
      ['2026-12-31', 'older', 5],
    ]);
  });

  it('steps where a promotion becomes the list price, though it costs the same', () => {
    const segments = [
      sampleSegment('older', '2025-11-01', '2026-03-15', { basis: 'promo' }),
      sampleSegment('older', '2026-03-15', null, { basis: 'list' }),
    ];
    expect(steps([older], segments).map(([day]) => day)).toEqual(['2026-01-01', '2026-03-15', '2026-12-31']);
  });

  it('keeps for its last day what a later row says of the same price', () => {
    const segments = [
      sampleSegment('older', '2025-11-01', '2026-03-15'),
      sampleSegment('older', '2026-03-15', null),
    ];
    const [first] = flagshipSteps(sampleTables([older], segments), 'Example Lab', FROM, UNTIL);
    expect([first?.day, first?.held?.price.segment?.effectiveFrom]).toEqual(['2026-01-01', '2026-03-15']);
  });

  it('has one step a day, also where the last day is one of change', () => {
    const found = flagshipSteps(sampleTables([older, newer]), 'Example Lab', FROM, '2026-06-01');
    expect(found.map(({ day, price }) => [day, price.model.id])).toEqual([
      ['2026-01-01', 'older'],
      ['2026-06-01', 'newer'],
    ]);
  });

  it('starts with the first flagship where none was out before', () => {
    expect(steps([newer])).toEqual([
      ['2026-06-01', 'newer', 6],
      ['2026-12-31', 'newer', 6],
    ]);
  });

  it('keeps to the flagships of the developer', () => {
    const foreign = sampleModel('foreign', { developer: 'Other Lab', releasedOn: '2026-08-01' });
    const small = sampleModel('small', { tier: 'small', releasedOn: '2026-08-01' });
    expect(steps([newer, foreign, small])).toEqual(steps([newer]));
  });

  it('has none for a developer without flagship', () => {
    expect(flagshipSteps(sampleTables([older]), 'Nobody', FROM, UNTIL)).toEqual([]);
  });

  it('steps when only the input price changed', () => {
    const segments = [
      sampleSegment('older', '2025-11-01', '2026-03-15', { usd: tokens(4, 0.4, 10) }),
      sampleSegment('older', '2026-03-15', null, { usd: tokens(2, 0.2, 10) }),
    ];
    const found = flagshipSteps(sampleTables([older], segments), 'Example Lab', FROM, UNTIL);
    expect(found.map(({ day, price }) => [day, price.usd.input])).toEqual([
      ['2026-01-01', 4],
      ['2026-03-15', 2],
      ['2026-12-31', 2],
    ]);
  });
});

const model = sampleModel('m', { hasHistory: true, priceAsOf: '2026-11-10' });
const first = sampleSegment('m', '2026-01-10', '2026-03-01', { usd: tokens(1, null, 8) });
const second = sampleSegment('m', '2026-03-01', '2026-12-01', {
  usd: tokens(1, null, 4),
  basis: 'introductory',
});
const announced = sampleSegment('m', '2026-12-01', null, { usd: tokens(1, null, 9), basis: 'scheduled' });
const segments = [second, announced, first, sampleSegment('other', '2026-02-01', null)];
const tables = sampleTables([model], segments);
const modelStepsOf = (until: string) =>
  modelSteps(model, tables, until).map(({ day, price }) => [day, price.usd.output]);

describe('modelSteps', () => {
  it('has a step for each dated price, and ends on the day on which the last was seen', () => {
    expect(modelStepsOf('2026-11-24')).toEqual([
      ['2026-01-10', 8],
      ['2026-03-01', 4],
      ['2026-11-10', 4],
    ]);
  });

  it('ends on the day asked for, and knows nothing of later prices', () => {
    expect(modelStepsOf('2026-02-01')).toEqual([
      ['2026-01-10', 8],
      ['2026-02-01', 8],
    ]);
    expect(modelStepsOf('2025-12-31')).toEqual([]);
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
