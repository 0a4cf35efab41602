import type { Committee, CommitteesDocument } from '../../contract/participation.ts';
import { coverageOf } from '../../domain/coverage.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { formatPeriod, lastDayOf, viewDay } from '../../domain/periods.ts';
import { counted, nounFor } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import { figureSpec } from '../spec.ts';
import {
  askCommittees,
  heldCounts,
  holderName,
  holderPoints,
  holderRows,
  officePoint,
  secretariats,
  toldTitle,
  type OfficeCounting,
} from './officeCounts.ts';

/** Returns that none of the committees on record is one that the figure counts, or that none is on record. */
const noneCounted = (onRecord: number): string =>
  onRecord === 0
    ? 'No committee on record for this selection'
    : `None of the ${counted(onRecord, 'committee')} on record is an ISO or joint ISO/IEC committee`;

/** Returns secretariats of the given committees by area; the bars add up to the number of committees. */
export function secretariatsFigure(
  document: Pick<CommitteesDocument, 'datasetVersion' | 'sources' | 'coverage'>,
  committees: readonly Committee[],
  context: FigureContext,
): BarsFigure {
  const own = committees.filter((one) => one.counted);
  const counting: OfficeCounting = {
    committees: own,
    office: secretariats,
    coverage: coverageOf(document.coverage, { list: 'committees', scope: 'iso' }),
    unit: 'secretariats',
  };
  const points = own.length === 0 ? [] : holderPoints(counting);
  const unknown = points.filter(({ at, value }) => at === 'ZZ' && value !== 0);
  const asOf = own[0]?.asOf ?? '';
  const all = officePoint(counting, own, {
    at: 'all',
    subject: 'All standing ISO and joint ISO/IEC committees on the list',
    formula:
      'Number of standing ISO and joint ISO/IEC committees and subcommittees on the list; working groups and workshops are not counted',
  });
  return {
    ...figureBase(context, document, points),
    // The list has its own day, whichever day the page requests.
    asOf: asOf === '' ? viewDay(context, document.datasetVersion) : lastDayOf(asOf),
    kind: 'bars',
    ...(own.length === 0
      ? { title: noneCounted(committees.length) }
      : toldTitle(
          ...heldCounts(
            points,
            secretariats,
            all,
            `ISO and joint ISO/IEC ${nounFor(own.length, 'committee')}`,
          ),
          ...(unknown.length === 0 ? [] : ['; ', ...unknown, ' unknown']),
        )),
    definition:
      'The member body that holds the secretariat runs the daily work of a committee. Each committee or subcommittee counts once, for the holder that the list names.',
    subtitle: `Standing ISO and joint ISO/IEC committees by the country that runs the secretariat${asOf === '' ? '' : `, list of ${formatPeriod(asOf)}`}`,
    series: [{ id: 'secretariats', label: 'Secretariats', tone: null, fill: 'solid' }],
    rows: holderRows(points),
    points,
    format: 'count',
    measure: 'secretariats',
    notes: [
      'Includes JTC 1 and the other committees that ISO shares with IEC. For ISO alone, see the page of ISO.',
      'Not counted: working groups, workshops, and bodies whose committee list is incomplete.',
    ],
  };
}

/** A bar each for one committee or two says less than their names. */
const FEWEST = 3;

/** Returns who runs each of a few committees: "Secretariats: ISO/TC 333 (Lithium), China." */
const fewCommittees = (committees: readonly Committee[]): string =>
  `Too few committees for a chart. Secretariats: ${committees
    .map((one) => `${one.name} (${one.title}), ${holderName(one, secretariats)}`)
    .join('; ')}.`;

/** Holders of the secretariats of the selected industries' committees. */
export const committeeSecretariats = figureSpec({
  id: 'committee-secretariats',
  name: 'Secretariats of committees by area',
  home: '/participation/committees',
  industries: 'any',
  needs: (ask, { asOf }) => ({ list: askCommittees(ask, asOf) }),
  draw: ({ list }, context) => {
    if (list === null) return null;
    const chosen = filterByIndustry(list.committees, context.industries);
    const count = chosen.filter((one) => one.counted).length;
    return count > 0 && count < FEWEST ? null : secretariatsFigure(list, chosen, context);
  },
  empty: ({ list }, view) => {
    const chosen = filterByIndustry(list?.committees ?? [], view.industries);
    const own = chosen.filter((one) => one.counted);
    return own.length === 0 ? `${noneCounted(chosen.length)}.` : fewCommittees(own);
  },
});
