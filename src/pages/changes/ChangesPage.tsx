import { FeedLinks } from '../../frame/DownloadLinks.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { useMemo } from 'react';
import { changesDocument, type ChangesDocument } from '../../contract/changes.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { numberId } from '../../figure/numberId.ts';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { useAskedNumber } from '../../frame/EvidenceHost.tsx';
import { filterByIndustry } from '../../domain/industries.ts';
import { CHANGES, countsText, kindHeadings } from '../../figures/changes/changeItem.ts';
import { ChangeSection } from './ChangeSection.tsx';

/** The changes in each version of the dataset, newest first. */
export function ChangesPage() {
  return (
    <Documents label="Changes" needs={(ask) => ({ document: ask(changesDocument) })} height={900}>
      {({ document }) => <Changes document={document} />}
    </Documents>
  );
}

function Changes({ document }: { document: ChangesDocument }) {
  const { view } = useFigureContext('/changes');
  const asked = useAskedNumber();
  const versions = useMemo(
    () =>
      document.versions
        .filter(({ date }) => view.asOf === null || date <= view.asOf)
        .map((one) => ({ ...one, changes: filterByIndustry(one.changes, view.industries) })),
    [document, view.asOf, view.industries],
  );
  return (
    <>
      <FeedLinks industries={view.industries} />
      {versions.length === 0 && <p className="py-8 text-soft">No data release on or before this date.</p>}
      {versions.map(({ version, date, changes }, index) => (
        <details
          key={version}
          aria-label={`Version ${version}`}
          className="mt-6 border-b border-ink pb-3"
          open={index === 0 || asked?.split('|', 1)[0] === numberId(CHANGES, version)}
        >
          <summary data-exempt="state">
            <h2 className="inline text-xl">{version}</h2>
            <span className="mt-1 block text-sm text-soft">
              {formatPeriod(date)} · {countsText(changes)}
              {changes.length === 0 && view.industries.length > 0 && ' for the selected industries'}
            </span>
          </summary>
          {kindHeadings.map(({ kind, heading }) => (
            <ChangeSection
              key={kind}
              heading={heading}
              changes={changes.filter((one) => one.kind === kind)}
              version={version}
            />
          ))}
        </details>
      ))}
    </>
  );
}
