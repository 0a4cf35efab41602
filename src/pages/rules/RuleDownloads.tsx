import type { RulePhase, RulesDocument } from '../../contract/rules.ts';
import { viewDay } from '../../domain/periods.ts';
import { counted } from '../../domain/words.ts';
import { COMPILATION } from '../../figure/sourceLine.ts';
import { choiceText } from '../../figures/rules/ruleChoice.ts';
import { ruleRows } from '../../figures/rules/ruleRows.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { RowsDownload } from '../../frame/RowsDownload.tsx';
import { useShownAddress } from '../../paint/shownAddress.tsx';
import { addressOf } from '../../url/pathView.ts';
import { siteAddress } from '../../url/siteBase.ts';

interface RuleDownloadsProps {
  readonly document: RulesDocument;
  /** All phases of the selection, also those that begin after its months. */
  readonly phases: readonly RulePhase[];
}

/** Files of the phases that are selected, and of all. */
export function RuleDownloads({ document: { sources, datasetVersion }, phases }: RuleDownloadsProps) {
  const { path, view } = useShownAddress();
  const contentOf = () => ({
    comments: [
      'Rules for a product: each phase of the requirements selected, on any day',
      `Selection: ${choiceText({ ...view.options, horizon: 'all' })}`,
      `As of: ${viewDay(view, datasetVersion)}`,
      `Dataset: ${datasetVersion}`,
      COMPILATION,
      `Link: ${siteAddress()}${addressOf(path, view)}`,
    ],
    ...ruleRows(phases, sources),
  });
  return (
    <>
      <RowsDownload
        what={`${counted(phases.length, 'phase')} of this selection, on any day`}
        name="rules"
        datasetVersion={datasetVersion}
        contentOf={contentOf}
      />
      <TableDownloads table="applicability" datasetVersion={datasetVersion} />
    </>
  );
}
