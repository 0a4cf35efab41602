// A chunk of its own: the writer of Word loads with the first download.
import type { RulesDocument } from '../contract/rules.ts';
import { SITE } from '../contract/siteName.ts';
import { datasetDay, formatPeriod } from '../domain/periods.ts';
import type { Rule, RuleChoice } from '../domain/rules.ts';
import type { BriefStyle, BriefText } from '../export/brief/briefTexts.ts';
import { tableDocx } from '../export/brief/tableDocx.ts';
import type { Sentence } from '../figure/evidenceItem.ts';
import { COMPILATION, DATASET_LICENCE } from '../figure/sourceLine.ts';
import { requirementsTitle } from '../figures/rules/ruleCells.ts';
import { ruleSheet } from '../figures/rules/ruleSheet.ts';

interface RulePaper {
  readonly document: RulesDocument;
  readonly rules: readonly Rule[];
  readonly answer: Sentence;
  readonly choice: RuleChoice;
  /** What is selected, as a sentence. */
  readonly chosen: string;
  /** `YYYY-MM-DD` of the view. */
  readonly day: string;
  /** URL of the view. */
  readonly address: string;
}

const TITLE = 'Rules for my product';

/** Returns the table of rules as a document of Word, with its answer, sources, address and day. */
export function rulePaper({ document, rules, answer, ...about }: RulePaper): Promise<Blob> {
  const { datasetVersion, sources } = document;
  const { choice, chosen, day, address } = about;
  const sheet = ruleSheet(rules, answer, choice, sources);
  const plain = (style: BriefStyle, text: string, link: string | null = null): BriefText => ({
    style,
    text,
    link,
  });
  const dataset = `data as of ${formatPeriod(day)} (dataset ${datasetVersion})`;
  return tableDocx({
    about: {
      title: `${TITLE}: ${chosen}`,
      subject: sheet.answer,
      keywords: [`as of ${day}`, `dataset ${datasetVersion}`],
      link: address,
      licence: `Compilation ${DATASET_LICENCE}; each source keeps its own`,
      day: datasetDay(datasetVersion),
    },
    above: [
      plain('kind', `${SITE} · ${formatPeriod(day)}`),
      plain('title', TITLE),
      plain('line', `${chosen} This is not legal advice.`),
      plain('answer', sheet.answer),
      plain('heading', requirementsTitle(rules)),
    ],
    columns: sheet.columns,
    rows: sheet.rows,
    below: [
      plain('heading', 'Sources'),
      ...sheet.sources.map(({ text, link }) => plain('source', text, link)),
      plain('foot', `${SITE}. ${address}, ${dataset}. ${COMPILATION}.`, address),
    ],
  });
}
