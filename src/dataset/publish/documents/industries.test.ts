import { describe, expect, it } from 'vitest';
import { gapsDocument } from '../../../contract/gaps.ts';
import { leadsDocument } from '../../../contract/overview.ts';
import { measuresDocument } from '../../../contract/measures.ts';
import { PageRows } from './industries.ts';

describe('the rows of a page by industry', () => {
  it('are counted once for each industry that they name, also in lists within a list', () => {
    const rows = new PageRows();
    rows.see({
      path: gapsDocument.path,
      body: { gaps: [{ industries: ['ai', 'ev'] }, { industries: ['ev'] }] },
    });
    rows.see({
      path: measuresDocument.path,
      body: { counts: [{ rows: [{ industry: 'telecom' }] }, { rows: [{ industry: 'telecom' }] }] },
    });
    expect(rows.count('gaps', 'ai')).toBe(1);
    expect(rows.count('gaps', 'ev')).toBe(2);
    expect(rows.count('gaps', 'telecom')).toBe(0);
    expect(rows.count('claims', 'telecom')).toBe(2);
  });

  it('are not taken for none where their document or its list is not there', () => {
    const rows = new PageRows();
    expect(() => rows.count('gaps', 'ai')).toThrow('page "gaps"');
    expect(() => rows.see({ path: leadsDocument.path, body: { lead: [] } })).toThrow('"leads"');
  });
});
