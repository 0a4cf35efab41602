import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { participationIndexDocument } from '../../contract/participation.ts';
import { chooseMetric, metricGroups } from './metricChoice.ts';

const { metrics } = builtDocument(participationIndexDocument);
const chosen = (...args: Parameters<typeof chooseMetric> extends [unknown, ...infer Rest] ? Rest : never) =>
  chooseMetric(metrics, ...args)?.id;

describe('chooseMetric', () => {
  it('shows ISO secretariats at first', () => {
    expect(chosen(null, [])).toBe('bodies-iso-secretariats');
  });

  it('shows the count that is split by industry once one of its industries is chosen', () => {
    expect(chosen(null, ['batteries'])).toBe('bodies-iso-strategic-secretariats');
    expect(chosen(null, ['cross-industry'])).toBe('bodies-iso-secretariats');
  });

  it('does what the link says before all else', () => {
    expect(chosen('bodies-w3c-members-cn', ['batteries'])).toBe('bodies-w3c-members-cn');
  });

  it('goes on without a count that no longer exists', () => {
    expect(chosen('bodies-of-yesterday', [])).toBe('bodies-iso-secretariats');
    expect(chooseMetric([], 'bodies-iso-secretariats', [])).toBeNull();
  });
});

describe('metricGroups', () => {
  it('offers every count once', () => {
    const offered = metricGroups(metrics).flatMap((group) => group.options.map((option) => option.value));
    expect(offered.toSorted()).toEqual(metrics.map((metric) => metric.id).toSorted());
  });

  it('names the bodies, and has no empty group', () => {
    const groups = metricGroups(metrics);
    expect(groups.map((group) => group.label)).toContain('ISO');
    expect(groups.every((group) => group.options.length > 0)).toBe(true);
  });
});
