import { useState } from 'react';
import { packKinds, type PackKind, type PackProgress } from '../../export/pack/pack.ts';
import { presetOf, type PresetId } from '../../export/presets.ts';
import { defaultSettings, type Look } from '../../export/settings.ts';
import { lookOptions, presetOptions } from '../../frame/studio/choiceOptions.ts';
import { deckIndustry } from '../../frame/tray/boardItems.ts';
import { setTray, useTray } from '../../frame/tray/trayStore.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { AddFigures } from './AddFigures.tsx';
import { PackList } from './PackList.tsx';
import { TickFigures } from './TickFigures.tsx';
import { usePack, type PackState } from './usePack.ts';
import type { TrayItem } from '../../frame/tray/trayItems.ts';

const kindLabels: Readonly<Record<PackKind, string>> = { zip: 'ZIP', pptx: 'PowerPoint', pdf: 'PDF' };
const kindOptions = packKinds.map((value) => ({ value, label: kindLabels[value] }));
const kindTexts: Readonly<Record<PackKind, string>> = {
  zip: 'PNG, SVG, CSV and alt text of each figure, and a manifest with the SHA-256 of every file.',
  pptx: 'One presentation with a slide for each figure; its evidence is in the notes.',
  pdf: 'One document with a page for each figure, its text as text.',
};

const button = 'border px-4 py-1.5 text-sm disabled:opacity-50';

/** The figures of a report in order, and the formats in which they can be saved. */
export function PackDialog({ onClose }: { onClose: () => void }) {
  const { items, notice } = useTray();
  // Slides are the default for a deck, whose pages are all of one industry.
  const industry = deckIndustry(items);
  const [kind, setKind] = useState<PackKind>(industry === null ? 'zip' : 'pptx');
  const [size, setSize] = useState<PresetId>('report');
  const [look, setLook] = useState<Look>('light');
  const { state, start, cancel, forget } = usePack();
  const isWorking = state.kind === 'working';
  const settings = { ...defaultSettings, size: presetOf(size), look };
  return (
    <Dialog name="My report" title="My report" room="text" onClose={onClose}>
      {notice !== null && <p className="mt-1 border-l-2 border-rule pl-3 text-sm text-soft">{notice}</p>}
      <PackList
        items={items}
        disabled={isWorking}
        onChange={(next) => {
          setTray(next);
          forget();
        }}
      />
      {industry !== null && <TickFigures industry={industry} disabled={isWorking} onChange={forget} />}
      <AddFigures disabled={isWorking} onAdded={forget} />
      <div className="mt-4 flex flex-col gap-3 border-t border-hair pt-4">
        <Choice aligned legend="Kind" options={kindOptions} value={kind} onChange={setKind} />
        <Choice aligned legend="Size" options={presetOptions} value={size} onChange={setSize} />
        <Choice aligned legend="Background" options={lookOptions} value={look} onChange={setLook} />
        <p className="text-xs text-soft sm:pl-24">{kindTexts[kind]}</p>
      </div>
      {/* Sticky: the progress matters more than the list above it. */}
      <div className="mt-4 -mb-5 border-t border-hair bg-raised pt-3 pb-5 [@media(height>=40rem)]:sticky [@media(height>=40rem)]:-bottom-5">
        <div className="flex flex-wrap gap-2">
          <button
            type="button"
            className={`${button} border-ink bg-ink text-paper hover:opacity-85`}
            disabled={items.length === 0}
            aria-disabled={isWorking}
            onClick={() => {
              if (!isWorking) start(items, kind, settings);
            }}
          >
            Download pack
          </button>
          {isWorking && (
            <button type="button" className={`${button} border-rule hover:border-ink`} onClick={cancel}>
              Cancel
            </button>
          )}
        </div>
        <div className="mt-3 max-h-[30dvh] min-h-12 overflow-y-auto text-sm">
          {isWorking ? <PackProgressBar {...state.progress} /> : <PackOutcome state={state} items={items} />}
        </div>
      </div>
    </Dialog>
  );
}

interface PackOutcomeProps {
  readonly state: PackState;
  readonly items: readonly TrayItem[];
}

/** The outcome of the last report: its figures, those left out with the reason, or the reason why it failed. */
function PackOutcome({ state, items }: PackOutcomeProps) {
  if (state.kind === 'failed') {
    return (
      <p role="alert" className="text-alert">
        {state.text} Nothing was saved.
      </p>
    );
  }
  const leftOut = state.kind === 'saved' ? state.leftOut : [];
  const titleOf = (figureId: string, link: string): string =>
    items.find((item) => item.figureId === figureId && item.link === link)?.title ?? figureId;
  return (
    <>
      <p role="status">{sentence(state)}</p>
      {leftOut.length > 0 && (
        <ul className="mt-1 list-inside list-disc text-soft" aria-label="Left out">
          {leftOut.map(({ figureId, link, reason }) => (
            <li key={`${figureId} ${link}`}>
              Left out “{titleOf(figureId, link)}”: {reason}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function sentence(state: PackState): string {
  if (state.kind === 'saved') return state.text;
  if (state.kind !== 'stopped') return '';
  return `Stopped after ${String(state.done)} of ${String(state.total)} figures. Nothing was saved.`;
}

/** The number of finished figures, and the one in progress. */
function PackProgressBar({ done, total, name }: PackProgress) {
  return (
    <div>
      <progress
        className="block h-1.5 w-full appearance-none bg-hair [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-hair [&::-webkit-progress-value]:bg-ink"
        aria-label="Progress of the report"
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
