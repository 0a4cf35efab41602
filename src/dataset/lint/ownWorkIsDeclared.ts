import { makingOf } from '../derive/rows.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RULE = 'own-work-is-declared';

/** Matches notes and places that say that the source does not state the value, and that we made it from others. */
const OWN_WORK = new RegExp(
  [
    String.raw`(?<!before )\bour (?:own )?(?:count|sum|difference|conversion|computation|calculation|median|ratio|share)\b`,
    String.raw`\b(?:computed|derived|calculated|summed)\b`,
    String.raw`\b\d[\d.,]* minus\b`,
    String.raw`\bsum of (?:the )?[\d"]`,
    String.raw`\bdivided by\b`,
    String.raw`\d (?:less|out of) (?:the )?\w`,
  ].join('|'),
  'i',
);

type ToldTables = Omit<Records, 'changes'>;

/** Returns the text of a citing row that the rule checks. */
function saidOf(row: Records[keyof Records][number]): string | undefined {
  if (!('sourceLocator' in row) || typeof row.sourceLocator !== 'string') return undefined;
  const note = 'note' in row && typeof row.note === 'string' ? `; ${row.note}` : '';
  return `${row.sourceLocator}${note}`;
}

/** Returns the rows that the data declare as our own work. */
function declaredRows(records: ToldTables): ReadonlySet<unknown> {
  const madeOf = makingOf(records);
  return new Set<unknown>([
    ...records.observations.filter((row) => madeOf(row) !== undefined),
    ...records.otherReadings.filter(({ made }) => made !== null),
    ...records.calendar.filter(({ made }) => made !== null),
    // A separate column says how a break is known.
    ...records.boardBreaks,
    ...[...records.models, ...records.priceSegments].filter(
      ({ priceBasis }) => priceBasis === 'cny-converted',
    ),
  ]);
}

/**
 * A value that is our own sum, count or difference is declared in the data (`stored-computations.csv`, `made`), so
 * that its card also says so and never that the source states the value.
 */
export function ownWorkIsDeclared(records: ToldTables): Problem[] {
  const declared = declaredRows(records);
  const rows: Records[keyof Records][number][] = Object.values({ ...records, changes: [] }).flat();
  return rows.flatMap((row) => {
    const said = declared.has(row) ? undefined : saidOf(row);
    const [words] = OWN_WORK.exec(said ?? '') ?? [];
    if (said === undefined || words === undefined) return [];
    const sentence = `"${words}" in "${said}": This is our own work. Say so in stored-computations.csv or in the column made, or in other words if the source states it.`;
    return [problemAt(row, RULE, sentence)];
  });
}
