import {
  boardCaptureDocument,
  type BoardEntry,
  type BoardCaptureDocument,
  type BoardRow,
} from '../../contract/leaderboards.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { PairSection } from './PairSection.tsx';
import { boardStandings } from '../../figures/leaderboards/standingsFigure.ts';
import type { FigureRow, FigurePoint } from '../../figure/parts.ts';
import { ModelLink } from '../../frame/models/ModelValues.tsx';
import { rankMethod } from '../../figures/leaderboards/rankWords.ts';
import { RefArea } from '../../contract/codelists.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { useOptions } from '../../url/useOptions.ts';
import {
  boardCountries,
  countryCode,
  rowChoices,
  rowsChoice,
  USUAL_ROWS,
} from '../../figures/leaderboards/rankedModels.ts';
import { shortened } from '../../url/params.ts';
import { styleControlDocument } from '../../contract/styleControl.ts';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';
import { PageLink } from '../../paint/PageLink.tsx';
import { FromTheTop } from '../../paint/FromTheTop.tsx';
import { BOARD_PAGE, BOARDS_PAGE } from '../../url/pathView.ts';
import {
  STYLE_BOARDS,
  styleControlEffect,
  styleControlFigure,
  styleTwins,
} from '../../figures/leaderboards/styleControlFigure.ts';
import { viewContext } from '../../figures/spec.ts';
import { pointItem } from '../../figure/evidenceItem.ts';
import type { Identified } from '../../figure/figure.ts';
import type { DotsFigure } from '../../figure/kinds/dots.ts';
import { numberId } from '../../figure/numberId.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { formatPeriod } from '../../domain/periods.ts';
import { rankIntervals } from '../../domain/ranks.ts';
import { RecordScope } from '../../frame/RecordScope.tsx';

interface StandingsSectionProps {
  readonly boards: readonly BoardEntry[];
  readonly board: string;
  readonly snapshot: string;
}

/**
 * One snapshot of a board: its models with rank ranges, the method for these, two models side by side, and the effect
 * of style control.
 */
export function StandingsSection({ boards, board, snapshot }: StandingsSectionProps) {
  return (
    <>
      <StyleSwitch board={board} boards={boards} />
      <Documents
        label="The leaderboard"
        height={640}
        keepsLast
        needs={(ask) => ({ document: ask(boardCaptureDocument(board, snapshot)) })}
      >
        {({ document }) => <Standings document={document} />}
      </Documents>
      {STYLE_BOARDS.includes(board) && <StyleControlSection />}
    </>
  );
}

function Standings({ document }: { document: BoardCaptureDocument }) {
  // Computed here and cached for the figure, so that React can yield to input before it draws the figure.
  rankIntervals(document.rows, document.board.higherIsBetter);
  return (
    <>
      <div>
        <StandingsControls rows={document.rows} />
        <FigureOf spec={boardStandings}>{({ rows }) => <ModelPages rows={rows} />}</FigureOf>
        <RankMethod document={document} />
        <TableDownloads table="board-entries" datasetVersion={document.datasetVersion} />
      </div>
      <FromTheTop room={150}>
        <PairSection document={document} />
      </FromTheTop>
    </>
  );
}

/** Links from the rows shown to the pages of their models, if the price table has them. */
function ModelPages({ rows }: { rows: readonly FigureRow[] }) {
  const known = rows.filter(({ modelId }) => modelId !== undefined);
  if (known.length === 0) return null;
  return (
    <details className="no-print mt-3 text-sm text-soft" data-exempt="name">
      <summary className="w-fit cursor-pointer">
        More on these models ({known.length} of {rows.length} have a page)
      </summary>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
        {known.map(({ id, label, modelId }) => (
          <li key={id}>
            <ModelLink id={modelId ?? null} name={label} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Explains how the ranks of this snapshot are computed. */
function RankMethod({ document }: { document: BoardCaptureDocument }) {
  return (
    <details className="mt-3 text-sm text-soft" data-exempt="definition">
      <summary className="cursor-pointer">How ranks are calculated</summary>
      <div className="mt-2 flex max-w-3xl flex-col gap-2">
        {rankMethod(document).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </details>
  );
}

const EVERYWHERE = '';

/** Controls for the rows to show; none of them changes a rank. */
function StandingsControls({ rows }: { rows: readonly BoardRow[] }) {
  const { options, choose } = useOptions();
  const { country, fold } = rowsChoice(options, rows);
  const countries = boardCountries(rows).map((area) => ({
    value: countryCode(area),
    label: RefArea.label(area),
  }));
  return (
    <>
      <div className="mb-5 flex flex-wrap items-baseline gap-x-8 gap-y-2">
        <Choice
          legend="Rows"
          options={rowChoices.map((value) => ({ value, label: value }))}
          value={rowChoices.find((value) => value === options.rows) ?? USUAL_ROWS}
          onChange={(value) => choose({ rows: value === USUAL_ROWS ? null : value })}
        />
        <Choice
          legend="Variants"
          options={[
            { value: 'each', label: 'show all' },
            { value: 'folded', label: 'one per model' },
          ]}
          value={fold ? 'folded' : 'each'}
          onChange={(value) => choose({ fold: value === 'folded' ? 'yes' : null })}
        />
        <Select
          label="Country"
          groups={[{ label: 'Country', options: [{ value: EVERYWHERE, label: 'all' }, ...countries] }]}
          value={country === null ? EVERYWHERE : countryCode(country)}
          onChange={(value) => choose({ country: value === EVERYWHERE ? null : [value] })}
        />
      </div>
      {options.country !== undefined && country === null && (
        <Notice>
          No model from “{shortened(options.country.join(','))}” is on record for this leaderboard. All
          countries are shown.
        </Notice>
      )}
    </>
  );
}

/** The effect of style control on each country's models, on the board that exists in both versions. */
function StyleControlSection() {
  return (
    <div>
      <FigureOf spec={styleControlEffect} label="Style control" height={300}>
        {({ datasetVersion }) => <TableDownloads table="style-control" datasetVersion={datasetVersion} />}
      </FigureOf>
    </div>
  );
}

interface StyleSwitchProps {
  readonly board: string;
  readonly boards: readonly BoardEntry[];
}

/** Switches between a board and its style-controlled version on the same date, and describes the effect. */
function StyleSwitch({ board, boards }: StyleSwitchProps) {
  const twins = styleTwins(board, boards);
  if (twins === null) return null;
  return (
    <div className="mb-5">
      <nav aria-label="Style control" className="no-print flex flex-wrap items-baseline gap-x-4 text-sm">
        <span className="text-soft">Style control</span>
        <TwinLink board={twins.plain} label="without" />
        <TwinLink board={twins.styleControl} label="with" />
      </nav>
      <StyleEffect />
    </div>
  );
}

const TwinLink = ({ board, label }: { board: string; label: string }) => (
  <PageLink
    to={`${BOARDS_PAGE}/${board}`}
    isPart
    className="border-b-2 border-transparent py-1 hover:border-rule aria-[current=page]:border-ink"
  >
    {label}
  </PageLink>
);

/** The measured effect by country; until it has loaded, or if that fails, only the switch is shown. */
function StyleEffect() {
  const view = useShownView();
  const { found, documents } = useAnswer((ask) => ask(styleControlDocument));
  if (found === undefined) return null;
  const { id, industries } = styleControlEffect;
  const figure = { ...styleControlFigure(found, viewContext(BOARD_PAGE, view, industries)), id };
  const [cn, us] = figure.findings.map(({ point }) => point);
  if (cn === undefined || us === undefined) return null;
  return (
    <RecordScope documents={documents}>
      <ul className="mt-1 text-sm text-soft">
        <li>
          Change in rank of the median model on the text leaderboard of {formatPeriod(figure.asOf)}: Chinese{' '}
          <Move figure={figure} point={cn} />, U.S. <Move figure={figure} point={us} />.
        </li>
      </ul>
    </RecordScope>
  );
}

/** Repeats the number of the figure below, with its own id in links. */
function Move({ figure, point }: { figure: Identified<DotsFigure>; point: FigurePoint }) {
  const item = { ...pointItem(figure, point), id: numberId('style-switch', point.key) };
  return <EvidenceValue item={item} />;
}
