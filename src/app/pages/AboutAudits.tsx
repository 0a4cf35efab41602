import { auditsDocument, type Audit, type AuditPart, type AuditShare } from '../../contract/audits.ts';
import { Documents } from '../../frame/Documents.tsx';
import { Fold } from '../../frame/Fold.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { formatPeriod } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';

/** The share of numbers that were wrong in the newest audit, and its method; the earlier ones fold. */
export function AboutAudits() {
  return (
    <section id="audits" aria-labelledby="audits-title" data-exempt="record">
      <h2 id="audits-title" className="text-xl">
        How often a number is wrong
      </h2>
      <Documents label="Audits" height={320} needs={(ask) => ({ document: ask(auditsDocument) })}>
        {({ document: { audits, datasetVersion } }) => (
          <>
            {audits.every(({ ofVersion }) => ofVersion !== datasetVersion) && (
              <p className="mt-2">
                The version that you read, {datasetVersion}, has not been checked; earlier ones have.
              </p>
            )}
            {audits.slice(0, 1).map((audit) => (
              <AuditResult key={`${audit.ofVersion} ${String(audit.seed)}`} audit={audit} />
            ))}
            {audits.length > 1 && (
              <Fold everywhere summary={`Earlier checks (${String(audits.length - 1)})`}>
                {audits.slice(1).map((audit) => (
                  <AuditResult key={`${audit.ofVersion} ${String(audit.seed)}`} audit={audit} />
                ))}
              </Fold>
            )}
          </>
        )}
      </Documents>
    </section>
  );
}

const groupNames = {
  all: 'All numbers',
  panel: 'Panel',
  confidence: 'Stated confidence',
  words: 'Beside the numbers',
} as const;

const auditCounts = [
  'Checked',
  'Wrong or not supported (95%)',
  'Right',
  'Wrong value',
  'Wrong attribute',
  'Not supported',
  'Not reached',
];

function AuditResult({ audit }: { readonly audit: Audit }) {
  return (
    <div className="mt-2 flex flex-col gap-3">
      <p>{auditSummary(audit)}</p>
      <p>{confidenceSentence(audit)}</p>
      <PlainTable
        caption={`Numbers checked of version ${audit.ofVersion}${audit.seed === null ? '' : `, seed ${String(audit.seed)}`}`}
        columns={['Part', ...auditCounts]}
        numeric={auditCounts}
        first={{ onPhone: 1, what: 'parts of the audit' }}
        rows={audit.parts.map((part) => ({
          key: `${part.grouping}|${part.part}`,
          cells: [
            part.grouping === 'all' ? groupNames.all : `${groupNames[part.grouping]}: ${part.part}`,
            String(part.size),
            shareText(part.wrongOrUnsupportedShare),
            ...[part.correct, part.wrongValue, part.wrongAttribute, part.unsupported].map(String),
            String(part.notReached),
          ],
        }))}
      />
      <p className="text-sm text-soft">
        {audit.method} {audit.seed === null ? 'The seed was not noted.' : `Seed ${String(audit.seed)}.`}
      </p>
    </div>
  );
}

const count = (value: number): string => (value === 0 ? 'none' : formatValue(value, 'count'));
const whole = (value: number): string => formatValue(Math.round(value), 'count');

/** "9.1 % (5 to 16)" */
const shareText = ({ percent, low, high }: AuditShare): string =>
  `${percent.toFixed(1)} % (${whole(low)} to ${whole(high)})`;

/** Summarizes an audit in a sentence or two. */
export function auditSummary({ ofVersion, checkedOn, parts }: Audit): string {
  const all = parts.find(({ grouping }) => grouping === 'all');
  if (all === undefined) return '';
  const withUnsupported =
    all.unsupported === 0
      ? ''
      : `, and with those that the place cited does not say ${shareText(all.wrongOrUnsupportedShare)}`;
  return (
    `Of ${count(all.size)} numbers of version ${ofVersion}, checked against their sources by ${formatPeriod(checkedOn)}, ` +
    `${count(all.correct)} were right. A wrong value: ${count(all.wrongValue)}. ` +
    `A wrong date, unit, kind or basis: ${count(all.wrongAttribute)}. ` +
    `Not said by the place cited: ${count(all.unsupported)}. Source not reached: ${count(all.notReached)}. ` +
    `So ${shareText(all.wrongShare)} were wrong${withUnsupported}, in brackets the 95 % intervals after Wilson.`
  );
}

/** Returns the stated confidence levels of an audit, best first. */
const stated = ({ parts }: Audit): AuditPart[] =>
  ['high', 'medium', 'low'].flatMap(
    (name) => parts.find(({ grouping, part }) => grouping === 'confidence' && part === name) ?? [],
  );

/**
 * States whether numbers with a higher confidence were wrong or unsupported less often, as they should be. Only if
 * the intervals do not overlap: with few numbers per level, the order may be due to chance.
 */
export function confidenceSentence(audit: Audit): string {
  const levels = stated(audit);
  const shareOf = (part: AuditPart | undefined) => part?.wrongOrUnsupportedShare;
  const isTold = levels.every((part, index) => {
    const next = shareOf(levels[index + 1]);
    return next === undefined || part.wrongOrUnsupportedShare.high < next.low;
  });
  const shares = levels
    .map(({ part, wrongOrUnsupportedShare }) => `${part} ${shareText(wrongOrUnsupportedShare)}`)
    .join(', ');
  return isTold
    ? `The higher the stated confidence, the fewer were wrong or not supported: ${shares}.`
    : `Wrong or not supported by stated confidence: ${shares}. The intervals overlap, so whether a higher one errs less cannot be told.`;
}
