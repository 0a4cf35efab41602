import { bodyDocument, type BodyEntry } from '../../contract/bodies.ts';
import type { Committee, CommitteesDocument } from '../../contract/participation.ts';
import { coverageOf } from '../../domain/coverage.ts';
import { formatPeriod, isOnOrBefore, lastDayOf, viewDay } from '../../domain/periods.ts';
import { isRival } from '../../domain/rivals.ts';
import { nounAfter } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigurePoint } from '../../figure/parts.ts';
import {
  askCommittees,
  chairsOn,
  heldCounts,
  holderPoints,
  holderRows,
  knownCounts,
  officePoint,
  secretariats,
  toldTitle,
  type OfficeCounting,
  type OfficeKind,
} from '../participation/officeCounts.ts';
import { figureSpec } from '../spec.ts';

/** Id with the body, so that files, links to numbers and embeds of two bodies differ. */

/** Returns the office with more recorded holders: committees of some bodies have chairs, but no secretariat. */
function officeOf(committees: readonly Committee[], day: string): OfficeKind {
  const chairs = chairsOn(day);
  const known = ({ holderOf }: OfficeKind) => committees.filter((one) => holderOf(one) !== 'ZZ').length;
  return known(chairs) > known(secretariats) ? chairs : secretariats;
}

/**
 * Returns the committees of a body that the figure counts: the standing ones if it is listed completely, otherwise
 * all on record.
 */
export function committeesOfBody(
  committees: readonly Committee[],
  bodyId: string,
  asOf: string | null,
): readonly Committee[] {
  const own = committees.filter(
    (one) => one.bodyId === bodyId && (asOf === null || isOnOrBefore(one.asOf, asOf)),
  );
  const standing = own.filter((one) => one.counted);
  return standing.length > 0 ? standing : own;
}

/**
 * Returns the title for a complete list: the country with most, and both countries. "ISO alone" excludes what it
 * shares with IEC.
 */
function wholeTitle(
  name: string,
  points: readonly FigurePoint[],
  all: readonly FigurePoint[],
  office: OfficeKind,
) {
  const scope = `${name === 'ISO' ? 'ISO alone' : name}: `;
  return toldTitle(scope, ...heldCounts(points, office, all, 'committees'));
}

/** Returns the title for single notices: their number, and those of both countries; unknown is not zero. */
function partTitle(
  name: string,
  points: readonly FigurePoint[],
  known: readonly FigurePoint[],
  { noun }: OfficeKind,
) {
  const ended = points.filter(({ at }) => at === 'ended');
  const areCounted = points.every(({ at, value }) => !isRival(at) || value !== null);
  const count = String(known[0]?.value ?? 0);
  const onRecord = [...known, ` ${nounAfter(count, noun)} on record`];
  if (!areCounted && ended.length > 0)
    return toldTitle(`${name}: `, ...onRecord, '; the terms of ', ...ended, ' have ended');
  const over = ended.flatMap((one) => ['; terms ended: ', one]);
  return toldTitle(`${name}: of `, ...onRecord, ', ', ...knownCounts(points), ...over);
}

interface FigureWords {
  readonly total: { readonly subject: string; readonly formula: string };
  readonly subtitle: string;
  readonly notes: readonly string[];
}

const ISO_ALONE =
  'Excludes JTC 1 and the other committees that ISO shares with IEC. To include them, see Seats and roles.';

/** Texts around the bars of a complete list. */
const wholeWords = (id: string, noun: string, asOf: string): FigureWords => ({
  total: { subject: 'All committees counted', formula: 'Number of committees that are counted' },
  subtitle: `Standing committees by the country that holds the ${noun}, list of ${formatPeriod(asOf)}`,
  notes: ['Working groups and workshops are not counted.', ...(id === 'iso' ? [ISO_ALONE] : [])],
});

/** Texts around the bars of single notices. */
const partWords = (noun: string): FigureWords => ({
  total: {
    subject: `Committees whose latest notice on record names the ${noun}`,
    formula: `Number of committees whose latest notice on record names the ${noun}`,
  },
  subtitle: `Committees on record by the country that holds the ${noun}. The list is incomplete`,
  notes: ['Entries are of different dates: each card gives its own.'],
});

/**
 * Returns committees of a body by their leaders; the bars add up to the number of committees. `null` if there are
 * fewer than two.
 */
export function bodyCommitteesFigure(
  { id, shortName, committeesListed }: Pick<BodyEntry, 'id' | 'shortName' | 'committeesListed'>,
  document: CommitteesDocument,
  context: FigureContext,
): BarsFigure | null {
  const committees = committeesOfBody(document.committees, id, context.asOf);
  const [first] = committees;
  if (first === undefined || committees.length < 2) return null;
  const day = viewDay(context, document.datasetVersion);
  const office = officeOf(committees, day);
  const { noun, list } = office;
  const counting: OfficeCounting = {
    ...{ committees, office, unit: 'committees' },
    coverage: coverageOf(document.coverage, { list, scope: id, period: day }),
  };
  const points = holderPoints(counting);
  const isWhole = committeesListed === 'all';
  const counts = isWhole ? committees : committees.filter((one) => office.holderOf(one) !== 'ZZ');
  const { total: said, ...words } = isWhole ? wholeWords(id, noun, first.asOf) : partWords(noun);
  const total = officePoint(counting, counts, { at: 'all', ...said });
  return {
    ...figureBase(context, document, [...points, ...total]),
    ...words,
    asOf: isWhole ? lastDayOf(first.asOf) : day,
    kind: 'bars',
    ...(isWhole ? wholeTitle : partTitle)(shortName, points, total, office),
    definition: `Each committee counts once, for the country that holds its ${noun}. If that is not on record, it counts as not known.`,
    series: [{ id: 'committees', label: 'Committees', tone: null, fill: 'solid' }],
    rows: holderRows(points),
    points,
    format: 'count',
    measure: 'committees',
  };
}

/** Figures on a body's page. `name` defaults to the id. */
export const bodySpecs = (id: string, name = id) =>
  [
    figureSpec({
      id: `body-committees.${id}`,
      name: `Committees of ${name} by who leads them`,
      home: `/bodies/${id}`,
      industries: [],
      needs: (ask, { asOf }) => ({ list: askCommittees(ask, asOf), document: ask(bodyDocument(id)) }),
      draw: ({ list, document }, context) => list && bodyCommitteesFigure(document.body, list, context),
      empty: 'Fewer than two committees of this body on record for this date.',
    }),
  ] as const;
