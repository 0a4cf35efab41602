import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { auditsDocument, type Audit, type AuditPart } from '../../contract/audits.ts';
import { auditSummary, confidenceSentence } from './AboutAudits.tsx';

const { audits } = builtDocument(auditsDocument);

/** Creates an audit of three levels with this many errors per hundred numbers. */
function auditWith(wrong: readonly [number, number, number]): Audit {
  const parts = (['high', 'medium', 'low'] as const).map((part, index): AuditPart => {
    const percent = wrong[index] ?? 0;
    const share = { percent, low: percent - 1, high: percent + 1 };
    return {
      ...{ grouping: 'confidence', part, size: 100, correct: 100 - percent, wrongValue: percent },
      ...{ wrongAttribute: 0, unsupported: 0, notReached: 0 },
      ...{ wrongShare: share, wrongOrUnsupportedShare: share },
    };
  });
  return { ofVersion: '1', checkedOn: '2026-11-25', seed: 1, method: 'm', parts };
}

describe('what the About page says of audits', () => {
  it('says of every audit on record what came of it, with its interval', () => {
    expect(audits.length).toBeGreaterThan(0);
    const first = audits.find(({ ofVersion }) => ofVersion === '2026.11.24.3');
    expect(first && auditSummary(first)).toBe(
      'Of 110 numbers of version 2026.11.24.3, checked against their sources by November 25, 2026, 92 were right. ' +
        'A wrong value: none. A wrong date, unit, kind or basis: 10. Not said by the place cited: 3. ' +
        'Source not reached: 5. So 9.1 % (5 to 16) were wrong, and with those that the place cited does not say ' +
        '11.8 % (7 to 19), in brackets the 95 % intervals after Wilson.',
    );
    expect(first && confidenceSentence(first)).toBe(
      'Wrong or not supported by stated confidence: high 12.9 % (7 to 23), medium 7.5 % (3 to 20), low 25.0 % (7 to 59). ' +
        'The intervals overlap, so whether a higher one errs less cannot be told.',
    );
  });

  it('adds the parts of each audit up to the whole', () => {
    for (const { parts } of audits) {
      const all = parts.find(({ grouping }) => grouping === 'all');
      for (const grouping of ['panel', 'confidence'] as const) {
        const own = parts.filter((part) => part.grouping === grouping);
        const sum = (
          key: 'size' | 'correct' | 'wrongAttribute' | 'unsupported' | 'notReached' | 'wrongValue',
        ) => own.reduce((total, part) => total + part[key], 0);
        expect([sum('size'), sum('correct'), sum('wrongValue'), sum('wrongAttribute')]).toEqual([
          ...[all?.size, all?.correct, all?.wrongValue, all?.wrongAttribute],
        ]);
        expect([sum('unsupported'), sum('notReached')]).toEqual([all?.unsupported, all?.notReached]);
      }
      for (const { size, correct, wrongValue, wrongAttribute, unsupported, notReached } of parts) {
        expect(correct + wrongValue + wrongAttribute + unsupported + notReached).toBe(size);
      }
    }
  });

  it('says that a higher confidence errs less only where the intervals lie apart', () => {
    expect(confidenceSentence(auditWith([1, 5, 25]))).toMatch(/^The higher the stated confidence/);
    expect(confidenceSentence(auditWith([5, 1, 25]))).toMatch(/cannot be told/);
    expect(confidenceSentence(auditWith([5, 5, 25]))).toMatch(/cannot be told/);
    expect(confidenceSentence(auditWith([5, 6.5, 25]))).toMatch(/cannot be told/);
  });
});
