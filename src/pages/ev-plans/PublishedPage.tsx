import { useMemo } from 'react';
import { standardsDocument, type StandardsDocument } from '../../contract/standards.ts';
import { standardsPublished } from '../../figures/ev-plans/standardsFigure.ts';
import { standardsOfView } from '../../figures/ev-plans/standardsOn.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { PagePart } from '../../paint/PagePart.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { StandardsTable } from './StandardsTable.tsx';

/** The vehicle standards on record: by year of publication, and each in a table. */
export const PublishedPage = () => (
  <div className="flex flex-col gap-14">
    <div>
      <FigureOf spec={standardsPublished} />
      <p className="mt-1 text-sm">
        <TextLink to="/standards">What these standards replaced and their counterparts →</TextLink>
      </p>
    </div>
    <Documents label="Standards" height={900} needs={(ask) => ({ document: ask(standardsDocument) })}>
      {({ document }) => (
        <div id="standards">
          <PagePart room={1500}>
            <StandardsOfView document={document} />
          </PagePart>
          <TableDownloads table="standards" datasetVersion={document.datasetVersion} />
        </div>
      )}
    </Documents>
  </div>
);

function StandardsOfView({ document }: { readonly document: StandardsDocument }) {
  const view = useShownView();
  const standards = useMemo(() => standardsOfView(document, view), [document, view]);
  const everywhere = () => standardsOfView(document, { ...view, industries: [] });
  return <StandardsTable standards={standards} everywhere={everywhere} />;
}
