import { disputed, type Rule, type Unknown } from '../../domain/rules.ts';
import { groupBy } from '../../domain/sorting.ts';
import { counted } from '../../domain/words.ts';
import { phaseDay } from '../../figures/rules/ruleItem.ts';
import { Fold } from '../../frame/Fold.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFirstRows } from '../../ui/useFirstRows.tsx';
import { RuleName } from './RuleName.tsx';

/** Id of the section, for links to it. */
export const RULES_UNKNOWN = 'rules-unknown';

/** Documents of a gap that are named before a reader asks for all. */
const MOST = 6;

const unknownTexts: Readonly<Record<Unknown['kind'], string>> = {
  'no-day': 'without a first day on record',
  'no-phase': 'with a first day, but not which types it binds from then',
  'no-approved': 'with a day for new types, but none for types approved before',
  low: 'with a day of low confidence',
  disagree: 'to which sources give different first days',
};

/** Returns the days on which sources disagree: "July 1, 2027 or August 1, 2027". */
const disputedDays = (rule: Rule): string =>
  disputed(rule)
    .map((own) => own.map(phaseDay).join(' or '))
    .join(', ');

/** Names each of some requirements of one document, by its clause if another has its objects, so that all can be counted. */
function requirementNames(rules: readonly Rule[], kind: Unknown['kind']): string {
  const names = rules.map((rule) => {
    if (kind === 'disagree') return disputedDays(rule);
    const isAlone = rules.every(({ id, objects }) => id === rule.id || objects !== rule.objects);
    const basis = isAlone ? null : (rule.phases[0]?.basis ?? rule.phases[0]?.duty ?? null);
    return basis === null ? rule.objects : `${rule.objects}, ${basis}`;
  });
  return names.join('; ');
}

/** One gap of the record: how many requirements have it, and which, by document. */
function Gap({ kind, rules }: Unknown) {
  const documents = [...groupBy(rules, ({ document }) => document)];
  const [shown, showAll] = useFirstRows(documents, { most: MOST, onPhone: MOST, what: 'documents' });
  return (
    <li>
      <span className="text-soft" data-exempt="count">
        {counted(rules.length, 'requirement')} {unknownTexts[kind]}:
      </span>{' '}
      {shown.map(([document, own], at) => (
        <span key={document}>
          {at > 0 && '; '}
          <RuleName document={document} page={own[0]?.page ?? null} />
          <span className="text-soft" data-set-ahead>
            {' '}
            ({requirementNames(own, kind)})
          </span>
        </span>
      ))}{' '}
      {showAll}
    </li>
  );
}

/** Gaps of the record on the requirements of the table, by document. */
export function NotKnown({ unknowns }: { readonly unknowns: readonly Unknown[] }) {
  if (unknowns.length === 0) return null;
  return (
    <Section id={RULES_UNKNOWN} title="What is not known" className="max-w-3xl print:max-w-none">
      <Fold summary="Show what is not known">
        <ul className="flex flex-col gap-2 text-sm">
          {unknowns.map((one) => (
            <Gap key={one.kind} {...one} />
          ))}
        </ul>
      </Fold>
    </Section>
  );
}
