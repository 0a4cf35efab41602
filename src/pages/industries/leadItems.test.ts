import { expect, it } from 'vitest';
import { leadsDocument } from '../../contract/overview.ts';
import { rivals } from '../../domain/rivals.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { aheadText, leadItem } from './leadItems.ts';

const { leads } = builtDocument(leadsDocument);
const ofUnit = (kind: string) => leads.filter(({ unit }) => unit.kind === kind);

it('subtracts points, and calls what they stand for odds', () => {
  const scores = ofUnit('score').map(aheadText);
  expect(scores.length).toBeGreaterThan(10);
  for (const text of scores) expect(text).toMatch(/^level|points?( \([\d.]+ times the odds\))?$/);
  const caisi = leads.find(({ indicatorId }) => indicatorId === 'policy-caisi-capability-score');
  expect(caisi && aheadText(caisi)).toBe('United States, 460 points (13 times the odds)');
});

it('says of a share what it is of, where its row says so', () => {
  const shares = leads.filter(({ indicatorId }) => indicatorId === 'bodies-iso-strategic-p-coverage');
  expect(shares.length).toBeGreaterThan(1);
  for (const lead of shares) {
    for (const rival of rivals) expect(leadItem(lead, rival).text).toMatch(/^[\d.]+ % \(\d+ of \d+\)$/);
  }
});

it('divides the quantities behind logarithms, and all that has a zero', () => {
  for (const lead of ofUnit('magnitude')) expect(aheadText(lead)).toMatch(/, [\d.]+ times$/);
  for (const lead of ofUnit('held')) expect(aheadText(lead)).not.toMatch(/points|odds/);
});

it('says why neither is ahead where intervals leave it open', () => {
  const open = leads.filter(({ decided }) => decided === false);
  expect(open.length).toBeGreaterThan(0);
  for (const lead of open) expect(aheadText(lead)).toBe('level: within the margin of error');
});
