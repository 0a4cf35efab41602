import type { AnyTables } from '../derive/rows.ts';
import type { Problem } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Fields written for users; not ids, names of firms and URLs. */
const NAMING_FIELDS = [
  'title',
  'summary',
  'note',
  'fact',
  'definition',
  'finding',
  'claim',
  'status',
  'body',
  'role',
] as const;

const CAPITALIZED = '\\p{Lu}\\p{Ll}+(?:-\\p{L}+)?';

/** Matches a form of address before a name, or an office followed by two names. */
const PERSON = new RegExp(
  [
    `\\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Madam)\\.? ${CAPITALIZED}`,
    `\\b(?:chaired|headed|convened|signed|written|presided over) by (?:the )?(?:Mr\\.? |Dr\\.? )?${CAPITALIZED} ${CAPITALIZED}(?=[,.;)]|$| of | from )`,
    `\\b(?:chairman|chairwoman|convenor|rapporteur|spokesman|spokeswoman|spokesperson|engineer) ${CAPITALIZED} ${CAPITALIZED}`,
  ].join('|'),
  'u',
);

/** Matches the second word of a body's name: "headed by China Railway", "chaired by State Grid". */
const BODY =
  /\b(Railway|Grid|Council|Committee|Commission|Ministry|Administration|Institute|Association|Group|Office|States|Kingdom|Korea|Office|Agency|Department|Motor|Motors|Telecom|Mobile)\b/;

/** Records name bodies and offices, never private persons. */
export function personIsNotNamed(records: AnyTables): Problem[] {
  return Object.values(records)
    .flat()
    .flatMap((row) =>
      NAMING_FIELDS.flatMap((field) => {
        const text: unknown = Reflect.get(row, field);
        const [name] = (typeof text === 'string' ? PERSON.exec(text) : null) ?? [];
        if (name === undefined || BODY.test(name)) return [];
        const sentence = `${name}: The ${field} names a person. Name the body or the office instead.`;
        return [problemAt(row, 'person-is-not-named', sentence)];
      }),
    );
}
