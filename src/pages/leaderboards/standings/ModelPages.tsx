import type { FigureRow } from '../../../figure/parts.ts';
import { ModelLink } from '../../../frame/ModelLink.tsx';

/** The way from the rows shown to the pages of their models, where the price table knows them. */
export function ModelPages({ rows }: { rows: readonly FigureRow[] }) {
  const known = rows.filter(({ modelId }) => modelId !== undefined);
  if (known.length === 0) return null;
  return (
    <details className="no-print mt-3 text-sm text-soft" data-exempt="name">
      <summary className="w-fit cursor-pointer">
        Pages of these models: prices, other boards, events ({known.length} of {rows.length})
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
