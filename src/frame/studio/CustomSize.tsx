import { useId } from 'react';
import type { Choices } from './choices.ts';

interface CustomSizeProps {
  readonly choices: Choices;
  readonly onChange: (part: Partial<Choices>) => void;
}

/** Width and height as typed: what cannot be drawn is said in place of the preview, and nothing is lost. */
export function CustomSize({ choices, onChange }: CustomSizeProps) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 pl-24 text-sm">
      <Side label="Width" value={choices.width} onChange={(width) => onChange({ width })} />
      <span aria-hidden="true">×</span>
      <Side label="Height" value={choices.height} onChange={(height) => onChange({ height })} />
      <span className="text-soft">px</span>
    </div>
  );
}

interface SideProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Side({ label, value, onChange }: SideProps) {
  const id = useId();
  return (
    <span className="flex items-baseline gap-2">
      <label htmlFor={id} className="text-soft">
        {label}
      </label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        className="w-16 border-b border-rule bg-raised py-0.5 text-ink"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
