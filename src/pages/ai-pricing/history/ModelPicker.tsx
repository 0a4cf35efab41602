import type { PricedModel } from '../../../contract/aiPricing.ts';
import { Select } from '../../../ui/Select.tsx';
import { useOptions } from '../../../url/useView.ts';
import { modelGroups } from './modelGroups.ts';

/** As many as a link may name. */
const MOST_MODELS = 8;

/** Which models are drawn: none chosen means the flagships; each can be taken out again. */
export function ModelPicker({ models }: { readonly models: readonly PricedModel[] }) {
  const { options, choose } = useOptions();
  const known = new Map(models.map((model) => [model.id, model]));
  const chosen = (options.lines ?? []).filter((id) => known.has(id));
  const write = (ids: readonly string[]) => choose({ lines: ids.length === 0 ? null : ids });
  const first = {
    label: 'Models',
    options: [{ value: '', label: chosen.length === 0 ? 'flagships of four developers' : 'add a model' }],
  };
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2 text-sm">
      {chosen.length < MOST_MODELS && (
        <Select
          label="Price lines"
          groups={[first, ...modelGroups(models, chosen)]}
          value=""
          onChange={(id) => write([...chosen, id])}
        />
      )}
      {chosen.length > 0 && (
        <ul className="flex flex-wrap items-baseline gap-x-4 gap-y-1" aria-label="Models drawn">
          {chosen.map((id) => (
            <li key={id}>
              {known.get(id)?.name}{' '}
              <button
                type="button"
                className="text-soft underline underline-offset-2 hover:text-ink"
                aria-label={`Take out ${known.get(id)?.name ?? id}`}
                onClick={() => write(chosen.filter((one) => one !== id))}
              >
                take out
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="text-soft underline underline-offset-2 hover:text-ink"
              onClick={() => write([])}
            >
              Back to flagships
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
