import { describe, expect, it } from 'vitest';
import type { ComplianceDays, StandardKind } from '../contract/standards.ts';
import { complianceText, dutyText, firstCompliance, standingText } from './standardStanding.ts';

const none: ComplianceDays = { appliesOn: [], newTypesOn: [], allOn: [], lowSteps: [] };

describe('complianceText', () => {
  it('speaks of types only where types are approved', () => {
    const days = { ...none, allOn: ['2029-09-01'] };
    expect(complianceText(days, 'US')).toBe('all vehicles from September 1, 2029');
    expect(complianceText(days, 'CN')).toBe('all types from September 1, 2029');
  });

  it('names the last of several days too', () => {
    expect(complianceText({ ...none, allOn: ['2027-09-01', '2028-09-01'] }, 'US')).toBe(
      'all vehicles in steps from September 1, 2027 to September 1, 2028',
    );
  });

  it('knows what applies from a year alone', () => {
    const days = { ...none, appliesOn: ['2027'] };
    expect(complianceText(days, 'US')).toBe('applies from 2027');
    expect(firstCompliance(days)).toBe('2027');
    expect(complianceText(none, 'CN')).toBeNull();
  });

  it('says of which days the source is weak', () => {
    const days: ComplianceDays = {
      ...none,
      newTypesOn: ['2027-07-01'],
      allOn: ['2028-07-01'],
      lowSteps: ['all'],
    };
    expect(complianceText(days, 'CN')).toBe(
      'new types from July 1, 2027; existing types from July 1, 2028 (low confidence)',
    );
  });
});

it('says until when types approved earlier may follow what was replaced', () => {
  const earlierTypesUntil = '2027-07-01';
  expect(standingText({ status: 'replaced', earlierTypesUntil })).toBe(
    'Replaced for new types; types approved earlier until June 30, 2027',
  );
  expect(standingText({ status: 'withdrawn', earlierTypesUntil })).toBe('Withdrawn');
});

describe('dutyText', () => {
  const text = (kind: StandardKind, days: ComplianceDays = none) =>
    dutyText({ ...days, complianceIn: [], kind, issuer: 'CN' });

  it('calls voluntary what binds nobody by itself, and never what binds without a day on record', () => {
    expect(text('recommended')).toBe('voluntary');
    expect(text('guidance')).toBe('voluntary');
    expect(text('mandatory')).toBeNull();
    expect(text('regulation')).toBeNull();
    expect(text('global-regulation')).toBe('by the rules of each party');
  });

  it('names the market by whose law days bind to the text of another issuer', () => {
    const days = { ...none, newTypesOn: ['2022-07-06'], allOn: ['2024-07-07'] };
    expect(
      dutyText({ ...none, kind: 'regulation', issuer: 'UN', complianceIn: [{ ...days, area: 'EU' }] }),
    ).toBe('EU: new types from July 6, 2022; existing types from July 7, 2024');
  });

  it('gives the days of any text that has some', () => {
    expect(text('recommended', { ...none, allOn: ['2027-01-01'] })).toBe('all types from January 1, 2027');
  });
});
