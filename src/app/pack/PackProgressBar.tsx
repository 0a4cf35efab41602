import type { PackProgress } from '../../export/pack/pack.ts';

/** How many figures are done, and which one is being drawn. */
export function PackProgressBar({ done, total, name }: PackProgress) {
  return (
    <div>
      <progress
        className="block h-1.5 w-full appearance-none bg-hair [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-hair [&::-webkit-progress-value]:bg-ink"
        aria-label="Progress of the pack"
        aria-valuetext={`${String(done)} of ${String(total)} figures`}
        max={total}
        value={done}
      />
      <p className="mt-1.5 flex justify-between gap-4 text-soft">
        <span className="min-w-0 truncate">{name}</span>
        <span className="shrink-0">
          {Math.min(done + 1, total)} of {total}
        </span>
      </p>
    </div>
  );
}
