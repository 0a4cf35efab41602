import { RefArea } from '../../contract/codelists.ts';
import { bodyDocument, type BodyEntry } from '../../contract/bodies.ts';
import type { Committee, CommitteesDocument } from '../../contract/participation.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { datasetDay, formatPeriod, isOnOrBefore } from '../../domain/periods.ts';
import { counted } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigurePoint } from '../../figure/parts.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { askCommittees } from '../participation/secretariatsFigure.ts';
import { figureSpec } from '../spec.ts';

/** The id names the body, so that files, links to numbers and embeds of two bodies differ. */
const bodyCommitteesId = (id: string): string => `body-committees.${id}`;

const offices = {
  secretariat: { noun: 'secretariat', holds: 'holds', of: (one: Committee) => one.secretariat },
  chair: { noun: 'chair', holds: 'has', of: (one: Committee) => one.chair },
} as const;
type Office = (typeof offices)[keyof typeof offices];

/** The bars: the two countries, all others together, and what is not known, which is a bar like the others. */
const groups = ['CN', 'US', 'ROW', 'ZZ'] as const;
type Group = (typeof groups)[number];

const groupNames: Readonly<Record<Group, string>> = {
  CN: RefArea.label('CN'),
  US: RefArea.label('US'),
  ROW: 'Other countries',
  ZZ: 'Not known',
};

function groupOf(holder: RefArea | null): Group {
  if (holder === null || holder === 'ZZ') return 'ZZ';
  return holder === 'CN' || holder === 'US' ? holder : 'ROW';
}

/** The office of which more holders are on record: committees of some bodies have chairs, but no secretariat. */
function officeOf(committees: readonly Committee[]): Office {
  const known = ({ of }: Office) => committees.filter((one) => of(one) !== null).length;
  return known(offices.chair) > known(offices.secretariat) ? offices.chair : offices.secretariat;
}

/** The committees of a body that the figure counts: the standing ones where it is listed whole, else all on record. */
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

function groupPoint(group: Group, all: readonly Committee[], office: Office, first: Committee): FigurePoint {
  const held = all.filter((one) => groupOf(office.of(one)) === group);
  const holder = (one: Committee) => {
    const area = office.of(one);
    return area === null ? groupNames.ZZ : RefArea.label(area);
  };
  return makePoint({
    key: `${group}|${office.noun}s`,
    seriesId: 'committees',
    at: group,
    subject: `${groupNames[group]}: ${office.noun}s`,
    actor: groupNames[group],
    period: held[0]?.asOf ?? first.asOf,
    value: held.length,
    unit: 'committees',
    comparableAs: null,
    ...countOfRows(
      held.map((one) => one.evidence),
      'committees',
      first.evidence,
      null,
    ),
    derivation: {
      method: 'committeesOfBody',
      formula: `Number of the ${counted(all.length, 'committee')} whose ${office.noun} is held by: ${groupNames[group]}`,
      inputs: held.map((one) => countedRow(`${one.name}, ${one.title}`, holder(one), one.evidence)),
    },
  });
}

/** All committees that are counted, whoever leads them: the number that the bars add up to. */
const totalPoint = (all: readonly Committee[], first: Committee): FigurePoint =>
  makePoint({
    key: 'all|committees',
    seriesId: 'committees',
    at: 'all',
    subject: 'All committees counted',
    actor: 'All countries',
    period: first.asOf,
    value: all.length,
    unit: 'committees',
    comparableAs: null,
    ...countOfRows(
      all.map((one) => one.evidence),
      'committees',
      first.evidence,
      null,
    ),
    derivation: {
      method: 'committeesOfBody',
      formula: 'Number of committees on record that are counted',
      inputs: all.map((one) => countedRow(`${one.name}, ${one.title}`, 'counted', one.evidence)),
    },
  });

/** Committees of a body by who leads them; the bars add up to the number of committees. `null`: fewer than two. */
export function bodyCommitteesFigure(
  { id, shortName, committeesListed }: Pick<BodyEntry, 'id' | 'shortName' | 'committeesListed'>,
  document: CommitteesDocument,
  context: FigureContext,
): BarsFigure | null {
  const all = committeesOfBody(document.committees, id, context.asOf);
  const [first] = all;
  if (first === undefined || all.length < 2) return null;
  const office = officeOf(all);
  const points = groups
    .map((group) => groupPoint(group, all, office, first))
    .filter(({ at, value }) => at !== 'ZZ' || value !== 0);
  const total = totalPoint(all, first);
  const of = (group: Group) => String(points.find(({ at }) => at === group)?.value ?? 0);
  const findings = [...points.filter(({ at }) => at === 'CN' || at === 'US'), total];
  const isWhole = committeesListed === 'all';
  return {
    ...figureBase(context, document, [...points, total]),
    asOf: context.asOf ?? datasetDay(document.datasetVersion),
    kind: 'bars',
    id: bodyCommitteesId(id),
    title: `${shortName}: China ${office.holds} ${of('CN')}, the United States ${of('US')} of ${counted(all.length, office.noun)}`,
    findings: findings.map((point) => ({ text: String(point.value), point })),
    definition: `Each committee counts once, for the country that holds its ${office.noun}; where no row says who does, it counts as not known.`,
    subtitle: isWhole
      ? `Standing committees by who holds the ${office.noun}, list of ${formatPeriod(first.asOf)}`
      : `Committees on record by who holds the ${office.noun}; the body has more than are on record`,
    series: [{ id: 'committees', label: 'Committees', tone: null, fill: 'solid' }],
    rows: groups
      .filter((group) => points.some(({ at }) => at === group))
      .map((group) => ({
        id: group,
        label: groupNames[group],
        detail: of(group),
        tone: areaTone(group),
      })),
    points,
    format: 'count',
    measure: 'committees',
    interval: null,
    notes: isWhole
      ? ['Working groups and workshops are not counted.']
      : ['Rows of different days: each says in its card when it held.'],
  };
}

/** The figure on a body's page. Where only the id is known, it is the name. */
export const bodySpecs = (id: string, name = id) =>
  [
    figureSpec({
      id: bodyCommitteesId(id),
      name: `Committees of ${name} by who leads them`,
      home: `/bodies/${id}`,
      industries: [],
      needs: (ask, { asOf }) => ({ list: askCommittees(ask, asOf), document: ask(bodyDocument(id)) }),
      draw: ({ list, document }, context) => list && bodyCommitteesFigure(document.body, list, context),
      empty: 'Fewer than two committees of it were on record on this day.',
    }),
  ] as const;
