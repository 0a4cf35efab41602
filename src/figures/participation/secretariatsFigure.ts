import { rivals } from '../../domain/rivals.ts';
import { RefArea } from '../../contract/codelists.ts';
import type { Ask } from '../../contract/document.ts';
import {
  committeeListDocument,
  committeesDocument,
  participationIndexDocument,
  type Committee,
  type CommitteesDocument,
} from '../../contract/participation.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigurePoint, Finding } from '../../figure/parts.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { datasetDay, formatPeriod, newestPeriod } from '../../domain/periods.ts';
import { counted as countOf } from '../../domain/words.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { countBy, compareText } from '../../domain/sorting.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { figureSpec } from '../spec.ts';

/** Areas named with a bar of their own; the rest is one bar, so that the bars add up to the list. */
const MOST_AREAS = 10;

interface AreaCount {
  readonly area: RefArea;
  readonly committees: readonly Committee[];
}

const holderOf = (committee: Committee): RefArea => committee.secretariat ?? 'ZZ';

/**
 * Who holds the secretariats: the areas with the most, China and the United States in any case (0 is a count
 * here), then all other areas together, then what is not known.
 */
function areaCounts(counted: readonly Committee[]): AreaCount[] {
  const heldBy = (area: RefArea) => ({ area, committees: counted.filter((one) => holderOf(one) === area) });
  const known = [...countBy(counted, holderOf).keys()].flatMap((area) =>
    RefArea.is(area) && area !== 'ZZ' ? [area] : [],
  );
  const ordered = [...new Set([...known, 'CN' as const, 'US' as const])]
    .map(heldBy)
    .sort((a, b) => b.committees.length - a.committees.length || compareText(a.area, b.area));
  const named = ordered.filter(({ area }, index) => index < MOST_AREAS || area === 'CN' || area === 'US');
  const rest = ordered.filter((one) => !named.includes(one)).flatMap((one) => one.committees);
  const groups = [{ area: 'ROW' as const, committees: rest }, heldBy('ZZ')];
  return [...named, ...groups.filter((one) => one.committees.length > 0)];
}

const areaName = (area: RefArea): string =>
  area === 'ROW' ? 'All other areas' : area === 'ZZ' ? 'Not known' : RefArea.label(area);

const committeeRow = (one: Committee) =>
  countedRow(`${one.name}, ${one.title}`, areaName(holderOf(one)), one.evidence);

/** The numbers of the title: both countries' bars, and the length of the list. */
function findings(counted: readonly Committee[], points: readonly FigurePoint[]): Finding[] {
  const [first] = counted;
  const both = rivals.flatMap((area) => points.find((point) => point.at === area) ?? []);
  if (first === undefined) return [];
  const all = makePoint({
    key: 'all|secretariats',
    seriesId: 'secretariats',
    at: 'all',
    subject: 'All standing ISO and joint ISO/IEC committees on the list',
    period: first.asOf,
    value: counted.length,
    unit: 'secretariats',
    comparableAs: null,
    ...countOfRows(
      counted.map((one) => one.evidence),
      'committees',
      first.evidence,
      null,
    ),
    derivation: {
      method: 'countedCommittees',
      formula:
        'Number of standing ISO and joint ISO/IEC committees and subcommittees on the list; working groups and workshops are not counted',
      inputs: counted.map(committeeRow),
    },
  });
  return [...both, all].map((point) => ({ text: String(point.value), point }));
}

function areaPoint(
  { area, committees }: AreaCount,
  counted: readonly Committee[],
  asOf: string,
): FigurePoint[] {
  const first = committees[0] ?? counted[0];
  if (first === undefined) return [];
  return [
    makePoint({
      key: `${area}|secretariats`,
      seriesId: 'secretariats',
      at: area,
      subject: areaName(area),
      period: asOf,
      value: committees.length,
      unit: 'secretariats',
      comparableAs: null,
      ...countOfRows(
        committees.map((one) => one.evidence),
        'committees',
        first.evidence,
        null,
      ),
      derivation: {
        method: 'areaCounts',
        formula: `Number of the ${String(counted.length)} ISO and joint ISO/IEC committees whose secretariat is held by: ${areaName(area)}`,
        inputs: committees.map(committeeRow),
      },
    }),
  ];
}

/** Both countries' bars and the length of the list, or the name of the count where there is nothing to count. */
function titleOf(counted: readonly Committee[]): string {
  if (counted.length === 0) return 'Secretariats by area';
  const of = (area: RefArea) => String(counted.filter((one) => holderOf(one) === area).length);
  return `China holds ${of('CN')}, the United States ${of('US')} of ${countOf(counted.length, 'secretariat')}`;
}

/** Secretariats of the given committees by area; the bars add up to the number of committees. */
export function secretariatsFigure(
  document: Pick<CommitteesDocument, 'datasetVersion' | 'sources'>,
  committees: readonly Committee[],
  context: FigureContext,
): BarsFigure {
  const counted = committees.filter((one) => one.counted);
  const areas = counted.length === 0 ? [] : areaCounts(counted);
  const asOf = counted[0]?.asOf ?? '';
  const points = areas.flatMap((one) => areaPoint(one, counted, asOf));
  return {
    ...figureBase(context, document, points),
    // The list speaks for its own day, whatever day the page asks for.
    asOf: asOf === '' ? datasetDay(document.datasetVersion) : asOf,
    kind: 'bars',
    id: 'committee-secretariats',
    title: titleOf(counted),
    findings: findings(counted, points),
    definition:
      'The member body that holds the secretariat runs the daily work of a committee; each committee or subcommittee has one.',
    subtitle: `Secretariats of standing ISO and joint ISO/IEC committees${asOf === '' ? '' : `, list of ${formatPeriod(asOf)}`}`,
    series: [{ id: 'secretariats', label: 'Secretariats', tone: null, fill: 'solid' }],
    rows: areas.map(({ area, committees: held }) => ({
      id: area,
      label: areaName(area),
      detail: String(held.length),
      tone: areaTone(area),
    })),
    points,
    format: 'count',
    measure: 'secretariats',
    interval: null,
    notes: [
      'Working groups and workshops are not counted, nor bodies of which only some committees are listed.',
    ],
  };
}

/** The list of committees of a day, `YYYY-MM-DD`; the newest where it is `null`. `null`: none is old enough. */
export function askCommittees(ask: Ask, day: string | null): CommitteesDocument | null | undefined {
  if (day === null) return ask(committeesDocument);
  const index = ask(participationIndexDocument);
  const list = index && newestPeriod(index.committeeLists, day);
  return list == null ? list : ask(committeeListDocument(list));
}

/** Who holds the secretariats of the committees of the chosen industries. */
export const committeeSecretariats = figureSpec({
  id: 'committee-secretariats',
  name: 'Secretariats of committees by area',
  home: '/participation',
  industries: 'any',
  needs: (ask, { asOf }) => ({ list: askCommittees(ask, asOf) }),
  draw: ({ list }, context) =>
    list && secretariatsFigure(list, filterByIndustry(list.committees, context.industries), context),
  empty: 'No committee is on record.',
});
