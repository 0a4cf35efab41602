import type { Industry } from '../../contract/codelists.ts';
import type { IndicatorEntry } from '../../contract/indicator.ts';

const FIRST_METRIC = 'bodies-iso-secretariats';
const SPLIT_METRIC = 'bodies-iso-strategic-secretariats';

/** Names of bodies by the beginning of ids: the groups of the switch. */
const indicatorGroups: readonly (readonly [string, string])[] = [
  ['bodies-iso', 'ISO'],
  ['bodies-jtc1', 'ISO/IEC JTC 1'],
  ['bodies-3gpp', '3GPP'],
  ['bodies-5g', '3GPP'],
  ['bodies-iec', 'IEC'],
  ['bodies-ietf', 'IETF'],
  ['bodies-iab', 'IETF'],
  ['bodies-itu', 'ITU'],
  ['bodies-ieee', 'IEEE'],
  ['bodies-wp29', 'UNECE WP.29'],
  ['bodies-1998-agreement', 'UNECE WP.29'],
  ['bodies-uic', 'UIC'],
  ['policy-uic', 'UIC'],
  ['bodies-rail', 'UIC'],
  ['bodies-cncf', 'Consortia'],
  ['bodies-bluetooth', 'Consortia'],
  ['bodies-gsma', 'Consortia'],
  ['bodies-ucie', 'Consortia'],
  ['bodies-w3c', 'Consortia'],
  ['bodies-cn-', 'China alone'],
  ['bodies-stategrid', 'China alone'],
  ['policy-cn', 'China alone'],
];

const OTHER_COUNTS = 'Other counts';
const metricGroup = (id: string) =>
  indicatorGroups.find(([prefix]) => id.startsWith(prefix))?.[1] ?? OTHER_COUNTS;

/** Returns the available counts, grouped by body; those of other bodies come last. */
export function metricGroups(metrics: readonly IndicatorEntry[]) {
  const names = [...new Set([...indicatorGroups.map(([, name]) => name), OTHER_COUNTS])];
  return names
    .map((name) => ({
      label: name,
      options: metrics
        .filter((metric) => metricGroup(metric.id) === name)
        .map((metric) => ({ value: metric.id, label: metric.title })),
    }))
    .filter((group) => group.options.length > 0);
}

/**
 * Returns the count to show: the one in the link; or the one split by industry if one of its industries is selected;
 * or secretariats over time. `null` if none is on record.
 */
export function chooseMetric(
  metrics: readonly IndicatorEntry[],
  asked: string | null,
  chosen: readonly Industry[],
): IndicatorEntry | null {
  const named = metrics.find((metric) => metric.id === asked);
  if (named !== undefined) return named;
  const split = metrics.find((metric) => metric.id === SPLIT_METRIC);
  if (split !== undefined && chosen.some((industry) => split.industries.includes(industry))) return split;
  return metrics.find((metric) => metric.id === FIRST_METRIC) ?? metrics[0] ?? null;
}
