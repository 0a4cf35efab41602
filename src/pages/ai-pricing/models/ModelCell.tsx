import type { PricedModel } from '../../../contract/aiPricing.ts';
import { ModelLink } from '../../../frame/ModelLink.tsx';
import { useCompare } from './compareContext.ts';

/** A model's name with the way to its page, and the box that takes it into the comparison. */
export function ModelCell({ model }: { model: PricedModel }) {
  const { ids, toggle } = useCompare();
  return (
    <span className="flex items-baseline gap-2.5">
      <input
        type="checkbox"
        className="size-3.5 shrink-0 translate-y-0.5 accent-ink"
        aria-label={`Compare ${model.name}`}
        checked={ids.includes(model.id)}
        onChange={() => toggle(model.id)}
      />
      <ModelLink id={model.id} name={model.name} />
    </span>
  );
}
