import type { Source } from '../../contract/primitives.ts';

const HAN = /\p{Script=Han}/u;

/** Most sources in other languages are listed by an English title: only Chinese characters are read as Chinese. */
const languageOf = (title: string) => (HAN.test(title) ? 'zh' : undefined);

/** A source's title, and under it the title in its own language where that is on record. */
export function SourceTitle({ source }: { source: Source }) {
  return (
    <>
      <span lang={languageOf(source.title)}>{source.title}</span>
      {source.titleOriginal !== null && (
        <span
          className="block text-soft"
          lang={languageOf(source.titleOriginal) ?? source.language.split(';')[0]}
        >
          {source.titleOriginal}
        </span>
      )}
    </>
  );
}
