import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { policyTargetsDocument } from '../../contract/policyTargets.ts';
import { parseView } from '../../url/view.ts';
import { viewContext } from '../spec.ts';
import { policyTargetsFigure, targetsOfView } from './policyTargetsFigure.ts';

const document = builtDocument(policyTargetsDocument);
const contextOf = (search: string) => viewContext('/policy', parseView(search).view);

describe('the board of targets', () => {
  it.each(['', 'industry=ai', 'asOf=2026-02-10', 'asOf=2024-06-30'])(
    'has states that add up to all targets of plans: %s',
    (search) => {
      const context = contextOf(search);
      const { findings } = policyTargetsFigure(document, context);
      const [all, ...states] = findings.map(({ text }) => Number(text));
      const plans = targetsOfView(document, context).known.filter(({ target }) => target.kind === 'plan');
      expect(all).toBe(plans.length);
      expect(states.reduce((sum, count) => sum + count, 0)).toBe(all);
    },
  );

  it('calls nothing reached on a day on which nobody could know', () => {
    expect(policyTargetsFigure(document, contextOf('asOf=2024-06-30')).title).not.toContain('reached');
  });

  it('draws what is measured, in percent of its own promise, and no forecast', () => {
    const { points, rows } = policyTargetsFigure(document, contextOf(''));
    const conversion = points.find(({ at }) => at === 'outline-2025-conversion');
    expect(conversion).toMatchObject({
      value: 104.6,
      seriesId: 'reached',
      comparableAs: 'outline-2025-conversion',
    });
    expect(rows.map(({ id }) => id)).not.toContain('bernstein-2028');
    expect(rows.map(({ id }) => id)).not.toContain('iot-2030-67');
    expect(rows).toHaveLength(points.length);
  });
});
