import type { ProposedEntry } from '../connector.ts';
import type { BoardPlan, EntryDifference, JudgedCapture } from './planBoards.ts';
import { reportSection } from './reportSection.ts';

const verdicts: Readonly<Record<JudgedCapture['verdict'], string>> = {
  added: 'kept: the top ten is new',
  known: 'known: the records have this day',
  older: 'left out: the records have a later capture',
  'same-top-ten': 'left out: the top ten is that of the last kept capture',
  'too-soon': 'left out: too soon after the last kept capture',
  unfollowed: 'left out: the records do not follow this board',
};

function captureCells({ capture, verdict }: JudgedCapture): string[] {
  return [capture.boardId, capture.snapshot, String(capture.rows.length), verdicts[verdict]];
}

function entryCells(row: ProposedEntry): string[] {
  const interval = row.scoreLow === null ? '' : `${row.scoreLow}–${row.scoreHigh ?? ''}`;
  const score = [String(row.score), interval, String(row.votes ?? '')];
  return [row.boardId, row.snapshot, String(row.rank), row.model, row.developer, row.refArea, ...score];
}

function differenceCells({ known, proposed }: EntryDifference): string[] {
  const { boardId, snapshot, model, at } = known;
  const place = `${at.file}:${at.line}`;
  const [recorded = '', upstream = ''] = [known, proposed].map(
    ({ rank, score }) => `rank ${rank}, score ${score}`,
  );
  return [boardId, snapshot, model, recorded, upstream, place];
}

/** What the report says of boards. */
export function reportBoards({ captures, added, revised }: BoardPlan): string[] {
  const [source] = new Set(added.map(({ sourceLocator }) => sourceLocator));
  const entryHead = ['Board', 'Day', 'Rank', 'Model', 'Developer', 'Area', 'Score', 'Interval', 'Votes'];
  return [
    ...reportSection('Captures', ['Board', 'Day', 'Rows', 'What becomes of it'], captures.map(captureCells)),
    ...reportSection('New lines of boards', entryHead, added.map(entryCells), Infinity),
    ...(source === undefined ? [] : ['', `Place in the source: ${source}`]),
    ...reportSection(
      'Lines that the upstream now gives otherwise: the records stay',
      ['Board', 'Day', 'Model', 'Records', 'Upstream', 'Record'],
      revised.map(differenceCells),
    ),
  ];
}
