import { describe, expect, it } from 'vitest';
import type { ComplianceDays, StandardKind } from '../contract/standards.ts';
import { complianceText, dutyText, firstCompliance, standingText } from './standardStanding.ts';

const none = { appliesOn: [], newTypesOn: [], allOn: [] };

describe('complianceText', () => {
  it('speaks of types only where types are approved', () => {
    const days = { ...none, allOn: ['2029-09-01'] };
    expect(complianceText(days, 'US')).toBe('all vehicles from September 1, 2029');
    expect(complianceText(days, 'CN')).toBe('existing types from September 1, 2029');
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
});

it('says until when types approved earlier may follow what was replaced', () => {
  const earlierTypesUntil = '2027-07-01';
  expect(standingText({ status: 'replaced', earlierTypesUntil })).toBe(
    'Replaced for new types; types approved earlier until July 1, 2027',
  );
  expect(standingText({ status: 'withdrawn', earlierTypesUntil })).toBe('Withdrawn');
});

describe('dutyText', () => {
  const text = (kind: StandardKind, days: ComplianceDays = none) =>
    dutyText({ ...days, kind, issuer: 'CN' });

  it('calls voluntary what binds nobody by itself, and never what binds without a day on record', () => {
    expect(text('recommended')).toBe('voluntary');
    expect(text('guidance')).toBe('voluntary');
    expect(text('mandatory')).toBeNull();
    expect(text('regulation')).toBeNull();
    expect(text('global-regulation')).toBe('by the rules of each party');
  });

  it('gives the days of any text that has some', () => {
    expect(text('recommended', { ...none, allOn: ['2027-01-01'] })).toBe(
      'existing types from January 1, 2027',
    );
  });
});
