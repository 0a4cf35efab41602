import { useEffect, useMemo, useState } from 'react';
import { formatTraits } from '../../export/settings.ts';
import { hasOriginals } from '../../export/titles.ts';
import { altText } from '../../figure/altText.ts';
import type { Figure } from '../../figure/figure.ts';
import { useIsEmbed } from '../../url/embed.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { problemOf, settingsOf, type Choices } from './choices.ts';
import { EmbedFields } from './EmbedFields.tsx';
import { FileFacts } from './FileFacts.tsx';
import { Fold } from './Fold.tsx';
import { PictureChoices } from './PictureChoices.tsx';
import { PreviewStage } from './PreviewStage.tsx';
import { recallChoices, rememberChoices } from './rememberedChoices.ts';
import { StudioActions } from './StudioActions.tsx';
import { studioActs } from './studioActs.ts';
import { usePreview } from './usePreview.ts';
import { noWords, WordFields, type Words } from './WordFields.tsx';

interface ExportDialogProps {
  readonly figure: Figure;
  readonly onClose: () => void;
}

/** Takes a figure off the page, as it stood when the dialog was opened: as a picture, as data, as a link. */
export function ExportDialog({ figure: opened, onClose }: ExportDialogProps) {
  const [figure] = useState(opened);
  const [choices, setChoices] = useState<Choices>(recallChoices);
  const [words, setWords] = useState<Words>(noWords);
  useEffect(() => rememberChoices(choices), [choices]);
  const hasTitles = hasOriginals(figure);
  const isEmbed = useIsEmbed();
  const problem = problemOf(choices);
  const settings = useMemo(() => settingsOf(choices, words, hasTitles), [choices, words, hasTitles]);
  const preview = usePreview(figure, choices.format, problem === null ? settings : null);
  const { state } = preview;
  const isFailed = state.failed !== null && state.failed.key === state.wanted;
  const acts = studioActs({
    figure,
    settings: problem === null ? settings : null,
    ready: preview.ready,
    made: preview.made,
    blocked: problem !== null || isFailed,
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
          <StudioActions acts={acts} />
        </div>
        <div className="min-w-0">
          <PictureChoices
            choices={choices}
            hasTitles={hasTitles}
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
