import { Documents } from '../../frame/Documents.tsx';
import { useMemo } from 'react';
import { policyTargetsDocument, type PolicyTargetsDocument } from '../../contract/policyTargets.ts';
import { leftOutNote } from '../../domain/known.ts';
import { useShownView } from '../../paint/shownAddress.tsx';
import { policyTargets, targetsOfView } from '../../figures/policy/policyTargetsFigure.ts';
import type { KnownTarget } from '../../figures/policy/targetsOn.ts';
import { PagePart } from '../../paint/PagePart.tsx';
import { COURSE_RULE, TargetCourse } from '../../domain/targetCourse.ts';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { Industry, RefArea } from '../../contract/codelists.ts';
import { counted } from '../../domain/words.ts';
import { formatPeriod, periodText } from '../../domain/periods.ts';
import { NO_DATA } from '../../domain/values.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import {
  ageNote,
  aimItem,
  measuredText,
  outcomeItem,
  progressItem,
  valuedFirst,
} from '../../figures/policy/targetItems.ts';
import { textColumn, valueColumn } from '../../ui/columns.ts';

/** Targets of plans and forecasts of analysts, with the progress so far. */
export function TargetsPage() {
  return (
    <Documents label="Targets" needs={(ask) => ({ document: ask(policyTargetsDocument) })} height={900}>
      {({ document }) => <Targets document={document} />}
    </Documents>
  );
}

interface TargetsProps {
  readonly document: PolicyTargetsDocument;
}

const Targets = ({ document }: TargetsProps) => (
  <div className="flex flex-col gap-10">
    <FigureOf spec={policyTargets} height={420} />
    <PagePart room={2000}>
      <TargetsOfView document={document} />
    </PagePart>
  </div>
);

function TargetsOfView({ document }: TargetsProps) {
  const view = useShownView();
  const cut = useMemo(() => targetsOfView(document, view), [document, view]);
  // The figure states that there is none.
  if (cut.known.length === 0) return null;
  return (
    <TargetsTable
      rows={cut.known}
      everywhere={() => targetsOfView(document, { ...view, industries: [] }).known}
      leftOut={leftOutNote(cut, 'target', view.asOf)}
      day={view.asOf ?? document.datasetDate}
    />
  );
}

interface CellProps {
  readonly row: KnownTarget;
}

function Newest({ row: { target, progress }, day }: CellProps & { day: string }) {
  if (progress === null) return <span className="text-soft italic">{NO_DATA}</span>;
  return (
    <>
      {measuredText(target, progress)}, {formatPeriod(progress.timePeriod)}
      <span className="block text-soft">
        <EvidenceValue item={progressItem(target, progress)} />
      </span>
      <span className="block text-soft">{ageNote(target, progress, day)}</span>
    </>
  );
}

/** The due date, and the date on which the target was set: an old target says nothing of today. */
function Due({ row: { target } }: Pick<CellProps, 'row'>) {
  return (
    <>
      {periodText(target.due)}
      <span className="block text-soft">
        {target.setOn === null ? 'date set: not on record' : `set ${formatPeriod(target.setOn)}`}
      </span>
    </>
  );
}

function Outcome({ row }: CellProps) {
  const item = outcomeItem(row);
  return (
    <>
      {TargetCourse.label(row.course)}
      <span className="block text-soft">{item === null ? row.outcome : <EvidenceValue item={item} />}</span>
    </>
  );
}

function columnsFor(day: string): DataColumn<KnownTarget>[] {
  return [
    textColumn('title', 'Target', ({ target }) => target.title),
    valueColumn(
      'due',
      'Due',
      ({ target }) => target.due,
      (row) => <Due row={row} />,
    ),
    textColumn('area', 'Country or body', ({ target }) => RefArea.label(target.refArea)),
    textColumn('industry', 'Industry', ({ target }) => Industry.label(target.industry)),
    valueColumn(
      'aim',
      'Amount',
      ({ target }) => target.value,
      (row) => <EvidenceValue item={aimItem(row)} />,
    ),
    valueColumn(
      'newest',
      'Measured',
      ({ progress }) => progress?.percentOfTarget,
      (row) => <Newest row={row} day={day} />,
    ),
    textColumn(
      'outcome',
      'Status',
      ({ course }) => TargetCourse.label(course),
      (row) => <Outcome row={row} />,
    ),
  ];
}

interface TargetsTableProps {
  readonly rows: readonly KnownTarget[];
  /** Returns those of all industries. */
  readonly everywhere: () => readonly KnownTarget[];
  /** Note on the rows that a past date leaves out. */
  readonly leftOut: string | null;
  /** Date of the view. */
  readonly day: string;
}

/** Targets, those with a value first, then by due date, each with the progress shown by the sources. */
function TargetsTable({ rows, everywhere, leftOut, day }: TargetsTableProps) {
  const columns = useMemo(() => columnsFor(day), [day]);
  const ordered = useMemo(() => valuedFirst(rows), [rows]);
  const intro = `Targets set by plans and forecasts by analysts; those with data come first. ${COURSE_RULE}`;
  return (
    <SearchableTable
      heading={(count) => counted(count, 'target or forecast', 'targets and forecasts')}
      what="targets"
      caption="Targets and forecasts"
      intro={leftOut === null ? intro : `${intro} ${leftOut}`}
      rows={ordered}
      everywhere={everywhere}
      columns={columns}
      rowId={({ target }) => target.id}
      firstRows={25}
      roomy={['title']}
      wideOnly={['area', 'industry']}
    />
  );
}
