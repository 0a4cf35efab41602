import { useState } from 'react';
import { saveBlob } from '../../export/files/saveBlob.ts';
import type { PictureSettings } from '../../export/settings.ts';
import { messageOf } from '../../domain/words.ts';
import type { Figure } from '../../figure/figure.ts';
import { addToTray, trayItemOf } from '../tray/trayStore.ts';
import { canCopyImage, canCopySvg, copyImage, copyText } from '../CopyButton.tsx';
import { exportedFile } from './makeFile.ts';
import type { Made } from './previewer.ts';
import type { ExportedFile } from '../../export/exportFigure.ts';
import { siteAddress } from '../../url/siteBase.ts';

const quiet = 'border border-rule px-3 py-1.5 hover:border-ink disabled:opacity-50';
const strong = 'border border-ink bg-ink px-4 py-1.5 text-paper hover:opacity-85 disabled:opacity-50';

/** Actions for the file, the most common first, and the outcome of the last one. */
export function StudioActions({ acts }: { acts: readonly Act[] }) {
  const { busy, outcome, run } = useOutcome();
  return (
    <>
      <div className="mt-3 flex flex-wrap gap-2 text-sm">
        {acts.map((act, index) => (
          <button
            key={act.label}
            type="button"
            className={index === 0 ? strong : quiet}
            disabled={act.disabled}
            // A disabled button would lose the focus while its action runs.
            aria-disabled={busy}
            onClick={() => {
              if (!busy) run(act.start());
            }}
          >
            {act.label}
          </button>
        ))}
      </div>
      <div className="mt-2 min-h-6 text-sm">
        {outcome?.kind === 'failed' && (
          <p role="alert" className="text-alert">
            {outcome.text}
          </p>
        )}
        <p role="status">{busy ? 'Drawing…' : outcome?.kind === 'done' ? outcome.text : ''}</p>
      </div>
    </>
  );
}

type Outcome = { readonly kind: 'done' | 'failed'; readonly text: string } | null;

interface Outcomes {
  readonly busy: boolean;
  readonly outcome: Outcome;
  /** Waits for an action and shows the sentence that it resolves to, unless that is empty. */
  readonly run: (work: Promise<string>) => void;
}

/** Returns the message of an error; for a refused clipboard, browsers only name a function. */
function problemText(error: unknown): string {
  if (error instanceof DOMException && error.name === 'NotAllowedError')
    return 'The browser did not allow it. Download the file instead.';
  return messageOf(error);
}

/** Returns the outcome of the last action in a dialog. */
function useOutcome(): Outcomes {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const run = (work: Promise<string>) => {
    setBusy(true);
    setOutcome(null);
    work
      .then((text) => setOutcome(text === '' ? null : { kind: 'done', text }))
      .catch((error: unknown) => setOutcome({ kind: 'failed', text: problemText(error) }))
      .finally(() => setBusy(false));
  };
  return { busy, outcome, run };
}

/** An action for a figure's file. */
interface Act {
  readonly label: string;
  readonly disabled: boolean;
  /** Must be called in the click handler; resolves to the message. */
  readonly start: () => Promise<string>;
}

interface Wanted {
  readonly figure: Figure;
  /** Settings of pictures; `null` if they are invalid. */
  readonly settings: PictureSettings | null;
  /** The chosen file, if it is ready. */
  readonly ready: Made | null;
  /** Resolves to the chosen file. */
  readonly made: () => Promise<Made>;
  /** True if the current choices cannot be saved. */
  readonly blocked: boolean;
  /** True if the page has a report to add to. */
  readonly hasReport: boolean;
}

function save({ file }: Made): string {
  saveBlob(file.blob, file.name);
  return `Saved ${file.name}.`;
}

/** Saves the preview synchronously if it is ready, otherwise once it is made. */
const download = ({ ready, made }: Wanted): Promise<string> =>
  ready === null ? made().then(save) : Promise.resolve(save(ready));

/** Returns the picture in a format; the preview itself if it has that format. */
function picture({ figure, settings, ready }: Wanted, format: 'png' | 'svg'): Promise<Blob> {
  if (ready?.file.name.endsWith(`.${format}`) === true) return Promise.resolve(ready.file.blob);
  if (settings === null) return Promise.reject(new Error('Nothing can be drawn of these choices.'));
  return exportedFile(figure, format, settings).then((file) => file.blob);
}

function copyActs(wanted: Wanted): Act[] {
  const disabled = wanted.blocked || wanted.settings === null;
  const image = () => copyImage(picture(wanted, 'png')).then(() => 'The image is on the clipboard.');
  const svg = () =>
    copyImage(picture(wanted, 'svg'), 'image/svg+xml').then(() => 'The SVG is on the clipboard.');
  return [
    ...(canCopyImage() ? [{ label: 'Copy image', disabled, start: image }] : []),
    ...(canCopySvg() ? [{ label: 'Copy SVG', disabled, start: svg }] : []),
  ];
}

function shareActs({ figure, ready, blocked }: Wanted): Act[] {
  if (ready === null || !canShare(ready.file)) return [];
  return [{ label: 'Share…', disabled: blocked, start: () => shareFile(ready.file, figure.title) }];
}

const reportAct = (figure: Figure): Act => ({
  label: 'Add to report',
  disabled: false,
  start: () => Promise.resolve(addToTray([trayItemOf(figure)])),
});

/** Returns the actions that this browser supports, the most common first. */
export function studioActs(wanted: Wanted): readonly Act[] {
  const link = `${siteAddress()}${wanted.figure.link}`;
  return [
    { label: 'Download', disabled: wanted.blocked, start: () => download(wanted) },
    ...copyActs(wanted),
    {
      label: 'Copy link',
      disabled: false,
      start: () => copyText(link).then(() => 'The link is on the clipboard.'),
    },
    ...shareActs(wanted),
    ...(wanted.hasReport ? [reportAct(wanted.figure)] : []),
  ];
}

const asFile = ({ blob, name }: ExportedFile): File => new File([blob], name, { type: blob.type });

/** True if this browser can share such a file with other programs. */
function canShare(file: ExportedFile): boolean {
  if (typeof navigator.canShare !== 'function') return false;
  return navigator.canShare({ files: [asFile(file)] });
}

/**
 * Opens the share dialog of the device. Must be called in the click handler.
 *
 * @returns the message; empty if the user canceled.
 */
async function shareFile(file: ExportedFile, title: string): Promise<string> {
  try {
    await navigator.share({ files: [asFile(file)], title });
    return `Shared ${file.name}.`;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return '';
    throw new Error('The device did not take the file. Download it and share it from there.', {
      cause: error,
    });
  }
}
