import { wp29FactsDocument } from '../../contract/participation.ts';
import { FACTS, ForumFacts } from '../../frame/actors/ForumFacts.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';

/** Offices and actions in the world forum of vehicle regulations and related bodies, newest first. */
export function VehicleForumFacts() {
  const { industries } = useShownView();
  return (
    <Documents label="Facts on WP.29" needs={(ask) => ({ document: ask(wp29FactsDocument) })} height={480}>
      {({ document }) => (
        <div>
          <ForumFacts
            facts={document.facts}
            about="on WP.29 and vehicle regulation"
            intro={industries.length === 0 ? '' : 'All on record, not affected by the filter.'}
          />
          <TableDownloads table={FACTS} datasetVersion={document.datasetVersion} />
        </div>
      )}
    </Documents>
  );
}
