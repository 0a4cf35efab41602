import { RefArea } from '../../contract/codelists.ts';
import type { BoardRow } from '../../contract/leaderboards.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { useOptions } from '../../url/useView.ts';
import {
  boardCountries,
  countryCode,
  rowChoices,
  rowsChoice,
  USUAL_ROWS,
} from '../../figures/leaderboards/rankedModels.ts';
import { shortened } from '../../url/params.ts';

const EVERYWHERE = '';

/** Which rows of the capture are shown; no choice here moves a model. */
export function StandingsControls({ rows }: { rows: readonly BoardRow[] }) {
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
            { value: 'each', label: 'each' },
            { value: 'folded', label: 'one a model' },
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
          No model of “{shortened(options.country.join(','))}” is on this board; all countries are shown.
        </Notice>
      )}
    </>
  );
}
