import { refAreaLabels, type RefArea } from '../../contract/codelists.ts';
import type { CommitteesDocument, Committee } from '../../contract/participation.ts';
import type { BarsFigure } from '../../figure/figure.ts';
import { datasetDay, figureBasis, type FigureContext } from '../../figure/figureContext.ts';
import { formatPeriod } from '../../figure/formatPeriod.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { countBy } from '../../transforms/countBy.ts';

const MOST_AREAS = 12;

/** Only ISO and JTC 1 are known whole; single committees of other bodies would not make a count. */
export const isFullyListed = (committee: Committee): boolean =>
  committee.bodyId === 'iso' || committee.bodyId === 'iso-iec-jtc1';

const isArea = (code: string): code is RefArea => Object.hasOwn(refAreaLabels, code);

/** Secretariats of the given committees by area, the most first; the unknown ones are a bar of their own. */
export function secretariatsFigure(
  document: Pick<CommitteesDocument, 'datasetVersion' | 'sources'>,
  committees: readonly Committee[],
  context: FigureContext,
): BarsFigure {
  const counted = committees.filter(isFullyListed);
  const counts = countBy(counted, (one) => one.secretariat ?? 'ZZ');
  const areas = [...counts.entries()]
    .flatMap(([area, count]) => (isArea(area) ? [{ area, count }] : []))
    .sort((a, b) => b.count - a.count || (refAreaLabels[a.area] < refAreaLabels[b.area] ? -1 : 1))
    .slice(0, MOST_AREAS);
  const asOf = counted[0]?.asOf ?? '';
  const points = areas.flatMap(({ area, count }) => {
    const first = counted.find((one) => (one.secretariat ?? 'ZZ') === area);
    if (first === undefined) return [];
    return makePoint({
      key: `${area}|secretariats`,
      seriesId: 'secretariats',
      at: area,
      subject: refAreaLabels[area],
      period: asOf,
      value: count,
      evidence: {
        ...first.evidence,
        locator: `counted over ${String(counted.length)} committee records; the first: ${first.evidence.locator}`,
      },
      facts: [
        {
          label: 'Derivation',
          value: `count of committees whose secretariat is held by ${refAreaLabels[area]}`,
        },
      ],
    });
  });
  const of = (area: RefArea) => counts.get(area) ?? 0;
  return {
    ...figureBasis(context, document, points, true),
    // The list speaks for its own day, whatever day the page asks for.
    asOf: asOf === '' ? datasetDay(document.datasetVersion) : asOf,
    kind: 'bars',
    id: 'committee-secretariats',
    title: `China holds ${String(of('CN'))}, the United States ${String(of('US'))} of ${String(counted.length)} secretariats`,
    subtitle: `Secretariats of ISO and JTC 1 committees${asOf === '' ? '' : `, list of ${formatPeriod(asOf)}`}`,
    series: [{ id: 'secretariats', label: 'Secretariats', tone: null, fill: 'solid' }],
    rows: areas.map(({ area, count }) => ({
      id: area,
      label: area === 'ZZ' ? 'Not known' : refAreaLabels[area],
      detail: String(count),
      tone: areaTone(area),
    })),
    points,
    format: 'count',
    measure: 'secretariats',
    interval: null,
    notes:
      areas.length < counts.size
        ? [`The ${String(MOST_AREAS)} areas with the most are shown, of ${String(counts.size)}.`]
        : [],
  };
}
