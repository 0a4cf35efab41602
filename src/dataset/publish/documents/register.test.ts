import { describe, expect, it } from 'vitest';
import { sampleRegistered } from '../../../../tests/support/records/sampleRows.ts';
import { registerParts } from './register.ts';

const rows = ['GB/T 3-2026', 'GB/T 1-2026', 'GB/Z 9-2026', 'GB 5-2026', 'GB/T 2-2026'].map((designation) =>
  sampleRegistered({ designation }),
);

describe('registerParts', () => {
  it('cuts the register of a body by designation, and loses none', () => {
    const parts = registerParts(rows, 2);
    expect(
      parts.map(({ part, entries }) => [part, ...entries.map(({ designation }) => designation)]),
    ).toEqual([
      [1, 'GB 5-2026', 'GB/T 1-2026'],
      [2, 'GB/T 2-2026', 'GB/T 3-2026'],
      [3, 'GB/Z 9-2026'],
    ]);
  });

  it('makes one part where the rows fit into it, and none of no row', () => {
    expect(registerParts(rows)).toHaveLength(1);
    expect(registerParts([])).toEqual([]);
  });

  it('keeps what is not known as null, also the English title of a Chinese standard', () => {
    const [part] = registerParts([
      sampleRegistered({ title: null, titleOriginal: '电动汽车安全要求', status: null }),
    ]);
    expect(part?.entries[0]).toMatchObject({
      title: null,
      titleOriginal: '电动汽车安全要求',
      status: null,
      publishedOn: null,
      evidence: { sourceId: 's', confidence: 'high' },
    });
  });
});
