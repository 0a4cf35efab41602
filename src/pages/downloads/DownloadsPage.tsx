import { apiPaths } from '../../contract/apiPaths.ts';
import { indexDocument } from '../../contract/catalog.ts';
import { downloadsDocument, type DownloadsDocument } from '../../contract/downloads.ts';
import { formatBytes } from '../../domain/formats.ts';
import { formatValue } from '../../domain/values.ts';
import { counted } from '../../domain/words.ts';
import { DatasetDownload } from '../../frame/DatasetDownload.tsx';
import { FileLink } from '../../frame/DownloadLinks.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';
import { Section } from '../../ui/Section.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

/** The dataset as files: the archive, each table, and the API that this site itself reads. */
export function DownloadsPage() {
  const answer = useAnswer((ask) => ask(downloadsDocument));
  const isPending = answer.found === undefined && answer.error === null;
  if (isPending) return <Skeleton label="Downloads" height={900} />;
  return (
    <div className="flex max-w-4xl flex-col gap-10">
      <Section id="dataset" title="The whole dataset">
        <DatasetDownload answer={answer} />
      </Section>
      {answer.found !== undefined && <Tables document={answer.found} />}
      <Api />
    </div>
  );
}

const Api = () => (
  <Section id="api" title="API" className="flex flex-col gap-2" data-exempt="record">
    <p>
      This site reads static JSON, and so can you: no key, no limit, nothing but files. The{' '}
      <FileLink path={indexDocument.path}>index</FileLink> lists every document with its size and digest, and
      the <FileLink path={apiPaths.openapi()}>OpenAPI description</FileLink> says what is in each.
    </p>
    <p>
      Feeds and calendars are on <TextLink to="/follow">Follow</TextLink>; how to cite is on{' '}
      <TextLink to="/about">About</TextLink>.
    </p>
  </Section>
);

function Tables({ document }: { readonly document: DownloadsDocument }) {
  return (
    <Section id="tables" title={counted(document.tables.length, 'table')} data-exempt="record">
      <PlainTable
        caption="Tables of the dataset"
        columns={['Table', 'Contents', 'Rows', 'Left out', 'CSV']}
        roomy={['Contents']}
        numeric={['Rows', 'Left out', 'CSV']}
        first={{ most: 20, onPhone: 12, what: 'tables' }}
        rows={document.tables.map(({ name, title, rows, leftOut, csv }) => ({
          key: name,
          cells: [
            name,
            title,
            formatValue(rows, 'count'),
            formatValue(leftOut, 'count'),
            <FileLink key="csv" path={csv.path} download={`${name}_${document.datasetVersion}.csv`}>
              {formatBytes(csv.bytes)}
            </FileLink>,
          ],
        }))}
      />
    </Section>
  );
}
