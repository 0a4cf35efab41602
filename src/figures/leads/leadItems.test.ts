import { expect, it } from 'vitest';
import { leadsDocument, type Lead } from '../../contract/overview.ts';
import { belowFloor } from '../../domain/fronts.ts';
import { viewDay } from '../../domain/periods.ts';
import { rivals } from '../../domain/rivals.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { sampleEvidence } from '../../../tests/support/sampleFigures.ts';
import { aheadText, leadItem } from './leadItems.ts';
import { widestGaps } from './widestGaps.ts';

const document = builtDocument(leadsDocument);
const { leads, datasetVersion } = document;
const day = viewDay({ asOf: null }, datasetVersion);
const isTold = (lead: Lead) => belowFloor(lead, day) === null;
const ofUnit = (kind: string) => leads.filter((lead) => lead.unit.kind === kind && isTold(lead));

it('subtracts points, and calls what they stand for odds', () => {
  const scores = ofUnit('score').map((lead) => aheadText(lead, day));
  expect(scores.length).toBeGreaterThan(10);
  for (const text of scores)
    expect(text).toMatch(/^tied$|^too close to call$|points?(, [\d.]+× the odds)?\)$/);
  const caisi = leads.find(({ indicatorId }) => indicatorId === 'policy-caisi-capability-score');
  expect(caisi && aheadText(caisi, day)).toBe('United States (460 points, 13× the odds)');
});

it('says of a share what it is of, where its row says so', () => {
  const shares = leads.filter(({ indicatorId }) => indicatorId === 'bodies-iso-strategic-p-coverage');
  expect(shares.length).toBeGreaterThan(1);
  for (const lead of shares) {
    for (const rival of rivals) expect(leadItem(lead, rival).text).toMatch(/^[\d.]+% \(\d+ of \d+\)$/);
  }
});

it('names the industry once in a subject', () => {
  const own = widestGaps(document, ['telecom'], day);
  for (const lead of own) expect(leadItem(lead, 'CN').subject).not.toMatch(/Telecom.*Telecom/);
});

it('divides the quantities behind logarithms, and all that has a zero', () => {
  const sure = leads
    .filter(({ unit }) => unit.kind === 'magnitude')
    .map((lead) => ({ ...lead, evidence: { CN: sampleEvidence, US: sampleEvidence } }));
  expect(sure.length).toBeGreaterThan(0);
  for (const lead of sure) expect(aheadText(lead, day)).toMatch(/ \((?:about )?[\d.]+×\)$/);
  for (const lead of ofUnit('held')) expect(aheadText(lead, day)).not.toMatch(/points|odds/);
});

it('writes no multiple with more digits than shares of few digits bear', () => {
  const texts = leads.filter(isTold).map((lead) => aheadText(lead, day));
  const large = texts.flatMap((text) => /([\d,]{3,})×/.exec(text)?.[1]?.replaceAll(',', '') ?? []);
  expect(large.length).toBeGreaterThan(0);
  for (const number of large) expect(number).toMatch(/^\d\d0+$/);
});

it('says of a multiple of a minimum that it may be more', () => {
  const bound = leads.filter(({ lowerBounds }) => lowerBounds !== undefined).filter(isTold);
  expect(bound.length).toBeGreaterThan(0);
  for (const lead of bound) expect(aheadText(lead, day)).toMatch(/ \(≥ [\d.]+×\)$/);
});

it('says why neither is ahead where intervals leave it open', () => {
  const open = leads.filter((lead) => lead.decided === false && isTold(lead));
  expect(open.length).toBeGreaterThan(0);
  for (const lead of open) expect(aheadText(lead, day)).toBe('too close to call');
});

it('calls nobody ahead below the floor of verdicts, as the fronts do', () => {
  const thin = leads.filter((lead) => !isTold(lead));
  expect(thin.length).toBeGreaterThan(20);
  for (const lead of thin) expect(aheadText(lead, day), lead.title).toMatch(/^no verdict: /);
});
