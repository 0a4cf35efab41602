import { useId, useState } from 'react';
import { Industry } from '../../contract/codelists.ts';
import { allSpecs, specsOfIndustry, specsOfPage } from '../../figures/catalog.ts';
import type { FigureSpec } from '../../figures/spec.ts';
import { chosenFrom } from '../../frame/tray/chosenFrom.ts';
import { addToTray } from '../../frame/tray/trayStore.ts';
import { noOptions, type View } from '../../url/view.ts';
import { useView } from '../../url/useView.ts';

interface AddFiguresProps {
  readonly disabled: boolean;
  readonly onAdded: () => void;
}

const button = 'border border-rule px-3 py-1 hover:border-ink disabled:opacity-50';

/** Chooses many figures at once: those of this page as it is filtered, of an industry, or all. */
export function AddFigures({ disabled, onAdded }: AddFiguresProps) {
  const { view, path } = useView();
  const [said, setSaid] = useState('');
  const add = (specs: Promise<readonly FigureSpec[]>, ofView: View, page: string | null = null) => {
    onAdded();
    specs
      .then((found) => setSaid(addToTray(chosenFrom(found, ofView, page))))
      .catch(() => setSaid('The list of figures could not be loaded. Check the connection and try again.'));
  };
  return (
    <div className="mt-3 text-sm">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-2">
        <button
          type="button"
          className={button}
          disabled={disabled}
          onClick={() => add(specsOfPage(path), view, path)}
        >
          Add this page
        </button>
        <AddIndustry
          disabled={disabled}
          onAdd={(industry) => add(specsOfIndustry(industry), { ...emptyView(view), industries: [industry] })}
        />
        <button
          type="button"
          className={button}
          disabled={disabled}
          onClick={() => add(allSpecs(), emptyView(view))}
        >
          Add all figures
        </button>
      </div>
      <p role="status" className="mt-2 min-h-5 text-xs text-soft">
        {said}
      </p>
    </div>
  );
}

/** Of the view only the day goes along: a board or a metric is a choice of one page. */
const emptyView = (view: View): View => ({
  ...view,
  industries: [],
  board: null,
  metric: null,
  options: noOptions,
});

function AddIndustry({ disabled, onAdd }: { disabled: boolean; onAdd: (industry: Industry) => void }) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="sr-only">
        Add an industry
      </label>
      <select
        id={id}
        className={`${button} max-w-full bg-raised`}
        disabled={disabled}
        // The choice is the act; afterwards the list says again what it is for.
        value=""
        onChange={(event) => {
          const industry = Industry.codes.find((one) => one === event.target.value);
          if (industry !== undefined) onAdd(industry);
        }}
      >
        <option value="">Add an industry…</option>
        {Industry.codes.map((industry) => (
          <option key={industry} value={industry}>
            {Industry.label(industry)}
          </option>
        ))}
      </select>
    </>
  );
}
