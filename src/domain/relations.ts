import { RelationBasis, RelationKind, type Relation } from '../contract/relations.ts';
import { knownOn, type KnownRows } from './known.ts';

/** Kinds by which a text of another body is a counterpart; one that is only cited or made binding is none. */
const counterpartKinds: ReadonlySet<RelationKind> = new Set([
  'identical',
  'modified',
  'aligned',
  'builds-on',
  'same-subject',
]);

const isCounterpart = ({ kind }: Pick<Relation, 'kind'>): boolean => counterpartKinds.has(kind);

/** The relations that could be known on a day: a view of the past knows no later text. */
export const relationsOn = <Row extends Pick<Relation, 'since'>>(
  relations: readonly Row[],
  asOf: string | null,
): KnownRows<Row> => knownOn(relations, ({ since }) => since, asOf);

/** "GB 18384-2020 is written to align with GTR 20". */
export const relationText = ({ from, kind, to }: Pick<Relation, 'from' | 'kind' | 'to'>): string =>
  `${from} ${RelationKind.label(kind)} ${to}`;

/** What leads from a text to the other, in a picture: "is written to align with, stated by a source". */
export const linkText = (relation: Relation, own: string): string =>
  [
    relation.from === own ? RelationKind.label(relation.kind) : relationText(relation),
    RelationBasis.label(relation.basis),
  ].join(', ');

/** The other text of a relation. */
export const otherOf = ({ from, to }: Pick<Relation, 'from' | 'to'>, own: string): string =>
  from === own ? to : from;

/** The names of the counterparts of each text. */
export const counterpartNames =
  (relations: readonly Relation[]) =>
  (own: string): string[] =>
    counterpartsOf(relations, own).map((one) => otherOf(one, own));

/** The counterparts of a text, each once: what a source states before what we read. */
export function counterpartsOf(relations: readonly Relation[], own: string): Relation[] {
  const found = relations
    .filter((one) => isCounterpart(one) && (one.from === own || one.to === own))
    .toSorted((a, b) => Number(a.basis === 'reading') - Number(b.basis === 'reading'));
  const names = found.map((one) => otherOf(one, own));
  return found.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}
