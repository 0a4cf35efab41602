import { describe, expect, it } from 'vitest';
import { lowEvidence, sampleEvidence, sampleSource } from '../../tests/support/sampleFigures.ts';
import { confidenceReason, originText } from './confidenceReason.ts';
import { countedRow } from '../domain/derivationRows.ts';

const news = { ...sampleSource, kind: 'news' };
const medium = { ...sampleEvidence, confidence: 'medium' } as const;

describe('confidenceReason', () => {
  it('names the kind of source that a number rests on', () => {
    expect(confidenceReason(sampleEvidence, sampleSource, null)).toBe(
      'High: the source is a dataset that can be checked row by row and states the value at the place given.',
    );
    expect(confidenceReason(medium, news, null)).toBe(
      'Medium: the source is a news report, not an official publication.',
    );
  });

  it('does not call a stored copy the publication itself', () => {
    const page = { ...sampleSource, kind: 'primary', title: 'Models & Pricing' };
    expect(confidenceReason(sampleEvidence, page, null)).toContain(
      'the source is an official publication and',
    );
    const copy = { ...page, title: 'Models & Pricing (stored copy between 2026-08-12 and 2026-08-16)' };
    expect(confidenceReason(sampleEvidence, copy, null)).toBe(
      'High: the source is a stored copy of an official publication and states the value at the place given.',
    );
  });

  it('does not call minutes or a notice, printed elsewhere, a news report', () => {
    const minutes = { ...news, publisher: 'IEEE 802.11, copy kept by a document host' };
    expect(confidenceReason(medium, minutes, null)).toBe(
      'Medium: the source is a copy on a site other than its publisher’s, not an official publication.',
    );
    expect(confidenceReason(medium, { ...news, publisher: 'A, distributed by B' }, null)).toContain(
      'a press release',
    );
  });

  it('says why a good source alone does not make a number sure', () => {
    expect(confidenceReason(medium, sampleSource, null)).toContain('graded below what it states plainly');
    expect(confidenceReason({ ...medium, note: 'On its own work.' }, sampleSource, null)).toContain(
      'the value is graded lower for what the note says',
    );
    expect(confidenceReason(sampleEvidence, sampleSource, null, 'day')).toContain(
      'states the day at the place',
    );
    expect(confidenceReason({ ...medium, made: 'converted' }, sampleSource, null)).toContain(
      'the value was converted from yuan by this dataset',
    );
    const bare = { ...lowEvidence, note: null };
    expect(confidenceReason(bare, news, null)).toContain('one weak source (a news report)');
    expect(confidenceReason({ ...bare, note: 'Our link.' }, news, null)).toBe(
      'Low: the source is a news report, not an official publication, and the value is graded lower for what the note says.',
    );
    expect(confidenceReason({ ...lowEvidence, note: null }, sampleSource, null)).toContain(
      'but the value is our own reading of it',
    );
    expect(confidenceReason({ ...lowEvidence, note: 'Our link.' }, sampleSource, null)).toContain(
      'but the value is graded lower for what the note says',
    );
  });

  it('does not let a source state what was withdrawn', () => {
    const gone = { ...sampleEvidence, confidence: 'high', made: 'withdrawn' } as const;
    expect(confidenceReason(gone, undefined, null)).toBe(
      'High while it stood: the value was withdrawn since.',
    );
    expect(originText(gone)).toMatch(/^No steps on record: the value was withdrawn/);
  });

  it('does not let the source state a count of nothing', () => {
    const derivation = { method: 'count', formula: 'Number of rows', inputs: [] };
    const text = confidenceReason(sampleEvidence, sampleSource, derivation);
    expect(text).toBe('High: no row is counted, and all that could count are on record.');
    expect(confidenceReason(lowEvidence, sampleSource, derivation)).toBe(
      'Low: no row is counted, and not all that could count need be on record.',
    );
  });

  it('lets the weakest row decide on a computed number', () => {
    const inputs = [sampleEvidence, lowEvidence, sampleEvidence].map((one) => countedRow('row', 'x', one));
    const derivation = { method: 'count', formula: 'Number of rows', inputs };
    expect(confidenceReason(lowEvidence, sampleSource, derivation)).toBe(
      'Low: computed from 3 rows (2 high, 1 low), and a computed number is no surer than the weakest of its rows.',
    );
  });

  it('does not say that the weakest decides where the number is less sure than all of its rows', () => {
    const inputs = [sampleEvidence, sampleEvidence].map((one) => countedRow('row', 'x', one));
    const derivation = { method: 'daysBehind', formula: 'Days; a lower bound', inputs };
    expect(confidenceReason(lowEvidence, sampleSource, derivation)).toBe(
      'Low: computed from 2 rows (2 high), and graded below them for what the formula says.',
    );
  });

  it('does not fail on a source that is not listed or of a new kind', () => {
    expect(confidenceReason(sampleEvidence, undefined, null)).toContain('a source that is not listed');
    expect(confidenceReason(sampleEvidence, { ...sampleSource, kind: 'patent' }, null)).toContain('patent');
  });
});
