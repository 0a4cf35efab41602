import { auditsDocument, type Audit } from '../../contract/audits.ts';
import { Documents } from '../../frame/Documents.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { auditSummary, confidenceSentence, shareText } from './auditText.ts';

/** How many of the numbers shown were wrong when they were checked, and how that was found out. */
export function AboutAudits() {
  return (
    <section aria-labelledby="audits" data-exempt="record">
      <h2 id="audits" className="text-xl">
        How often a number is wrong
      </h2>
      <Documents
        label="Audits"
        height={320}
        aged={false}
        needs={(ask) => ({ document: ask(auditsDocument) })}
      >
        {({ document }) =>
          document.audits.map((audit) => <AuditResult key={audit.ofVersion} audit={audit} />)
        }
      </Documents>
    </section>
  );
}

const groupNames = { all: 'All', panel: 'Panel', confidence: 'Stated confidence' } as const;

const auditCounts = [
  'Checked',
  'Wrong (95 %)',
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
        caption={`Numbers checked of version ${audit.ofVersion}`}
        columns={['Part', ...auditCounts]}
        numeric={auditCounts}
        rows={audit.parts.map((part) => ({
          key: `${part.grouping}|${part.part}`,
          cells: [
            part.grouping === 'all' ? groupNames.all : `${groupNames[part.grouping]}: ${part.part}`,
            String(part.size),
            shareText(part.wrongShare),
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
