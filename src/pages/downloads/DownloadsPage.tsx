import { useState } from 'react';
import { apiPaths } from '../../contract/apiPaths.ts';
import { indexDocument } from '../../contract/catalog.ts';
import { API_ROOT } from '../../contract/document.ts';
import { downloadsDocument, type DownloadsDocument } from '../../contract/downloads.ts';
import { firstSteps, webStep, type FirstStep } from '../../domain/firstSteps.ts';
import { formatBytes } from '../../domain/formats.ts';
import { formatValue } from '../../domain/values.ts';
import { counted } from '../../domain/words.ts';
import { wholeAddress } from '../../frame/CopyAddress.tsx';
import { CopyButton } from '../../frame/CopyButton.tsx';
import { DatasetDownload } from '../../frame/DatasetDownload.tsx';
import { FileLink } from '../../frame/DownloadLinks.tsx';
import { useOrigin } from '../../paint/hydration.ts';
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
        <p className="mt-2 text-sm">
          <a href="#first-steps" className="underline underline-offset-2">
            From an address to a chart in Python, R, DuckDB or JavaScript ↓
          </a>
        </p>
      </Section>
      {answer.found !== undefined && <Tables document={answer.found} />}
      <FirstSteps />
      <Api />
    </div>
  );
}

/** Code that leads to a table and a chart, with the addresses of this site. */
function FirstSteps() {
  const tables = wholeAddress(`${API_ROOT}/downloads/tables/`, useOrigin());
  return (
    <Section id="first-steps" title="From an address to a chart" data-exempt="record">
      <p className="mb-2">
        Open one of these and paste it into a notebook or console: each prints the electric cars sold by year
        and draws them. In every table an empty cell is missing, never zero, and <code>period_start</code> and{' '}
        <code>period_end</code> are days.
      </p>
      {[...firstSteps(tables), webStep(tables)].map((step) => (
        <StepCode key={step.name} step={step} />
      ))}
    </Section>
  );
}

/** Drawn when it is opened: a page drawn ahead does not know its own address. */
function StepCode({ step: { name, code } }: { readonly step: FirstStep }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="border-t border-hair py-2"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="font-semibold">{name}</summary>
      {isOpen && (
        <>
          <pre
            className="mt-2 overflow-x-auto border border-hair p-2 text-xs"
            tabIndex={0}
            role="region"
            aria-label={`Code for ${name}`}
          >
            {code}
          </pre>
          <CopyButton label={`Copy the code for ${name}`} text={code} />
        </>
      )}
    </details>
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
      For catalogs and loaders the dataset is described as a{' '}
      <FileLink path={apiPaths.dataPackage()}>Data Package</FileLink>, in{' '}
      <FileLink path={apiPaths.croissant()}>Croissant</FileLink> and in{' '}
      <FileLink path={apiPaths.dcat()}>DCAT</FileLink>.
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
        columns={['Table', 'Contents', 'Rows', 'Left out', 'CSV', 'Parquet']}
        roomy={['Contents']}
        numeric={['Rows', 'Left out', 'CSV', 'Parquet']}
        first={{ most: 20, onPhone: 6, what: 'tables' }}
        rows={document.tables.map(({ name, title, rows, leftOut, csv, parquet }) => ({
          key: name,
          cells: [
            name,
            title,
            formatValue(rows, 'count'),
            formatValue(leftOut, 'count'),
            <FileLink key="csv" path={csv.path} download={`${name}_${document.datasetVersion}.csv`}>
              {formatBytes(csv.bytes)}
            </FileLink>,
            <FileLink
              key="parquet"
              path={parquet.path}
              download={`${name}_${document.datasetVersion}.parquet`}
            >
              {formatBytes(parquet.bytes)}
            </FileLink>,
          ],
        }))}
      />
    </Section>
  );
}
