import { useMemo } from 'react';
import type { BoardBreaksDocument, BreakShift } from '../../contract/boardBreaks.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { gapUnit, shortBoardTitle } from '../../figures/leaderboards/boardText.ts';
import { BOARDS_PAGE } from '../../url/pathView.ts';
import {
  breakItem,
  breaksIntro,
  movedItem,
  shiftItem,
  toldByWords,
  usualItem,
  usualMove,
} from '../../figures/leaderboards/breakItems.ts';
import { BREAKS, breaksOn, type KnownBreak } from '../../figures/leaderboards/boardBreaks.ts';
import { counted } from '../../domain/words.ts';
import { NO_DATA } from '../../domain/values.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { textColumn, valueColumn } from '../../ui/columns.ts';

/** Returns the share of the common models that moved in the direction of the majority, as sort key. */
const shareMoved = ({ rose, fell, common }: BreakShift): number => Math.max(rose, fell) / common;

function Shown({ item }: { readonly item: EvidenceItem | null }) {
  if (item === null) return <span className="text-soft italic">{NO_DATA}</span>;
  return <EvidenceValue item={item} />;
}

const ofShift = (one: KnownBreak, make: (row: KnownBreak, shift: BreakShift) => EvidenceItem) =>
  one.shift === null ? null : make(one, one.shift);

/** Columns for the size of the shift, as far as snapshots around the break are comparable. */
const numberColumns: readonly DataColumn<KnownBreak>[] = [
  valueColumn(
    'moved',
    'Models',
    ({ shift }) => (shift === null ? undefined : shareMoved(shift)),
    (row) => <Shown item={ofShift(row, movedItem)} />,
  ),
  valueColumn(
    'shift',
    'Median move',
    ({ shift }) => (shift === null ? undefined : Math.abs(shift.median)),
    (row) => (
      <>
        <Shown item={ofShift(row, shiftItem)} />
        {row.shift !== null && <span className="block text-soft">{gapUnit(row)}</span>}
      </>
    ),
  ),
  valueColumn(
    'usual',
    'Usual move',
    (one) => usualMove(one),
    (row) => <Shown item={usualItem(row)} />,
  ),
];

const allColumns: readonly DataColumn<KnownBreak>[] = [
  textColumn(
    'from',
    'From',
    ({ from }) => from,
    (row) => <Shown item={breakItem(row)} />,
  ),
  textColumn(
    'board',
    'Leaderboard',
    ({ title }) => title,
    (row) => <TextLink to={`${BOARDS_PAGE}/${row.board}`}>{shortBoardTitle(row)}</TextLink>,
  ),
  ...numberColumns,
  textColumn('reason', 'What changed', ({ reason }) => reason),
  textColumn('told', 'How we know', ({ toldBy }) => toldByWords[toldBy]),
];

function breakHeading(breaks: readonly KnownBreak[], board: string | null): string {
  if (board !== null) return `${counted(breaks.length, 'break')} in this series`;
  if (breaks.length === 0) return 'No breaks in series on record by this date';
  const boards = new Set(breaks.map(({ board }) => board)).size;
  return `${counted(breaks.length, 'break')} in the series of ${counted(boards, 'leaderboard')}`;
}

interface BreakTableProps {
  readonly document: BoardBreaksDocument;
  /** The board whose breaks are shown; `null` for all. */
  readonly board: string | null;
}

/** Every date on record from which scores of a board do not compare with earlier ones, newest first. */
export function BreakTable({ document, board }: BreakTableProps) {
  const view = useShownView();
  const whole = useAskedTable(BREAKS);
  const breaks = useMemo(
    () => breaksOn(document, view.asOf).filter((one) => board === null || one.board === board),
    [board, document, view.asOf],
  );
  const columns = useMemo(() => allColumns.filter(({ id }) => board === null || id !== 'board'), [board]);
  if (board !== null && breaks.length === 0) return null;
  return (
    <div>
      <SearchableTable
        heading={breakHeading(breaks, board)}
        what="breaks"
        caption="Breaks in series"
        intro={breaksIntro(breaks)}
        rows={breaks}
        columns={columns}
        rowId={({ board, from }) => `${board}|${from}`}
        firstRows={12}
        whole={whole}
        roomy={['reason']}
        wideOnly={['usual', 'told']}
      />
      <TableDownloads table={BREAKS} datasetVersion={document.datasetVersion} />
    </div>
  );
}
