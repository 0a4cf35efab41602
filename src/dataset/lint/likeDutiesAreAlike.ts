import type { Market } from '../../contract/rules.ts';
import { extentFor, zeroIsKnown } from '../../domain/coverage.ts';
import { rulesArea } from '../../domain/likeDuties.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type Read = Pick<Records, 'applicability' | 'comparableDuties' | 'comparableRules' | 'coverage'>;

/** Returns what keeps a requirement from its duty: it is unknown, or has no object of the others. */
function misfit(ruleId: string, phases: Rules, others: readonly string[]): string | null {
  const own = phases.get(ruleId);
  if (own === undefined) return 'There is no such requirement in applicability.csv.';
  const codes = own.flatMap(({ objectCodes }) => objectCodes);
  const theirs = others.flatMap((id) => phases.get(id) ?? []).flatMap(({ objectCodes }) => objectCodes);
  const isAlone = others.length === 0 || codes.some((code) => theirs.includes(code));
  return isAlone ? null : 'It has no vehicle class or object of another rule of the duty.';
}

type Rules = ReadonlyMap<string, readonly RowOf<'applicability'>[]>;

/**
 * Rules of one duty share a vehicle class or an object, and their markets were searched. A duty of one market says what
 * it leaves out: without it, "none on record" would pass for "none".
 */
export function likeDutiesAreAlike({
  applicability,
  comparableDuties,
  comparableRules,
  coverage,
}: Read): Problem[] {
  const phases = groupBy(applicability, ({ ruleId }) => ruleId);
  const assigned = groupBy(comparableRules, ({ dutyId }) => dutyId);
  const known = new Set(comparableDuties.map(({ dutyId }) => dutyId));
  const find = (row: RowOf<'comparableDuties'> | RowOf<'comparableRules'>, sentence: string | null) =>
    sentence === null ? [] : [problemAt(row, 'like-duties-are-alike', `${row.dutyId}: ${sentence}`)];

  const ofRules = comparableRules.flatMap((row) => {
    if (!known.has(row.dutyId)) return find(row, 'There is no such duty in comparable-duties.csv.');
    const marketOf = (ruleId: string) => phases.get(ruleId)?.[0]?.market;
    const others = (assigned.get(row.dutyId) ?? [])
      .map(({ ruleId }) => ruleId)
      .filter((ruleId) => marketOf(ruleId) !== marketOf(row.ruleId));
    const sentence = misfit(row.ruleId, phases, others);
    return find(row, sentence === null ? null : `${row.ruleId}: ${sentence} Mend the row, or take it out.`);
  });

  const ofDuties = comparableDuties.flatMap((row) => {
    const own = (assigned.get(row.dutyId) ?? []).flatMap(({ ruleId }) => phases.get(ruleId) ?? []);
    const markets = [...new Set(own.map(({ market }) => market))];
    const isSearched = (market: Market) =>
      zeroIsKnown(extentFor(coverage, { list: 'rules' }, rulesArea(market)));
    const unsearched = markets.filter((market) => !isSearched(market));
    if (markets.length === 0) return find(row, 'No rule is put to it. Add one, or take it out.');
    if (unsearched.length > 0)
      return find(row, `coverage.csv does not say that rules of ${unsearched.join(', ')} were searched.`);
    return markets.length > 1 || row.leftOut !== null
      ? []
      : find(row, `Only ${markets.join()} has a rule. Say what is left out.`);
  });
  return [...ofRules, ...ofDuties];
}
