import type { Source } from '../../contract/primitives.ts';
import { titleLanguage } from './titleLanguage.ts';

/** A source's title, and under it the title in its own language where that is on record. */
export function SourceTitle({ source }: { source: Source }) {
  return (
    <>
      <span lang={titleLanguage(source.title)}>{source.title}</span>
      {source.titleOriginal !== null && (
        <span
          className="block text-soft"
          lang={titleLanguage(source.titleOriginal) ?? source.language.split(';')[0]}
        >
          {source.titleOriginal}
        </span>
      )}
    </>
  );
}
