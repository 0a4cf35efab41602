import { RelationBasis, RelationKind, type Relation } from '../contract/relations.ts';
import { knownOn, type KnownRows } from './known.ts';

/** Relations that make another body's text a counterpart; a text that is only cited or made binding is not one. */
const counterpartKinds: ReadonlySet<RelationKind> = new Set([
  'identical',
  'modified',
  'aligned',
  'builds-on',
  'goes-further',
  'same-subject',
]);

const isCounterpart = ({ kind }: Pick<Relation, 'kind'>): boolean => counterpartKinds.has(kind);

/** Returns the relations that could be known on a day: a view of the past knows no later text. */
export const relationsOn = <Row extends Pick<Relation, 'since'>>(
  relations: readonly Row[],
  asOf: string | null,
): KnownRows<Row> => knownOn(relations, ({ since }) => since, asOf);

/** Example: "GB 18384-2020 is written to align with GTR 20"; a draft is named after its text, in parentheses. */
export const relationText = ({
  from,
  compared,
  kind,
  to,
}: Pick<Relation, 'from' | 'compared' | 'kind' | 'to'>): string =>
  [from, ...(compared === null ? [] : [`(${compared})`]), RelationKind.label(kind), to].join(' ');

/** Returns who says so, with a low confidence: "stated by a source", "our reading, low confidence". */
export const basisText = ({ basis, evidence }: Pick<Relation, 'basis' | 'evidence'>): string =>
  `${RelationBasis.label(basis)}${evidence.confidence === 'low' ? ', low confidence' : ''}`;

/** Returns what a text is to the other one: "is written to align with"; from the other side, the whole relation. */
export const kindText = (relation: Relation, own: string): string =>
  relation.from === own && relation.compared === null
    ? RelationKind.label(relation.kind)
    : relationText(relation);

/** Returns the label of a link between two texts: "is written to align with, stated by a source". */
export const linkText = (relation: Relation, own: string): string =>
  [kindText(relation, own), basisText(relation)].join(', ');

/** Returns the other text of a relation. */
export const otherOf = ({ from, to }: Pick<Relation, 'from' | 'to'>, own: string): string =>
  from === own ? to : from;

/** Returns the names of the counterparts of each text. */
export const counterpartNames =
  (relations: readonly Relation[]) =>
  (own: string): string[] =>
    counterpartsOf(relations, own).map((one) => otherOf(one, own));

/** Returns the relations of a text, to each other text one: those stated by a source before our readings. */
export function relationsOf(relations: readonly Relation[], own: string): Relation[] {
  const found = relations
    .filter((one) => one.from === own || one.to === own)
    .toSorted((a, b) => Number(a.basis === 'reading') - Number(b.basis === 'reading'));
  const names = found.map((one) => otherOf(one, own));
  return found.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}

/** Returns the counterparts of a text without duplicates: relations stated by a source before our readings. */
export const counterpartsOf = (relations: readonly Relation[], own: string): Relation[] =>
  relationsOf(relations.filter(isCounterpart), own);
