import { CopyButton } from './CopyButton.tsx';
import { reportLink, reportText, type ReportedProblem } from './problemReport.ts';
import { OuterLink } from '../ui/TextLink.tsx';

/** A collapsed problem report, prefilled by the page, to be sent to the address of the site or copied. */
export function ReportProblem({ problem }: { readonly problem: ReportedProblem }) {
  const link = reportLink(import.meta.env['VITE_REPORT_URL'], problem);
  return (
    <details className="mt-4 border-t border-hair pt-3 text-sm">
      <summary className="font-semibold">Report a problem</summary>
      <p className="mt-2 text-soft">
        {link === null
          ? 'This site has no address for reports. Copy this one to whoever gave you the link, and say what is wrong.'
          : 'What you are looking at is filled in. Say what is wrong, and where it can be checked.'}
      </p>
      <pre
        className="mt-2 max-h-44 overflow-auto border border-hair p-2 text-xs whitespace-pre-wrap wrap-anywhere"
        tabIndex={0}
        role="region"
        aria-label="Text of the report"
        data-exempt="record"
      >
        {reportText(problem)}
      </pre>
      <div className="flex flex-wrap items-baseline gap-x-3">
        <CopyButton label="Copy report" text={reportText(problem)} />
        {link !== null && <OuterLink href={link}>Open the report form</OuterLink>}
      </div>
    </details>
  );
}
