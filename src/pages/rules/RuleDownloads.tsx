import type { RulePhase, RulesDocument } from '../../contract/rules.ts';
import { viewDay } from '../../domain/periods.ts';
import type { Rule, RuleChoice } from '../../domain/rules.ts';
import { counted } from '../../domain/words.ts';
import type { Sentence } from '../../figure/evidenceItem.ts';
import { COMPILATION } from '../../figure/sourceLine.ts';
import { choiceText } from '../../figures/rules/ruleChoice.ts';
import { ruleRows } from '../../figures/rules/ruleRows.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { rowFiles, RowsDownload } from '../../frame/RowsDownload.tsx';
import { useShownAddress } from '../../paint/shownAddress.tsx';
import { addressOf } from '../../url/pathView.ts';
import { siteAddress } from '../../url/siteBase.ts';

interface RuleDownloadsProps {
  readonly document: RulesDocument;
  /** All phases of the selection, also those that begin after its months. */
  readonly phases: readonly RulePhase[];
  /** Rows of the table. */
  readonly rules: readonly Rule[];
  readonly answer: Sentence;
  readonly choice: RuleChoice;
}

/** Files of the table, of the phases that are selected, and of all. */
export function RuleDownloads({ document, phases, rules, answer, choice }: RuleDownloadsProps) {
  const { sources, datasetVersion } = document;
  const { path, view } = useShownAddress();
  // Asked for with a file: the page is also rendered where no window is.
  const address = () => `${siteAddress()}${addressOf(path, view)}`;
  const day = viewDay(view, datasetVersion);
  const contentOf = () => ({
    comments: [
      'Rules for a product: each phase of the requirements selected, on any day',
      `Selection: ${choiceText({ ...view.options, horizon: 'all' })}`,
      `As of: ${day}`,
      `Dataset: ${datasetVersion}`,
      COMPILATION,
      `Link: ${address()}`,
    ],
    ...ruleRows(phases, sources),
  });
  const docx = async () => {
    const { rulePaper } = await import('../../frame/rulePaper.ts');
    const chosen = choiceText(view.options);
    return rulePaper({ document, rules, answer, choice, chosen, day, address: address() });
  };
  return (
    <>
      <RowsDownload
        what={`the answer and the table of ${counted(rules.length, 'requirement')}, for Word`}
        name="rules-table"
        datasetVersion={datasetVersion}
        files={{ docx }}
      />
      <RowsDownload
        what={`${counted(phases.length, 'phase')} of this selection, on any day`}
        name="rules"
        datasetVersion={datasetVersion}
        files={rowFiles(contentOf, datasetVersion)}
      />
      <TableDownloads table="applicability" datasetVersion={datasetVersion} />
    </>
  );
}
