import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { leadHistoryDocument, recentLeadsDocument } from '../contract/overview.ts';
import { viewDay } from './periods.ts';
import { leadSide } from './fronts.ts';
import { leadMoves, RECENT_DAYS } from './leadMoves.ts';

const { leads } = builtDocument(leadHistoryDocument);

describe('leadMoves, the history as built', () => {
  it('finds Code Arena pass from China to the United States and back', () => {
    const sides = ['2026-05-20', '2026-07-20', '2026-10-12'].map((day) => {
      const { renewed } = leadMoves(leads, day, 60);
      const code = renewed.find(({ indicatorId }) => indicatorId === 'lb-arena-code-best-score');
      return code === undefined ? null : leadSide(code);
    });
    expect(new Set(sides).size).toBeGreaterThan(1);
  });

  it('has among the changed only what another is ahead on now, all of them renewed', () => {
    const { renewed, changed } = leadMoves(leads, '2026-10-12', 365);
    expect(changed.length).toBeGreaterThan(0);
    for (const { before, now } of changed) {
      expect(leadSide(before)).not.toBe(leadSide(now));
      expect(renewed).toContain(now);
    }
  });

  it('finds nothing on a day before anything was known', () => {
    expect(leadMoves(leads, '1990-01-01', 31)).toEqual({ renewed: [], changed: [] });
  });

  it('finds the same in the steps that the overview loads, of the last days', () => {
    const recent = builtDocument(recentLeadsDocument);
    const day = viewDay({ asOf: null }, recent.datasetVersion);
    const found = leadMoves(recent.leads, day, RECENT_DAYS);
    expect(found).toEqual(leadMoves(leads, day, RECENT_DAYS));
    expect(found.renewed.length).toBeGreaterThan(0);
  });
});
