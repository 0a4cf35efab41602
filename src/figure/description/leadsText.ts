import { counted } from '../../contract/counted.ts';
import type { FigurePoint, LeadsFigure, TimelineFigure } from '../figure.ts';
import { formatPeriod, periodEnd } from '../../domain/formatPeriod.ts';

/** Marks that are slices of one table, or count one thing: their name and the keys of their points. */
export type LeadFamily = NonNullable<LeadsFigure['families']>[number];

/** How many comparisons there are, and who is ahead on how many of them. */
export interface LeadTally {
  readonly all: number;
  readonly CN: number;
  readonly US: number;
  readonly level: number;
  /** Families in which China is ahead on some marks and the United States on others. */
  readonly mixed: number;
  /** The points that count for each country: of a family all, or none. */
  readonly ahead: { readonly CN: readonly FigurePoint[]; readonly US: readonly FigurePoint[] };
}

type Side = 'CN' | 'US' | 'level' | 'mixed';

/** Who is ahead on all of some marks; marks that are level do not speak against it. */
export function sideOf(points: readonly FigurePoint[]): Side {
  const signs = new Set(points.map(({ value }) => Math.sign(value ?? 0)));
  if (signs.has(1) && signs.has(-1)) return 'mixed';
  return signs.has(-1) ? 'CN' : signs.has(1) ? 'US' : 'level';
}

/**
 * Counts leads, each family once: for the country that is ahead on all of its marks, for neither where they
 * differ. The only count of leads: title, table, alternative and long text take theirs from here.
 *
 * @param points those to count, of one row or of all; a family counts by those of its marks that are among them.
 */
export function tallyLeads(points: readonly FigurePoint[], families: readonly LeadFamily[] = []): LeadTally {
  const known = points.filter(({ value }) => value !== null);
  const familyOf = new Map(families.flatMap(({ label, keys }) => keys.map((key) => [key, label] as const)));
  const groups = new Map<string, FigurePoint[]>();
  for (const point of known) {
    const name = familyOf.get(point.key) ?? point.key;
    groups.set(name, [...(groups.get(name) ?? []), point]);
  }
  const on = (side: Side) => [...groups.values()].filter((own) => sideOf(own) === side);
  const [CN, US] = [on('CN'), on('US')];
  return {
    all: groups.size + points.length - known.length,
    CN: CN.length,
    US: US.length,
    level: on('level').length,
    mixed: on('mixed').length,
    ahead: { CN: CN.flat(), US: US.flat() },
  };
}

/** "China is ahead on 14 of 60 comparisons, the United States on 44; 2 are level". */
export function leadsText(points: readonly FigurePoint[], families?: readonly LeadFamily[]): string {
  const { all, CN, US, level, mixed } = tallyLeads(points, families);
  const rest = [
    ...(level === 0 ? [] : [`${counted(level, 'is', 'are')} level`]),
    ...(mixed === 0 ? [] : [`both ways on ${String(mixed)}`]),
  ];
  const more = rest.length === 0 ? '' : `; ${rest.join(', ')}`;
  return `China is ahead on ${String(CN)} of ${counted(all, 'comparison')}, the United States on ${String(US)}${more}`;
}

/** The dated things of a timeline on or after its day, the next one first. */
export function upcomingPoints({ points, asOf }: TimelineFigure): FigurePoint[] {
  return points
    .filter(({ period }) => period >= asOf.slice(0, period.length))
    .sort((a, b) => periodEnd(a.period) - periodEnd(b.period));
}

/** "24 entries, 20 of them ahead; next: GB 38031 takes effect, July 1, 2026". */
export function timelineText(figure: TimelineFigure): string {
  const ahead = upcomingPoints(figure);
  // A month or a year is ahead until it is over: what has a day is what comes next.
  const next = ahead.find(({ period }) => period.length === 10) ?? ahead[0];
  const entries = counted(figure.points.length, 'entry');
  if (next === undefined) return `${entries}, none of them ahead`;
  return `${entries}, ${String(ahead.length)} of them ahead; next: ${next.subject}, ${formatPeriod(next.period)}`;
}
