import { apiBase } from '../../api/apiBase.ts';
import { apiPaths } from '../../contract/apiPaths.ts';
import { indexDocument } from '../../contract/catalog.ts';
import { downloadsDocument, type DownloadsDocument } from '../../contract/downloads.ts';
import { formatBytes } from '../../domain/formats.ts';
import { formatValue } from '../../domain/values.ts';
import { DatasetDownload } from '../../frame/DatasetDownload.tsx';
import { PageLink } from '../../paint/PageLink.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

const link = 'underline underline-offset-2';

/** The dataset as files: the archive, each table, and the API that this site itself reads. */
export function DownloadsPage() {
  const answer = useAnswer((ask) => ask(downloadsDocument));
  const isPending = answer.found === undefined && answer.error === null;
  if (isPending) return <Skeleton label="Downloads" height={900} />;
  return (
    <div className="flex max-w-4xl flex-col gap-10">
      <section aria-labelledby="dataset">
        <h2 id="dataset" className="mb-2 text-xl">
          The whole dataset
        </h2>
        <DatasetDownload answer={answer} />
      </section>
      <Api />
      {answer.found !== undefined && <Tables document={answer.found} />}
    </div>
  );
}

const Api = () => (
  <section aria-labelledby="api" className="flex flex-col gap-2" data-exempt="record">
    <h2 id="api" className="text-xl">
      API
    </h2>
    <p>
      This site reads static JSON, and so can you: no key, no limit, nothing but files. The{' '}
      <a className={link} href={apiBase() + indexDocument.path}>
        index
      </a>{' '}
      lists every document with its size and digest, and the{' '}
      <a className={link} href={apiBase() + apiPaths.openapi()}>
        OpenAPI description
      </a>{' '}
      says what is in each.
    </p>
    <p>
      Feeds and calendars are on{' '}
      <PageLink to="/follow" className={link}>
        Follow
      </PageLink>
      ; how to cite is on{' '}
      <PageLink to="/about" className={link}>
        About
      </PageLink>
      .
    </p>
  </section>
);

function Tables({ document }: { readonly document: DownloadsDocument }) {
  return (
    <section aria-labelledby="tables" data-exempt="record">
      <h2 id="tables" className="mb-2 text-xl">
        {formatValue(document.tables.length, 'count')} tables
      </h2>
      <PlainTable
        caption="Tables of the dataset"
        columns={['Table', 'Contents', 'Rows', 'Left out', 'CSV']}
        roomy={['Contents']}
        numeric={['Rows', 'Left out', 'CSV']}
        rows={document.tables.map(({ name, title, rows, leftOut, csv }) => ({
          key: name,
          cells: [
            name,
            title,
            formatValue(rows, 'count'),
            formatValue(leftOut, 'count'),
            <a
              key="csv"
              className={`whitespace-nowrap ${link}`}
              href={apiBase() + csv.path}
              download={`${name}_${document.datasetVersion}.csv`}
            >
              {formatBytes(csv.bytes)}
            </a>,
          ],
        }))}
      />
    </section>
  );
}
