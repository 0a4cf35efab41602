import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';
import { groupBy } from '../../domain/sorting.ts';
import { derivationContext } from '../derive/indicators/derivationMethod.ts';
import { type DerivedRecords, deriveIndicator } from '../derive/indicators/deriveObservations.ts';
import { observationKey } from '../derive/rows.ts';
import { isOfNumber } from '../../domain/changes.ts';
import { causesOf, revisionKindOfRow } from '../changes/revisionKind.ts';

/**
 * An indicator has or had a value: a row of its file, a derivation that gives its values, or a withdrawn value, which
 * remains visible.
 */
export function indicatorHasValue({
  indicators,
  observations,
  derivations,
  changes,
}: Pick<Records, 'indicators' | 'observations' | 'derivations' | 'changes'>): Problem[] {
  const known = new Set([
    ...observations.map(({ indicatorId }) => indicatorId),
    ...derivations.map(({ indicatorId }) => indicatorId),
    ...changes.filter(({ kind }) => kind === 'withdrawn').map(({ subject }) => subject),
  ]);
  return indicators
    .filter(({ indicatorId }) => !known.has(indicatorId))
    .map((row) =>
      problemAt(
        row,
        'indicator-has-value',
        `${row.indicatorId}: The indicator has no value. Enter its values in observations/${row.indicatorId}.csv, name a derivation for it, or take this row out.`,
      ),
    );
}

/** Returns the beginnings of the words of a text, by which “trials” is “trial”. */
const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []).map((word) => word.slice(0, 4));

/** A definition says what is counted, in a word of the title or unit: who counts it is not enough. */
export function definitionSaysWhat({ indicators }: Pick<Records, 'indicators'>): Problem[] {
  return indicators.flatMap((row) => {
    const own = new Set(stemsOf(`${row.title} ${row.unit}`));
    if (stemsOf(row.definition).some((stem) => own.has(stem))) return [];
    const sentence = `${row.indicatorId}: No word of the definition is one of the title or unit. Say what is counted, and who counts it after that.`;
    return problemAt(row, 'definition-says-what', sentence);
  });
}

const EMPTY_WORDS = new Set(['a', 'an', 'and', 'by', 'for', 'in', 'number', 'of', 'on', 'per', 'the', 'to']);

/** Returns the topic of a title, whatever the order of its words. */
function topicOf(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return [...new Set(words.filter((word) => !EMPTY_WORDS.has(word)))].sort().join(' ');
}

/** A quantity of one area and period is published under one id: the others refer to it in `superseded_by`. */
export function quantityHasOneIndicator(records: Pick<Records, 'indicators' | 'observations'>): Problem[] {
  const published = records.indicators.filter(({ supersededBy }) => supersededBy === null);
  const topics = new Map(published.map((row) => [row.indicatorId, `${topicOf(row.title)} ${row.unit}`]));
  const cells = new Map<string, string>();
  const pairs = new Map<string, string>();
  for (const row of records.observations) {
    const topic = topics.get(row.indicatorId);
    if (topic === undefined) continue;
    const cell = `${topic} ${row.refArea} ${row.timePeriod}`;
    const first = cells.get(cell) ?? row.indicatorId;
    cells.set(cell, first);
    if (first !== row.indicatorId) pairs.set(row.indicatorId, first);
  }
  const rows = groupBy(published, (row) => row.indicatorId);
  return [...pairs].flatMap(([again, first]) =>
    (rows.get(again) ?? []).map((row) => {
      const sentence = `${again}: It has the title, unit, areas and periods of ${first}. Let one name the other in superseded_by, or say in the titles how they differ.`;
      return problemAt(row, 'quantity-has-one-indicator', sentence);
    }),
  );
}

const DERIVED_IS_REPRODUCIBLE = 'derived-is-reproducible';
const COMPUTED = /^computed\b/;

/** Returns the result of each derivation by its indicator, and messages about those without one. */
function attempts(records: DerivedRecords) {
  const context = derivationContext(records);
  const indicators = new Map(records.indicators.map((row) => [row.indicatorId, row]));
  const problems: Problem[] = [];
  const computed = new Set<string>();
  for (const row of records.derivations) {
    const indicator = indicators.get(row.indicatorId);
    // Another rule checks that the indicator exists.
    if (indicator === undefined) continue;
    try {
      for (const value of deriveIndicator(row, indicator, context)) computed.add(placeOf(value));
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      problems.push(
        problemAt(row, DERIVED_IS_REPRODUCIBLE, `${row.indicatorId} cannot be computed. ${sentence}`),
      );
    }
  }
  return { problems, computed };
}

const placeOf = ({ indicatorId, refArea, timePeriod, industry }: Place): string =>
  [indicatorId, refArea, timePeriod, industry].join('|');
type Place = Pick<RowOf<'observations'>, 'indicatorId' | 'refArea' | 'timePeriod' | 'industry'>;

/** Returns the problem with an indicator's stored rows; one finding is enough, since the remedy concerns the file. */
function storedTwice(
  rows: readonly RowOf<'observations'>[],
  isDerived: (row: Place) => boolean,
  isNamed: boolean,
): Problem[] {
  const twice = rows.find(isDerived);
  if (twice !== undefined) {
    const sentence = `The build computes this value of ${twice.indicatorId}. Take the stored row away, or the line in derivations.csv.`;
    return [problemAt(twice, DERIVED_IS_REPRODUCIBLE, sentence)];
  }
  const computed = rows.find(({ sourceLocator }) => COMPUTED.test(sourceLocator));
  if (computed === undefined || isNamed) return [];
  const sentence = `This value of ${computed.indicatorId} was computed and is stored. Give it a derivation, or say in stored-computations.csv why it has none.`;
  return [problemAt(computed, DERIVED_IS_REPRODUCIBLE, sentence)];
}

/**
 * A value that can be computed is computed, not stored; each derivation can be run; and a computed value that is
 * stored nevertheless is listed in `stored-computations.csv` with the reason.
 */
export function derivedIsReproducible(
  records: DerivedRecords & Pick<Records, 'storedComputations'>,
): Problem[] {
  const { problems, computed } = attempts(records);
  const named = new Set(records.storedComputations.map(({ indicatorId }) => indicatorId));
  const stored = groupBy(records.observations, ({ indicatorId }) => indicatorId);
  const idle = records.storedComputations
    .filter(({ indicatorId }) => !stored.has(indicatorId))
    .map((row) =>
      problemAt(row, DERIVED_IS_REPRODUCIBLE, `${row.indicatorId} has no stored rows. Take this line out.`),
    );
  const twice = [...stored].flatMap(([id, rows]) =>
    storedTwice(rows, (row) => computed.has(placeOf(row)), named.has(id)),
  );
  return [...problems, ...twice, ...idle];
}

/**
 * Another reading accompanies an observation of the same key from another source. An indicator without stored
 * observations is computed by the build and not checked here.
 */
export function readingHasObservation(records: Pick<Records, 'observations' | 'otherReadings'>): Problem[] {
  const stored = new Set(records.observations.map((row) => row.indicatorId));
  const sources = new Map(records.observations.map((row) => [observationKey(row), row.sourceId]));
  return records.otherReadings.flatMap((row) => {
    const key = observationKey(row);
    const sourceId = sources.get(key);
    if (sourceId === undefined && stored.has(row.indicatorId)) {
      const sentence = `"${key}" is no observation. Mend the key, or make this reading the observation.`;
      return [problemAt(row, 'reading-has-observation', sentence)];
    }
    if (sourceId !== row.sourceId) return [];
    const sentence = `"${key}" cites ${row.sourceId} already. Another reading needs another source.`;
    return [problemAt(row, 'reading-has-observation', sentence)];
  });
}

const WITHDRAWAL_IS_EXPLAINED = 'withdrawal-is-explained';

/**
 * A withdrawn number remains visible: it gives its reason, and its indicator keeps its description. Its source also
 * remains, which `source-is-known` checks.
 */
export function withdrawalIsExplained({
  changes,
  indicators,
}: Pick<Records, 'changes' | 'indicators'>): Problem[] {
  const known = new Set(indicators.map(({ indicatorId }) => indicatorId));
  return changes
    .filter(({ kind }) => kind === 'withdrawn')
    .flatMap((row) => [
      ...(row.reason === null
        ? [
            problemAt(
              row,
              WITHDRAWAL_IS_EXPLAINED,
              `Nothing says why "${row.title}" was withdrawn. Write it in "reason".`,
            ),
          ]
        : []),
      ...(row.table === 'observations' && !known.has(row.subject)
        ? [
            problemAt(
              row,
              WITHDRAWAL_IS_EXPLAINED,
              `The indicator "${row.subject}" is not described, and its withdrawn value stays visible. Put its row back into indicators/.`,
            ),
          ]
        : []),
    ]);
}

const REVISION_HAS_CAUSE = 'revision-has-cause';

/** A changed number says whether the one before was wrong: by its reason, which `revision-causes.csv` has. */
export function revisionHasCause({
  changes,
  revisionCauses,
}: Pick<Records, 'changes' | 'revisionCauses'>): Problem[] {
  const causes = causesOf({ revisionCauses });
  const given = new Set(changes.map(({ reason }) => reason));
  const untold = changes.filter((row) => isOfNumber(row) && revisionKindOfRow(row, causes) === 'unexplained');
  return [
    ...untold.map((row) =>
      problemAt(
        row,
        REVISION_HAS_CAUSE,
        `Nothing says whether the number before of "${row.title}" was wrong. Write why it changed in "reason", and what that reason says in revision-causes.csv.`,
      ),
    ),
    ...revisionCauses
      .filter(({ reason }) => !given.has(reason))
      .map((row) =>
        problemAt(
          row,
          REVISION_HAS_CAUSE,
          `No change has the reason "${row.reason}". Copy it from there, or take it out.`,
        ),
      ),
  ];
}
