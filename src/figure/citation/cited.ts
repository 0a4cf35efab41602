import type { Evidence, Source, Sources } from '../../contract/primitives.ts';
import { unitBeside, type EvidenceItem } from '../evidenceItem.ts';
import { formatPeriod } from '../../domain/periods.ts';

/** A source and the place in it. */
export interface CitedWork {
  readonly source: Source;
  readonly locator: string;
}

/** What a citation of one number says, in whichever form it is written. */
export interface CitedNumber {
  /** "China: 90 (secretariats), July 2025". */
  readonly statement: string;
  /** How it was computed; `null` where the source itself states it. */
  readonly formula: string | null;
  /** The source of a stated number; of a computed one the sources of its rows, each once. */
  readonly works: readonly CitedWork[];
  readonly datasetVersion: string;
  /** The whole address of this very number. */
  readonly address: string;
}

function worksOf(all: readonly Evidence[], sources: Sources): CitedWork[] {
  const works = new Map<string, CitedWork>();
  for (const { sourceId, locator } of all) {
    const source = sources[sourceId];
    if (source !== undefined && !works.has(sourceId)) works.set(sourceId, { source, locator });
  }
  return [...works.values()];
}

/** Where a stated number stands, or the rows of a computed one; nothing is behind a missing one. */
function rowsBehind({
  evidence,
  derivation,
  isMissing,
}: Pick<EvidenceItem, 'evidence' | 'derivation'> & { readonly isMissing?: boolean }): Evidence[] {
  if (isMissing === true) return [];
  const inputs = derivation?.inputs.map((input) => input.evidence) ?? [];
  return inputs.length === 0 ? [evidence] : inputs;
}

const crossStatement = ({ cross }: EvidenceItem): string =>
  cross === undefined ? '' : `, at ${cross.text} (${cross.measure})`;

/** Gathers what the citation of a number needs: its sources, the dataset and the way back to it. */
export function citedNumber(
  item: EvidenceItem,
  sources: Sources,
  datasetVersion: string,
  address: string,
): CitedNumber {
  const derivation = item.derivation ?? null;
  const beside = unitBeside(item);
  const unit = beside === undefined ? '' : ` (${beside})`;
  const period = item.period === undefined || item.period === '' ? '' : `, ${formatPeriod(item.period)}`;
  return {
    statement: `${item.subject}: ${item.text}${unit}${period}${crossStatement(item)}`,
    formula: derivation?.formula ?? null,
    works: worksOf(
      [...rowsBehind(item), ...(item.cross === undefined ? [] : rowsBehind(item.cross))],
      sources,
    ),
    datasetVersion,
    address,
  };
}
