import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Industry } from '../../contract/codelists.ts';
import { allSpecs, specsOfIndustry, specsOfPage } from '../../figures/catalog.ts';
import type { FigureSpec } from '../../figures/spec.ts';
import { chosenFrom } from '../../frame/tray/chosenFrom.ts';
import { addToTray, useTray } from '../../frame/tray/trayStore.ts';
import { noOptions, type View } from '../../url/view.ts';
import { useView } from '../../url/useView.ts';

interface AddFiguresProps {
  readonly disabled: boolean;
  readonly onAdded: () => void;
}

const button = 'border border-rule px-3 py-1 hover:border-ink disabled:opacity-50';

/** State of the text next to the buttons, until the tray reports the outcome. */
type Adding = 'idle' | 'busy' | 'failed';

const words: Readonly<Record<Exclude<Adding, 'idle'>, string>> = {
  busy: 'Loading figures…',
  failed: 'The list of figures could not be loaded. Check the connection and try again.',
};

/** Adds many figures at once: those of this page as filtered, of an industry, or all. */
export function AddFigures({ disabled: isWorking, onAdded }: AddFiguresProps) {
  const { view, path } = useView();
  const client = useQueryClient();
  const { said } = useTray();
  const [adding, setAdding] = useState<Adding>('idle');
  const disabled = isWorking || adding === 'busy';
  const add = async (specs: Promise<readonly FigureSpec[]>, ofView: View, page: string | null = null) => {
    onAdded();
    setAdding('busy');
    try {
      const { items, empty } = await chosenFrom(await specs, ofView, client, page);
      addToTray(items, empty);
      setAdding('idle');
    } catch {
      setAdding('failed');
    }
  };
  return (
    <div className="mt-3 text-sm">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-2">
        <button
          type="button"
          className={button}
          disabled={disabled}
          onClick={() => void add(specsOfPage(path), view, path)}
        >
          Add this page
        </button>
        <AddIndustry
          disabled={disabled}
          onAdd={(industry) =>
            void add(specsOfIndustry(industry), { ...emptyView(view), industries: [industry] })
          }
        />
        <button
          type="button"
          className={button}
          disabled={disabled}
          onClick={() => void add(allSpecs(), emptyView(view))}
        >
          Add all figures
        </button>
      </div>
      <p role="status" className="mt-2 min-h-5 text-xs text-soft">
        {adding === 'idle' ? said : words[adding]}
      </p>
    </div>
  );
}

/** Keeps only the date of the view: a board or a metric is a choice for one page. */
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
        // Selecting an option is the action; the select then shows its label again.
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
