import { wholeText } from '../../domain/words.ts';
import { useEffect, useMemo, useState } from 'react';
import { formatTraits } from '../../export/settings.ts';
import { hasOriginals } from '../../export/titles.ts';
import { hasManyRows } from '../../figure/manyRows.ts';
import { altText } from '../../figure/altText.ts';
import type { Figure } from '../../figure/figure.ts';
import { useIsEmbed } from '../../url/embed.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { problemOf, settingsOf, defaultChoices, storedChoices, type Choices } from './choices.ts';
import { EmbedFields } from './EmbedFields.tsx';
import { Fold, noWords, WordFields, type Words } from './WordFields.tsx';
import { PictureChoices } from './PictureChoices.tsx';
import { PreviewStage, usePreview } from './PreviewStage.tsx';
import { StudioActions, studioActs } from './StudioActions.tsx';
import { formatBytes } from '../../domain/formats.ts';
import type { Made } from './previewer.ts';

interface ExportDialogProps {
  readonly figure: Figure;
  readonly onClose: () => void;
}

/** Exports a figure as it was when the dialog opened: as an image, as data, as a link. */
export function ExportDialog({ figure: opened, onClose }: ExportDialogProps) {
  const [figure] = useState(opened);
  const [choices, setChoices] = useState<Choices>(recallChoices);
  const [words, setWords] = useState<Words>(noWords);
  useEffect(() => rememberChoices(choices), [choices]);
  const [traits] = useState({ hasTitles: hasOriginals(figure), hasManyRows: hasManyRows(figure) });
  const isEmbed = useIsEmbed();
  const problem = problemOf(choices);
  const settings = useMemo(() => settingsOf(choices, words, traits), [choices, words, traits]);
  const preview = usePreview(figure, choices.format, problem === null ? settings : null);
  const { state } = preview;
  const acts = studioActs({
    figure,
    settings: problem === null ? settings : null,
    ready: preview.ready,
    made: preview.made,
    blocked: problem !== null || preview.isFailed,
    hasReport: !isEmbed,
  });
  return (
    <Dialog name="Export figure" title="Export figure" room="studio" onClose={onClose}>
      <p className="text-sm text-soft">{figure.title}</p>
      <div className="mt-3 grid gap-x-9 gap-y-5 min-[900px]:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]">
        <div className="min-w-0 self-start min-[900px]:sticky min-[900px]:top-10">
          <PreviewStage
            state={state}
            problem={problem}
            alt={words.altText ?? altText(figure)}
            onRetry={preview.retry}
          />
          <FileFacts made={state.shown?.made ?? null} />
          {/* A message about one file does not apply to another. */}
          <StudioActions key={JSON.stringify(choices)} acts={acts} />
        </div>
        <div className="min-w-0">
          <PictureChoices
            choices={choices}
            traits={traits}
            onChange={(part) => setChoices({ ...choices, ...part })}
          />
          <p className="mt-4 text-xs text-soft">
            {formatTraits[choices.format].isData
              ? 'The points as shown, with filters, dataset version, and the source of each.'
              : 'Title, legend, source, license, date and link are part of the picture.'}
          </p>
          <div className="mt-4 border-t border-hair pt-3">
            <WordFields figure={figure} words={words} onChange={setWords} />
            <Fold summary="Embed in a page">
              <EmbedFields figure={figure} />
            </Fold>
          </div>
        </div>
      </div>
    </Dialog>
  );
}

/** Name, pixels and bytes of the file; the space is reserved while the first one is made. */
function FileFacts({ made }: { made: Made | null }) {
  return (
    <p className="mt-2 flex min-h-10 flex-wrap items-baseline justify-between gap-x-4 text-xs text-soft sm:min-h-5">
      {made !== null && (
        <>
          <span className="min-w-0 break-all text-ink" data-file-name>
            {made.file.name}
          </span>
          <span className="shrink-0">{madeSize(made)}</span>
        </>
      )}
    </p>
  );
}

function madeSize({ file, view }: Made): string {
  const bytes = formatBytes(file.blob.size);
  // A document is measured in paper sizes, not in pixels.
  if (view.kind === 'text' || !file.blob.type.startsWith('image/')) return bytes;
  return `${wholeText(view.width)} × ${wholeText(view.height)} px · ${bytes}`;
}

const KEY = 'export-choices';

/** Returns the last choices of this tab; the defaults if storage is blocked, empty or invalid. */
function recallChoices(): Choices {
  try {
    return storedChoices(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    return defaultChoices;
  }
}

function rememberChoices(choices: Choices): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // Applied, but not stored.
  }
}
