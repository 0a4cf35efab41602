import { formatBytes } from '../../domain/formats.ts';
import type { Made } from './previewer.ts';

/** Name, pixels and bytes of the file that is shown; its room is kept while the first one is drawn. */
export function FileFacts({ made }: { made: Made | null }) {
  return (
    <p className="mt-2 flex min-h-10 flex-wrap items-baseline justify-between gap-x-4 text-xs text-soft sm:min-h-5">
      {made !== null && (
        <>
          <span className="min-w-0 break-all text-ink" data-file-name>
            {made.file.name}
          </span>
          <span className="shrink-0">{sizeText(made)}</span>
        </>
      )}
    </p>
  );
}

function sizeText({ file, view }: Made): string {
  const bytes = formatBytes(file.blob.size);
  // A document has paper, not pixels.
  if (view.kind === 'text' || !file.blob.type.startsWith('image/')) return bytes;
  return `${view.width.toLocaleString('en-US')} × ${view.height.toLocaleString('en-US')} px · ${bytes}`;
}
