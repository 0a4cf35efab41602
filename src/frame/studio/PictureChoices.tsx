import { ExportFormat, formatTraits, scales, type PictureScale } from '../../export/settings.ts';
import { Choice, type ChoiceOption } from '../../ui/Choice.tsx';
import { lookOptions, presetOptions, rowOptions, titleOptions } from './choiceOptions.ts';
import type { Choices, FigureTraits } from './choices.ts';
import { useId } from 'react';

interface PictureChoicesProps {
  readonly choices: Choices;
  readonly traits: FigureTraits;
  readonly onChange: (part: Partial<Choices>) => void;
}

const formatOptions = ExportFormat.codes.map((value) => ({ value, label: value.toUpperCase() }));

const sizeOptions: readonly ChoiceOption<Choices['size']>[] = [
  ...presetOptions,
  { value: 'custom', label: 'Custom' },
];

/** Radio groups have text values; a scale is a number. */
const scaleOptions = scales.map((scale) => ({ value: String(scale), label: `${String(scale)}x` }));
const scaleOf = (value: string): PictureScale => scales.find((scale) => String(scale) === value) ?? 1;

/** Settings of a file; those that its format lacks are hidden. */
export function PictureChoices({ choices, traits, onChange }: PictureChoicesProps) {
  const { format, look, titles, rows } = choices;
  const { hasSize, isData } = formatTraits[format];
  return (
    <div className="flex flex-col gap-3">
      <Choice
        aligned
        legend="Format"
        options={formatOptions}
        value={format}
        onChange={(next) => onChange({ format: next })}
      />
      {hasSize && <SizeChoices choices={choices} onChange={onChange} />}
      {!isData && (
        <Choice
          aligned
          legend="Background"
          options={lookOptions}
          value={look}
          onChange={(next) => onChange({ look: next })}
        />
      )}
      {!isData && traits.hasManyRows && (
        <Choice
          aligned
          legend="Rows"
          options={rowOptions}
          value={rows}
          onChange={(next) => onChange({ rows: next })}
        />
      )}
      {!isData && traits.hasTitles && (
        <Choice
          aligned
          legend="Titles"
          options={titleOptions}
          value={titles}
          onChange={(next) => onChange({ titles: next })}
        />
      )}
    </div>
  );
}

function SizeChoices({ choices, onChange }: Omit<PictureChoicesProps, 'traits'>) {
  const { format, size, scale } = choices;
  return (
    <>
      <Choice
        aligned
        legend="Size"
        options={sizeOptions}
        value={size}
        onChange={(next) => onChange({ size: next })}
      />
      {size === 'custom' && <CustomSize choices={choices} onChange={onChange} />}
      {formatTraits[format].hasScale && (
        <Choice
          aligned
          legend="Scale"
          options={scaleOptions}
          value={String(scale)}
          onChange={(next) => onChange({ scale: scaleOf(next) })}
        />
      )}
    </>
  );
}

interface CustomSizeProps {
  readonly choices: Choices;
  readonly onChange: (part: Partial<Choices>) => void;
}

/** Width and height as typed: an invalid size is reported in place of the preview, and nothing is lost. */
function CustomSize({ choices, onChange }: CustomSizeProps) {
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
