import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { OtherReadings } from './EvidenceGrounds.tsx';

it('says that no other source is on record only of a number with such sources, and no note that may name one', () => {
  const said = (readings: readonly [] | undefined, note: string | null) =>
    render(<OtherReadings readings={readings} note={note} sources={{}} />).container.textContent;
  expect(said([], null)).toBe('No source on record here gives another value.');
  const open = 'None has a value of its own here. Where sources differ, the note or another row says so.';
  expect(said([], 'Another press reports 12.')).toBe(open);
  expect(said(undefined, null)).toBe(open);
});
