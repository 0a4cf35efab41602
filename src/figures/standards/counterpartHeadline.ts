import type { Relation } from '../../contract/relations.ts';
import type { Standard } from '../../contract/standards.ts';
import type { Coverage } from '../../domain/coverage.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { basisText, relationText } from '../../domain/relations.ts';
import { counted } from '../../domain/words.ts';
import { NO_STANDARDS } from '../ev-plans/standardsOn.ts';
import type { Finding } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';

/** A Chinese standard with its counterparts, each with its own source. */
export interface ChineseStandard extends Standard {
  readonly counterparts: readonly Relation[];
}

/** Returns a counterpart that a source states before one from our reading, and the most certain first. */
const statedOf = ({ counterparts }: ChineseStandard): Relation | undefined => {
  const stated = counterparts.filter(({ basis }) => basis === 'stated');
  return stated.find(({ evidence }) => evidence.confidence !== 'low') ?? stated[0];
};
const relationOf = (standard: ChineseStandard): Relation | undefined =>
  statedOf(standard) ?? standard.counterparts[0];

interface CountedAs {
  readonly key: string;
  readonly subject: string;
  readonly standards: readonly ChineseStandard[];
}

function standardsFinding(
  { key, subject, standards }: CountedAs,
  coverage: Coverage,
  day: string,
): Finding[] {
  const relations = standards.flatMap((one) => relationOf(one) ?? []);
  const [first] = relations;
  if (first === undefined) return [];
  const point = makePoint({
    key: `${key}|total`,
    seriesId: 'standard',
    at: 'total',
    subject,
    definition:
      'An edition of a Chinese vehicle standard on record, published by this date and replaced or not, with a counterpart: a text of another body on the same subject. It is sourced where a source states one of its counterparts.',
    actor: 'China',
    period: day,
    value: standards.length,
    unit: 'editions',
    comparableAs: null,
    ...countOfRows(relations, 'editions', first.evidence, coverage),
    derivation: {
      method: 'counterpartTotal',
      formula: 'Number of the rows below, one for each edition',
      inputs: relations.map((said) => countedRow(relationText(said), basisText(said), said.evidence)),
    },
  });
  return [{ text: String(standards.length), point }];
}

/** Returns how many have a counterpart, and how many of these a source states, with its confidence. */
export function counterpartHeadline(
  chinese: readonly ChineseStandard[],
  isAny: boolean,
  coverage: Coverage,
  day: string,
) {
  if (!isAny) return { title: NO_STANDARDS, findings: [] };
  if (chinese.length === 0)
    return { title: 'No published Chinese vehicle standard has a counterpart on record', findings: [] };
  const stated = chinese.filter((one) => statedOf(one) !== undefined);
  const unsure = stated.filter((one) => statedOf(one)?.evidence.confidence === 'low');
  const read = chinese.filter((one) => statedOf(one) === undefined);
  const low = unsure.length === 0 ? '' : ` (${String(unsure.length)} low confidence)`;
  return {
    title: `${counted(chinese.length, 'Chinese vehicle standard edition has', 'Chinese vehicle standard editions have')} known counterparts: ${String(stated.length)} sourced${low}, ${String(read.length)} our reading`,
    findings: [
      {
        key: 'all',
        subject: 'Editions of Chinese vehicle standards with a counterpart on record',
        standards: chinese,
      },
      {
        key: 'stated',
        subject: 'Editions of Chinese vehicle standards with a counterpart that a source states',
        standards: stated,
      },
      {
        key: 'low',
        subject:
          'Editions of Chinese vehicle standards with a counterpart that sources state with low confidence only',
        standards: unsure,
      },
      {
        key: 'read',
        subject: 'Editions of Chinese vehicle standards with a counterpart by our reading only',
        standards: read,
      },
    ].flatMap((one) => standardsFinding(one, coverage, day)),
  };
}
