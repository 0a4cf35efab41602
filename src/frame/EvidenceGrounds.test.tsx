import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sampleEvidence } from '../../tests/support/sampleFigures.ts';
import type { Revision } from '../contract/indicator.ts';
import { OtherReadings, Revisions } from './EvidenceGrounds.tsx';

it('says that no other source is on record only of a number with such sources, and no note that may name one', () => {
  const said = (readings: readonly [] | undefined, note: string | null) =>
    render(<OtherReadings readings={readings} note={note} sources={{}} />).container.textContent;
  expect(said([], null)).toBe('No source on record here gives another value.');
  const open = 'None has a value of its own here. Where sources differ, the note or another row says so.';
  expect(said([], 'Another press reports 12.')).toBe(open);
  expect(said(undefined, null)).toBe(open);
});

it('writes revisions as the card does, with the day of their version, and all digits where these are alike', () => {
  const told = (change: Omit<Revision, 'version' | 'reason'>, reason: string | null = null) => {
    const revisions = [{ version: '2026.11.30.2', reason, ...change }];
    const item = { subject: 'S', text: '9', facts: [], evidence: sampleEvidence, unit: '%', revisions };
    const { container } = render(<Revisions item={item} known={{ since: null, model: null }} />);
    return container.querySelector('li')?.textContent;
  };
  const head = 'November 30, 2026 (version 2026.11.30.2): ';
  expect(told({ before: '8.8757', after: '8.4685' })).toBe(`${head}8.9% →became 8.5%No reason is on record.`);
  expect(told({ before: '9.27', after: '9.2674' }, 'Not rounded.')).toBe(
    `${head}9.27% →became 9.2674%Not rounded.`,
  );
  expect(told({ before: null, after: '9.27' })).toBe(`${head}first on record, 9.3%`);
  expect(told({ before: '9', after: '9' })).toBe(
    `${head}value unchanged; citation, confidence or note changed.`,
  );
  expect(told({ before: '9', after: '9', formerly: 'United States, 2025' }, 'Wrong area.')).toBe(
    `${head}moved here from “United States, 2025”; value unchanged.Wrong area.`,
  );
});
