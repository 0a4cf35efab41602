import { Industry } from '../../contract/codelists.ts';
import { Basis } from '../../contract/measures.ts';
import type { CountChoice } from '../../domain/counts.ts';
import type { Verdict } from '../../domain/everyWay.ts';
import { rivalNames, type Rival } from '../../domain/rivals.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { boundFacts } from '../../figure/statedText.ts';
import { numberId } from '../../figure/numberId.ts';
import {
  basedDefinition,
  basedFormula,
  basedText,
  choiceRows,
  leaderWords,
  untoldTexts,
} from './basisText.ts';

/** Id of the table of choices in links to its numbers. */
export const CHOICES = 'choices';

export const verdictTexts: Readonly<Record<Verdict, string>> = {
  true: 'true',
  false: 'not true',
  untold: 'can’t be tested',
};

/** Returns the verdict: the leader, or the reason why it is unknown. */
export const saidOf = (one: CountChoice): string =>
  one.why === null ? leaderWords(one) : untoldTexts[one.why];

/** Returns the key of a choice in its table. */
export const choiceKey = ({ count, row, basis }: CountChoice): string =>
  `${count.indicatorId}|${basis}|${row.industry}|${row.timePeriod}`;

/** Returns the card of what a choice compares of one country; `null` without a value. */
export function choiceItem(choice: CountChoice, area: Rival): EvidenceItem | null {
  const { count, row, basis } = choice;
  const based = choice[area];
  if (based === null) return null;
  const inputs = choiceRows(choice).filter(({ label }) => label.startsWith(rivalNames[area]));
  return {
    id: numberId(CHOICES, `${choiceKey(choice)}|${area}`),
    subject: [count.title, Industry.label(row.industry), Basis.label(basis)].join(', '),
    actor: rivalNames[area],
    period: row.timePeriod,
    text: basedText(based, choice),
    definition: basedDefinition(choice),
    status: row.isPartial === true ? 'P' : (based.side.obsStatus ?? 'A'),
    facts: [
      { label: 'Body', value: count.body },
      { label: 'Industry', value: Industry.label(row.industry) },
      ...boundFacts(based.side),
    ],
    evidence: based.evidence,
    ...(based.by === null
      ? {}
      : { derivation: { method: 'choiceOf', formula: basedFormula(based, choice), inputs } }),
  };
}
