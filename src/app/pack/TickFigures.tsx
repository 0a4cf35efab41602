import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { Industry } from '../../contract/codelists.ts';
import type { FigureSpec } from '../../figures/spec.ts';
import { moreOfIndustry } from '../../frame/tray/boardItems.ts';
import { chosenFrom } from '../../frame/tray/chosenFrom.ts';
import { addToTray, setTray, trayState, useTray } from '../../frame/tray/trayStore.ts';
import { parseLink } from '../../url/pathView.ts';

interface TickFiguresProps {
  readonly industry: Industry;
  readonly disabled: boolean;
  readonly onChange: () => void;
}

/** The other figures of an industry, to be ticked into its deck. */
export function TickFigures({ industry, disabled, onChange }: TickFiguresProps) {
  const client = useQueryClient();
  const { items } = useTray();
  const [specs, setSpecs] = useState<readonly FigureSpec[]>([]);
  const view = parseLink(items[0]?.link ?? `/industries/${industry}`).view;
  const { asOf } = view;
  useEffect(() => {
    let isWanted = true;
    const own = { ...parseLink(`/industries/${industry}`).view, asOf };
    // Without the list the report works as before; the button beside it says what failed.
    moreOfIndustry(industry, client, own).then(
      (found) => isWanted && setSpecs(found),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [industry, asOf, client]);
  if (specs.length === 0) return null;
  const tick = async (spec: FigureSpec, isHeld: boolean) => {
    onChange();
    if (isHeld) {
      setTray(trayState().items.filter(({ figureId }) => figureId !== spec.id));
      return;
    }
    const own = { ...parseLink(`/industries/${industry}`).view, asOf };
    const { items: more, empty } = await chosenFrom([spec], own, client);
    addToTray(more, empty);
  };
  return (
    <details className="mt-3 text-sm">
      <summary className="w-fit py-1" data-exempt="count">
        More figures of {Industry.label(industry)} ({specs.length})
      </summary>
      <ul
        className="mt-1 max-h-[24dvh] overflow-y-auto border-y border-hair"
        tabIndex={0}
        aria-label="More figures"
      >
        {specs.map((spec) => (
          <FigureTick
            key={spec.id}
            name={spec.name}
            isHeld={items.some(({ figureId }) => figureId === spec.id)}
            disabled={disabled}
            onTick={(isHeld) => void tick(spec, isHeld)}
          />
        ))}
      </ul>
    </details>
  );
}

interface TickProps {
  readonly name: string;
  readonly isHeld: boolean;
  readonly disabled: boolean;
  /** @param isHeld true if it was in the report. */
  readonly onTick: (isHeld: boolean) => void;
}

function FigureTick({ name, isHeld, disabled, onTick }: TickProps) {
  const id = useId();
  return (
    <li className="flex items-baseline gap-2 border-b border-hair py-1.5 last:border-b-0">
      <input id={id} type="checkbox" checked={isHeld} disabled={disabled} onChange={() => onTick(isHeld)} />
      <label htmlFor={id}>{name}</label>
    </li>
  );
}
