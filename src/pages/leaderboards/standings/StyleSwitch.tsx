import { useQuery } from '@tanstack/react-query';
import type { BoardEntry } from '../../../contract/leaderboards.ts';
import { pointItem } from '../../../figure/evidenceItem.ts';
import type { DotsFigure } from '../../../figure/kinds/dots.ts';
import type { FigurePoint } from '../../../figure/parts.ts';
import { numberId } from '../../../figure/numberId.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { EvidenceValue } from '../../../frame/EvidenceValue.tsx';
import { useFigureContext } from '../../../frame/useFigureContext.ts';
import { styleControlQuery } from '../../../queries/leaderboardQueries.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { useView } from '../../../url/useView.ts';
import { PATH } from '../../../figures/leaderboards/boardChoice.ts';
import { styleControlFigure } from '../../../figures/leaderboards/standings/styleControlFigure.ts';
import { styleTwins } from './styleTwin.ts';

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
  const { context } = useFigureContext(PATH);
  const { data } = useQuery(styleControlQuery());
  if (data === undefined) return null;
  const figure = styleControlFigure(data, context);
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
