import { saveBlob } from '../../export/files/saveBlob.ts';
import type { PictureSettings } from '../../export/settings.ts';
import type { Figure } from '../../figure/figure.ts';
import { addToTray, trayItemOf } from '../tray/trayStore.ts';
import { canCopyImage, canCopySvg, copyImage, copyText } from '../clipboard.ts';
import { exportedFile } from './makeFile.ts';
import type { Made } from './previewer.ts';
import { canShare, shareFile } from './shareFile.ts';

/** Something to do with a figure's file. */
export interface Act {
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
  const link = `${window.location.origin}${wanted.figure.link}`;
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
