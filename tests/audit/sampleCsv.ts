import { csvText } from '../../src/dataset/tables/csvText.ts';
import type { CardText, ShownNumber } from './readNumbers.ts';

/** One drawn number: where it stands, what is shown and what its card says. */
export interface DrawnNumber {
  readonly stratum: string;
  readonly route: string;
  readonly number: ShownNumber;
  readonly card: CardText;
}

const columns = [
  ...['row', 'stratum', 'route', 'place', 'text', 'subject', 'actor', 'value', 'unit', 'period', 'since'],
  ...['source', 'source_link', 'locator', 'confidence', 'derivation'],
  // For those who check it: verdict is right, wrong value, wrong attribute, not supported or not reached.
  ...['verdict', 'what_is_wrong', 'checked_where', 'checked_by', 'note'],
];

/** The name of a sample's file: the same seed and dataset give the same file. */
export const sampleFileName = (datasetVersion: string, seed: number, size: number): string =>
  `audit-sample_${datasetVersion}_seed-${String(seed)}_size-${String(size)}.csv`;

/** A sample as CSV: remarks that say how it was drawn, then a row a number with empty columns for the verdict. */
export function sampleCsv(remarks: readonly string[], drawn: readonly DrawnNumber[]): string {
  const rows = drawn.map(({ stratum, route, number, card }, index) => [
    ...[String(index + 1), stratum, route, number.place, number.text, card.subject, card.actor, card.value],
    ...[card.unit, card.period, card.since, card.source, card.sourceLink, card.locator],
    ...[card.confidence, card.derivation, '', '', '', '', ''],
  ]);
  const head = remarks.map((remark) => `# ${remark}\r\n`).join('');
  return `\uFEFF${head}${csvText([columns, ...rows], { record_delimiter: 'windows' })}`;
}

/** "high 62, medium 40, low 8, none stated 0" */
export function confidenceCounts(drawn: readonly DrawnNumber[]): string {
  const count = (stated: string) => drawn.filter(({ card }) => card.confidence === stated).length;
  return [
    ...['high', 'medium', 'low'].map((stated) => `${stated} ${String(count(stated))}`),
    `none stated ${String(count(''))}`,
  ].join(', ');
}
