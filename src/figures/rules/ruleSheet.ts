import { Market, RuleStatus, type RulePhase } from '../../contract/rules.ts';
import type { Evidence, Sources } from '../../contract/primitives.ts';
import { phaseName, type PhaseGroup, type Rule, type RuleChoice } from '../../domain/rules.ts';
import { formatPeriod } from '../../domain/periods.ts';
import type { BriefLine } from '../../figure/brief.ts';
import { sentenceText, type Sentence } from '../../figure/evidenceItem.ts';
import { citedLines, numberSources, type Numbering } from '../industries/briefOf.ts';
import {
  confidenceText,
  dayTexts,
  dutiesOf,
  isNamed,
  noDayText,
  ofGroup,
  productsText,
  told,
} from './ruleCells.ts';

/** Columns of the table on paper, and the share of its width that each takes. */
const columns = [
  ['Rule', 0.17],
  ['Market', 0.07],
  ['Whom', 0.16],
  ['New types from', 0.09],
  ['All types from', 0.09],
  ['Other days', 0.12],
  ['Duty', 0.2],
  ['Certainty', 0.1],
] as const;

/** Returns the lines of a day: the day, its end, and what begins then. */
const dayLines = (phase: RulePhase): string[] => [
  ...dayTexts(phase),
  ...(phase.until === null ? [] : [`until ${formatPeriod(phase.until)}`]),
  ...(isNamed(phase) ? [phaseName(phase)] : []),
];

const evidenceOf = ({ evidence, secondEvidence }: RulePhase): Evidence[] => [
  evidence,
  ...(secondEvidence === null ? [] : [secondEvidence]),
];

function sheetCells(rule: Rule, choice: RuleChoice, { withSources }: Numbering): string[][] {
  const { phases } = rule;
  const days = (group: PhaseGroup) => ofGroup(rule, group).flatMap(dayLines);
  const typeDays = (group: 'new' | 'approved') =>
    ofGroup(rule, group).length === 0 ? [noDayText(rule, group, choice)] : days(group);
  return [
    [rule.document, ...(rule.title === null ? [] : [rule.title]), ...told(phases, ({ edition }) => edition)],
    [Market.label(rule.market)],
    [rule.objects, productsText(rule, choice)].filter((text) => text !== ''),
    typeDays('new'),
    typeDays('approved'),
    days('other'),
    dutiesOf(phases).flatMap(({ when, text, exceptions }) => [
      ...(when === null ? [] : [`${when}:`]),
      text,
      ...(exceptions === null ? [] : [`Except: ${exceptions}`]),
    ]),
    [
      withSources(confidenceText(rule), phases.flatMap(evidenceOf)),
      ...told(phases, ({ status }) => RuleStatus.label(status)),
    ],
  ];
}

/** A table of rules to be read on paper: its answer, its cells line by line, and its sources by their numbers. */
interface RuleSheet {
  readonly answer: string;
  readonly columns: readonly (readonly [name: string, share: number])[];
  readonly rows: readonly (readonly (readonly string[])[])[];
  readonly sources: readonly BriefLine[];
}

/** Returns the table of rules as it is read on paper. */
export function ruleSheet(
  rules: readonly Rule[],
  answer: Sentence,
  choice: RuleChoice,
  sources: Sources,
): RuleSheet {
  const numbering = numberSources(sources);
  const said = numbering.withSources(sentenceText(answer), answer.evidence);
  const rows = rules.map((rule) => sheetCells(rule, choice, numbering));
  return { answer: said, columns, rows, sources: citedLines(numbering) };
}
