import { sitePages } from '../pageRegistry.ts';
import { useCallback, useState } from 'react';
import { closeDialogs } from '../../ui/Dialog.tsx';
import { useOpenView } from '../../url/useFollow.ts';
import { LARGEST_FILE, readPicture, type PictureReading } from './readPicture.ts';
import { siteAddress } from '../../url/siteBase.ts';

/** Every page that a picture can link to. */
export const siteRoutes: readonly string[] = ['/', '/about', ...sitePages.map(({ path }) => path)];

export interface OpenOutcome {
  readonly kind: 'opened' | 'failed';
  readonly text: string;
}

type Ours = Extract<PictureReading, { kind: 'ours' }>;

/** Origins of the page as served, and as published if the build knows it. */
function siteOrigins(): string[] {
  const published: unknown = import.meta.env['VITE_SITE_URL'];
  const isKnown = typeof published === 'string' && URL.canParse(published);
  return [siteAddress(), ...(isKnown ? [published.replace(/\/+$/, '')] : [])];
}

async function read(file: File): Promise<PictureReading> {
  const site = { origins: siteOrigins(), routes: siteRoutes };
  if (file.size > LARGEST_FILE) {
    return {
      kind: 'refused',
      sentence: `“${file.name.slice(0, 120)}” is larger than 64 MB, more than any picture made here.`,
    };
  }
  return readPicture(new Uint8Array(await file.arrayBuffer()), file.name, site);
}

/** Returns the dataset version of the picture, with a note if numbers may have changed since. */
function versionText({ datasetVersion }: Ours, current: string | null): string {
  if (current === null) return `It was made with dataset ${datasetVersion}.`;
  return current === datasetVersion
    ? `It was made with dataset ${datasetVersion}, the one shown.`
    : `It was made with dataset ${datasetVersion}; the page shows dataset ${current}, so numbers may differ.`;
}

interface PictureOpener {
  readonly outcome: OpenOutcome | null;
  readonly open: (files: FileList) => void;
  readonly dismiss: () => void;
}

/** Opens the view of a picture and reports what was opened, or why nothing was; the page then stays as it is. */
export function useOpenPicture(currentVersion: string | null): PictureOpener {
  const [outcome, setOutcome] = useState<OpenOutcome | null>(null);
  const openView = useOpenView();
  const open = useCallback(
    (files: FileList) => {
      const picked = pickPicture(files);
      if (picked === null) return;
      setOutcome(null);
      const several = picked.of > 1 ? ` Of ${String(picked.of)} files only this one was read.` : '';
      const work = async (): Promise<OpenOutcome> => {
        const reading = await read(picked.file);
        if (reading.kind !== 'ours') return { kind: 'failed', text: `${reading.sentence}${several}` };
        // A dialog belongs to the previous view.
        closeDialogs();
        openView(reading.path, reading.view);
        const came = reading.figureId === null || (await showFigure(reading.figureId));
        const absent = came ? '' : ' Its figure is not on this page any more.';
        return {
          kind: 'opened',
          text: `Opened the view of “${reading.title}”. ${versionText(reading, currentVersion)}${absent}${several}`,
        };
      };
      work()
        .catch((): OpenOutcome => ({
          kind: 'failed',
          text: `“${picked.file.name.slice(0, 120)}” could not be read. Try it again, or use the link printed at its bottom.`,
        }))
        .then(setOutcome, () => undefined);
    },
    [currentVersion, openView],
  );
  return { outcome, open, dismiss: useCallback(() => setOutcome(null), []) };
}

/** The file to open out of several, and their number. */
interface PickedFile {
  readonly file: File;
  readonly of: number;
}

const isPicture = ({ type, name }: File) => type.startsWith('image/') || /\.(png|svg)$/i.test(name);

/** Returns the first picture among files; without one, the first file, so that the message names its type. */
function pickPicture(files: Iterable<File> | ArrayLike<File>): PickedFile | null {
  const all = Array.from(files);
  const file = all.find(isPicture) ?? all[0];
  return file === undefined ? null : { file, of: all.length };
}

/** Time limit (ms) for a page to render the figure. */
const PATIENCE = 8_000;
/** Time (ms) after which the height of the sections above the figure is stable. */
const SETTLED = 600;
/** Space for the sticky filter. */
const TOP = '7rem';

function reach(figure: HTMLElement): void {
  figure.style.scrollMarginTop = TOP;
  figure.scrollIntoView({ block: 'start' });
}

/**
 * Scrolls to a figure and focuses it as soon as its page has rendered it.
 *
 * @returns true if it was rendered.
 */
async function showFigure(id: string): Promise<boolean> {
  const until = Date.now() + PATIENCE;
  const find = () => document.querySelector<HTMLElement>(`figure[data-figure="${CSS.escape(id)}"]`);
  while (find() === null && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
  const figure = find();
  if (figure === null) return false;
  figure.tabIndex = -1;
  reach(figure);
  figure.focus({ preventScroll: true });
  setTimeout(() => {
    if (document.activeElement === figure) reach(figure);
  }, SETTLED);
  return true;
}
