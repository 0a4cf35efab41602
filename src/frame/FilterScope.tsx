import type { ReactNode } from 'react';
import { Industry } from '../contract/codelists.ts';
import { Notice } from '../ui/Notice.tsx';
import { useView } from '../url/useView.ts';

interface FilterScopeProps {
  /** The industries that this page is about. */
  readonly covers: readonly Industry[];
  /** What the page shows, as the subject of a sentence: "AI prices". */
  readonly what: string;
  readonly children: ReactNode;
}

/**
 * Says when the industry filter cannot change a page, or leaves nothing of it, with the way out; what the
 * page shows stays, since an empty page would say less.
 */
export function FilterScope({ covers, what, children }: FilterScopeProps) {
  const { view, change } = useView();
  const chosen = view.industries;
  const names = covers.map((code) => Industry.label(code)).join(', ');
  const outside = chosen.length > 0 && !chosen.some((code) => covers.includes(code));
  return (
    <>
      {chosen.length > 0 && (
        <Notice
          action={
            outside ? (
              <button
                type="button"
                className="ml-2 underline underline-offset-2"
                onClick={() => change({ industries: [] })}
              >
                Show all industries
              </button>
            ) : undefined
          }
        >
          {what} are about {names} only. Your filter does not apply here.
        </Notice>
      )}
      {children}
    </>
  );
}
