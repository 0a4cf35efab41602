import { useQueries } from '@tanstack/react-query';
import {
  boardCaptureDocument,
  type BoardEntry,
  type BoardCaptureDocument,
} from '../../../contract/leaderboards.ts';
import { formatPeriod, newestPeriod } from '../../../domain/periods.ts';
import { EvidenceValue } from '../../../frame/EvidenceValue.tsx';
import { Documents } from '../../../frame/Documents.tsx';
import { documentQuery } from '../../../queries/documentQuery.ts';
import {
  capturesText,
  heldIn,
  standingHolds,
  intervalText,
  bestRow,
  scoreItem,
} from '../../../figures/ai-pricing/headline/checkStanding.ts';
import { rankName } from '../../../figures/leaderboards/boardText.ts';
import type { ClaimedStanding } from '../../../figures/ai-pricing/headline/readClaim.ts';
import type { CheckedClaim } from '../../../figures/ai-pricing/headline/checkClaim.ts';
import { uncheckedText } from '../../../figures/ai-pricing/headline/claimVerdicts.ts';
import { Result, ResultList } from './ResultList.tsx';

interface StandingResultsProps {
  readonly checked: CheckedClaim;
  readonly boards: readonly BoardEntry[];
}

/** The ranks and scores in the sentence, compared with the newest snapshot of the board on the date. */
export function StandingResults({ checked, boards }: StandingResultsProps) {
  const { day, read } = checked;
  const named = read.standings.flatMap((standing) => {
    const board = boards.find(({ id }) => id === standing.board?.ids[0]);
    const ids = standing.mention?.ids ?? [];
    return board === undefined || ids.length === 0 ? [] : [{ standing, board, ids }];
  });
  if (named.length === 0) return null;
  return (
    <ResultList title="Ranks" label="Ranks in the sentence">
      {named.map(({ standing, board, ids }) => (
        <Result key={standing.start} text={`“${standing.text}”`}>
          <div className="text-soft">
            Read as a {standing.form === 'rank' ? 'rank' : 'score'} of {standing.mention?.text} on{' '}
            {board.title}.
          </div>
          <OnBoard {...{ standing, board, ids, day }} />
          <Unchecked text={uncheckedText(checked, standing)} />
        </Result>
      ))}
    </ResultList>
  );
}

/** Parts that the verdict on a rank leaves out. */
const Unchecked = ({ text }: { readonly text: string }) =>
  text === '' ? null : (
    <div role="status" className="mt-1 font-semibold">
      Not checked: {text}.
    </div>
  );

interface OnBoardProps {
  readonly standing: ClaimedStanding;
  readonly board: BoardEntry;
  readonly ids: readonly string[];
  readonly day: string;
}

function OnBoard(props: OnBoardProps) {
  const snapshot = newestPeriod(props.board.snapshots, props.day);
  if (snapshot === null) {
    return (
      <div role="status" className="mt-1">
        No snapshot of this leaderboard on or before {formatPeriod(props.day)}.
      </div>
    );
  }
  return <InCapture {...props} snapshot={snapshot} />;
}

function InCapture({ snapshot, ...props }: OnBoardProps & { snapshot: string }) {
  return (
    <Documents
      label="The leaderboard"
      height={80}
      needs={(ask) => ({ document: ask(boardCaptureDocument(props.board.id, snapshot)) })}
    >
      {({ document }) => (
        <>
          <RowResult {...props} document={document} />
          <Held {...props} />
        </>
      )}
    </Documents>
  );
}

function RowResult({ document, standing, ids }: OnBoardProps & { document: BoardCaptureDocument }) {
  const row = bestRow(document, ids);
  if (row === null) {
    return (
      <div role="status" className="mt-1">
        The snapshot of {formatPeriod(document.snapshot)} has no such model on record.
      </div>
    );
  }
  return (
    <div className="mt-1">
      <span className={standingHolds(standing, row) ? '' : 'font-semibold'}>
        {standingHolds(standing, row) ? 'True' : 'Not true'} in the snapshot of{' '}
        {formatPeriod(document.snapshot)}
      </span>
      : {row.displayName} ranks {rankName(row)} by score, with{' '}
      <EvidenceValue item={scoreItem(document, row)} />. {intervalText(document, row)}
    </div>
  );
}

/** Maximum number of snapshots to search: earlier ones are older than headlines refer to. */
const MOST = 60;

function Held({ standing, board, ids, day }: OnBoardProps) {
  const days = board.snapshots.filter((snapshot) => snapshot <= day).slice(-MOST);
  const captures = useQueries({
    queries: days.map((snapshot) => documentQuery(boardCaptureDocument(board.id, snapshot))),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  if (captures.length < days.length) return <div className="mt-1 text-soft">Searching the snapshots …</div>;
  const held = heldIn(standing, ids, captures);
  return <div className="mt-1 text-soft">{capturesText(held, days)}</div>;
}
