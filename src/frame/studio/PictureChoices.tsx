import { ExportFormat, formatTraits, scales, type PictureScale } from '../../export/settings.ts';
import { Choice, type ChoiceOption } from '../../ui/Choice.tsx';
import { lookOptions, paperOptions, presetOptions, titleOptions } from './choiceOptions.ts';
import type { Choices } from './choices.ts';
import { CustomSize } from './CustomSize.tsx';

interface PictureChoicesProps {
  readonly choices: Choices;
  /** Whether the figure has titles in another language to choose. */
  readonly hasTitles: boolean;
  readonly onChange: (part: Partial<Choices>) => void;
}

const formatOptions = ExportFormat.codes.map((value) => ({ value, label: value.toUpperCase() }));

const sizeOptions: readonly ChoiceOption<Choices['size']>[] = [
  ...presetOptions,
  { value: 'custom', label: 'Custom' },
];

/** Radio groups speak in words; a scale is a number. */
const scaleOptions = scales.map((scale) => ({ value: String(scale), label: `${String(scale)}x` }));
const scaleOf = (value: string): PictureScale => scales.find((scale) => String(scale) === value) ?? 1;

/** What can be chosen of a file; what its format does not have is not shown. */
export function PictureChoices({ choices, hasTitles, onChange }: PictureChoicesProps) {
  const { format, look, titles } = choices;
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
      {!isData && hasTitles && (
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

function SizeChoices({ choices, onChange }: Omit<PictureChoicesProps, 'hasTitles'>) {
  const { format, size, scale, paper } = choices;
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
      {formatTraits[format].hasPaper && (
        <Choice
          aligned
          legend="Paper"
          options={paperOptions}
          value={paper}
          onChange={(next) => onChange({ paper: next })}
        />
      )}
    </>
  );
}
