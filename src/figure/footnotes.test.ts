import { describe, expect, it } from 'vitest';
import { sampleRow } from '../../tests/support/sampleFigures.ts';
import { footnoted, nameOfRow } from './footnotes.ts';

const row = (id: string, detail: string | null) => sampleRow(id, { label: id, detail });
const plain = ['a', 'b', 'c', 'd', 'e'].map((id) => row(id, null));

describe('footnoted', () => {
  it('makes a mark of what is beside few rows, one for equal remarks, and keeps its words', () => {
    const { rows, notes } = footnoted([...plain, row('f', 'up to 512k'), row('g', 'up to 512k')]);
    expect(rows.map(nameOfRow)).toEqual(['a', 'b', 'c', 'd', 'e', 'f¹', 'g¹']);
    expect(rows.every(({ detail }) => detail === null)).toBe(true);
    expect(notes).toEqual(['¹ up to 512k.']);
  });

  it('leaves alone rows of which a third has a remark', () => {
    const rows = [...plain.slice(0, 2), row('f', '12')];
    expect(footnoted(rows)).toEqual({ rows, notes: [] });
  });
});
