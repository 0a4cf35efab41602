import { Suspense, type ReactNode } from 'react';
import { CorrectionsLine } from '../../frame/CorrectionsLine.tsx';
import { PageContents } from '../../frame/PageContents.tsx';
import { ReportProblem } from '../../frame/ReportProblem.tsx';
import { useEvidenceHost } from '../../frame/EvidenceHost.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useOrigin } from '../../paint/hydration.ts';
import { PageHeading } from '../PageHeading.tsx';
import { aboutSections } from './aboutSections.ts';
import { glossary } from './glossary.ts';
import { later } from '../../paint/later.ts';
import { TextLink } from '../../ui/TextLink.tsx';

const AboutDownload = later(async () => (await import('./AboutDownload.tsx')).AboutDownload);

const AboutAudits = later(async () => (await import('./AboutAudits.tsx')).AboutAudits);

/** Describes the site: its purpose, authors and method, and how to use it. */
export function AboutPage() {
  return (
    <>
      <PageHeading title="About" lead="What this is, how its numbers are made, and what they are not." />
      <div className="flex max-w-2xl flex-col gap-10 *:scroll-mt-8" data-exempt="name">
        <PageContents sections={aboutSections} />
        <Who />
        <Method />
        <AboutPart id="cite" title="How to cite">
          <p>
            A number is cited with its source: open its card and choose “Citation”. A figure has “Cite” below
            it. The whole dataset is cited by its version, which changes with the data. Each citation is there
            as plain text and for reference managers.
          </p>
          <Suspense fallback={<Skeleton label="Downloads" height={90} />}>
            <AboutDownload />
          </Suspense>
        </AboutPart>
        <CorrectionsSoFar />
        <Report />
        <Words />
        <Suspense fallback={<Skeleton label="Audits" height={346} />}>
          <AboutAudits />
        </Suspense>
      </div>
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

const AboutPart = ({ id, title, children }: PartProps) => (
  <section id={id} aria-labelledby={`${id}-title`} className="flex flex-col gap-3">
    <h2 id={`${id}-title`} className="text-xl">
      {title}
    </h2>
    {children}
  </section>
);

/** A build may give reports an address. */
const hasAddress = import.meta.env['VITE_REPORT_URL'] !== undefined;

const Who = () => (
  <AboutPart id="who" title="Who makes this">
    <p>
      No person or organization is named here.{' '}
      {hasAddress ? '' : 'There is no address for reports of errors. '}
      <a href="#report" className="underline underline-offset-2">
        {hasAddress ? 'How to report an error' : 'How to report one all the same'}
      </a>
    </p>
    <p>
      Standards Race is an open project. It tracks how China and the United States take part in setting
      technical standards: through plans, in international bodies, at which prices and on which leaderboards.
      It tracks; it does not take a side. The two countries stand in the order of the alphabet, not by who
      leads.
    </p>
    <p>
      The compilation is under CC BY 4.0 as far as its sources allow; each source keeps its own license, which
      stands beside every figure and in every file. The code is under the MIT license. Nothing is tracked
      here: the pages load from this address only and set no cookies.{' '}
      <TextLink to="/follow">Feeds and calendars</TextLink> tell of changes.
    </p>
  </AboutPart>
);

const Method = () => (
  <AboutPart id="method" title="How a number is made">
    <p>
      Every number is a row of an open dataset with its <TextLink to="/sources">source</TextLink>, the place
      in it and a confidence. A number that rests on one weak source is marked as of low confidence and drawn
      striped. Missing is “no data”, never zero;{' '}
      <TextLink to="/gaps">what was looked for and not found</TextLink> is a list of its own.
    </p>
    <p>
      Prices are compared on equal bases only; scores carry the intervals that their boards publish; sources
      that disagree stand side by side. What is computed shows its formula and its rows. Each version is
      checked by rules before it is published, and <TextLink to="/changes">what it changed</TextLink> is
      listed row by row, withdrawn numbers too.
    </p>
  </AboutPart>
);

const CorrectionsSoFar = () => (
  <AboutPart id="corrections" title="Corrections">
    <p>
      A number that was wrong is corrected in the next version, and the wrong one stays readable: before,
      after and why. Corrections are kept apart from later readings of a source, from other digits of the same
      number and from new words. Of versions up to November 30, 2026 the cause of many changes is not on
      record, and the list says so; since then a version is published only with one for each changed number.
    </p>
    <p>
      <CorrectionsLine />. There is a <TextLink to="/follow">feed of corrections</TextLink>.
    </p>
  </AboutPart>
);

/** A report about no particular number; those about numbers and figures are on their cards. */
function Report() {
  const { datasetVersion } = useEvidenceHost();
  const origin = useOrigin();
  return (
    <AboutPart id="report" title="How to report an error">
      <p>
        The card of a number and the evidence of a figure end with “Report a problem”, where key, version and
        link are filled in.{' '}
        {!hasAddress &&
          'There is no address to send it to. Copy the report, add what is wrong and where it can be checked, and send it to whoever gave you the link. '}
        For anything else:
      </p>
      <div className="-mt-4">
        <ReportProblem
          problem={{
            subject: 'the dataset or the site',
            key: 'none',
            datasetVersion: datasetVersion ?? 'of the day',
            // The URL of the page itself: its views do not differ.
            address: `${origin}/about`,
          }}
        />
      </div>
    </AboutPart>
  );
}

const Words = () => (
  <AboutPart id="words" title="Words">
    <dl className="text-sm" data-exempt="definition">
      {glossary.map(({ term, meaning }) => (
        <div key={term} className="grid gap-x-4 border-t border-hair py-1.5 sm:grid-cols-[9rem_1fr]">
          <dt className="font-semibold">{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </AboutPart>
);
