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

/** What can be done with the file that is shown, the first of them the most usual, and how it went. */
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
            // A button that were disabled while it works would lose the focus.
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
  /** Follows an act to its end; the sentence it resolves to is said, an empty one is not. */
  readonly run: (work: Promise<string>) => void;
}

/** What went wrong; browsers name the clipboard's refusal by its function, which tells a reader nothing. */
function problemText(error: unknown): string {
  if (error instanceof DOMException && error.name === 'NotAllowedError')
    return 'The browser did not allow it. Download the file instead.';
  return messageOf(error);
}

/** How the last act in a dialog went. */
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

/** Something to do with a figure's file. */
interface Act {
  readonly label: string;
  readonly disabled: boolean;
  /** To be called in the handler of the click; resolves to what is then said. */
  readonly start: () => Promise<string>;
}

interface Wanted {
  readonly figure: Figure;
  /** What pictures are made with; `null` where none can be. */
  readonly settings: PictureSettings | null;
  /** The file as chosen, if it is made already. */
  readonly ready: Made | null;
  /** The file as chosen, as soon as it is made. */
  readonly made: () => Promise<Made>;
  /** Whether nothing can be saved as things are chosen. */
  readonly blocked: boolean;
  /** Whether the page has a report to add to. */
  readonly hasReport: boolean;
}

function save({ file }: Made): string {
  saveBlob(file.blob, file.name);
  return `Saved ${file.name}.`;
}

/** Saves what is shown at once, before anything else can happen, or else what is still being made. */
const download = ({ ready, made }: Wanted): Promise<string> =>
  ready === null ? made().then(save) : Promise.resolve(save(ready));

/** The picture of a format: the one that is shown where it has that format. */
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

/** What can be done in this browser, the most usual first. */
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

/** Whether this browser hands such a file to other programs. */
function canShare(file: ExportedFile): boolean {
  if (typeof navigator.canShare !== 'function') return false;
  return navigator.canShare({ files: [asFile(file)] });
}

/**
 * Opens the device's own list of programs to share with. To be called in the handler of the click.
 *
 * @returns What to say; nothing where the reader thought better of it.
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
