import { styleControlDocument } from '../../contract/styleControl.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { useDeferredView } from '../../frame/useDeferredView.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { BOARDS_PAGE } from '../../figures/leaderboards/boardText.ts';
import {
  styleControlEffect,
  styleControlFigure,
  styleTwins,
} from '../../figures/leaderboards/styleControlFigure.ts';
import { viewContext } from '../../figures/viewContext.ts';
import type { BoardEntry } from '../../contract/leaderboards.ts';
import { pointItem } from '../../figure/evidenceItem.ts';
import type { DotsFigure } from '../../figure/kinds/dots.ts';
import type { FigurePoint } from '../../figure/parts.ts';
import { numberId } from '../../figure/numberId.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useView } from '../../url/useView.ts';
import { formatPeriod } from '../../domain/periods.ts';

/** What style control does to the models of each country, on the board that was recorded both ways. */
export function StyleControlSection() {
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

/** Changes between a board and its twin with style control, on the same day, and says what that does. */
export function StyleSwitch({ board, boards }: StyleSwitchProps) {
  const { change } = useView();
  const twins = styleTwins(board, boards);
  if (twins === null) return null;
  return (
    <div className="mb-5">
      <Choice
        legend="Style control"
        options={[
          { value: twins.plain, label: 'without' },
          { value: twins.styleControl, label: 'with' },
        ]}
        value={board}
        onChange={(id) => change({ board: id })}
      />
      <StyleEffect />
    </div>
  );
}

/** The measured effect by country, once it is there; before, and without it, the switch stands alone. */
function StyleEffect() {
  const view = useDeferredView();
  const { found } = useAnswer((ask) => ask(styleControlDocument));
  if (found === undefined) return null;
  const figure = styleControlFigure(found, viewContext(BOARDS_PAGE, view));
  const [cn, us] = figure.findings.map(({ point }) => point);
  if (cn === undefined || us === undefined) return null;
  return (
    <ul className="mt-1 text-sm text-soft">
      <li>
        Measured on the text board of {formatPeriod(figure.asOf)}, in the median: Chinese models{' '}
        <Move figure={figure} point={cn} />, U.S. models <Move figure={figure} point={us} />.
      </li>
    </ul>
  );
}

/** The number of the figure below once more, with a link of its own. */
function Move({ figure, point }: { figure: DotsFigure; point: FigurePoint }) {
  const item = { ...pointItem(figure, point), id: numberId('style-switch', point.key) };
  return (
    <EvidenceValue item={item} sources={Object.fromEntries(figure.sources.map((one) => [one.id, one]))} />
  );
}
