import type { RulePhase, RulesDocument } from '../../contract/rules.ts';
import { viewDay } from '../../domain/periods.ts';
import { counted } from '../../domain/words.ts';
import { csvText } from '../../export/files/csvText.ts';
import { saveBlob } from '../../export/files/saveBlob.ts';
import { COMPILATION } from '../../figure/sourceLine.ts';
import { choiceText } from '../../figures/rules/ruleChoice.ts';
import { ruleRows } from '../../figures/rules/ruleRows.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { useShownAddress } from '../../paint/shownAddress.tsx';
import { TextButton } from '../../ui/TextLink.tsx';
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
  const save = () => {
    const { columns, rows } = ruleRows(phases, sources);
    const comments = [
      'Rules for a product: each phase of the requirements selected, on any day',
      `Selection: ${choiceText({ ...view.options, horizon: 'all' })}`,
      `As of: ${viewDay(view, datasetVersion)}`,
      `Dataset: ${datasetVersion}`,
      COMPILATION,
      `Link: ${siteAddress()}${addressOf(path, view)}`,
    ];
    saveBlob(
      new Blob([csvText(comments, columns, rows)], { type: 'text/csv;charset=utf-8' }),
      `rules_${datasetVersion}.csv`,
    );
  };
  return (
    <>
      <p className="no-print mt-3 text-sm">
        <TextButton className="text-left" data-exempt="count" onClick={save}>
          Download {counted(phases.length, 'phase')} of this selection, on any day (CSV)
        </TextButton>
      </p>
      <TableDownloads table="applicability" datasetVersion={datasetVersion} />
    </>
  );
}
