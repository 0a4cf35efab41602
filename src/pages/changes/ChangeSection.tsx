import { useState } from 'react';
import type { Change } from '../../contract/changes.ts';
import type { Sources } from '../../contract/primitives.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { ChangeLine, CHANGES } from './ChangeLine.tsx';
import { ShowAll } from '../../ui/ShowAll.tsx';

const SHOWN_AT_FIRST = 25;

interface ChangeSectionProps {
  readonly heading: string;
  readonly changes: readonly Change[];
  readonly sources: Sources;
  readonly version: string;
}

/** The changes of one kind in one version. */
export function ChangeSection({ heading, changes, sources, version }: ChangeSectionProps) {
  const [whole, setWhole] = useState(useAskedTable(CHANGES));
  if (changes.length === 0) return null;
  const shown = whole ? changes : changes.slice(0, SHOWN_AT_FIRST);
  return (
    <section aria-label={`${heading} in ${version}`} className="mt-5">
      <h3 className="text-base">{heading}</h3>
      <ul className="mt-1 border-t border-hair text-sm">
        {shown.map((change) => (
          <ChangeLine
            key={[change.table, change.subject, change.key, change.label].join('|')}
            change={change}
            sources={sources}
            version={version}
          />
        ))}
      </ul>
      {shown.length < changes.length && (
        <ShowAll count={changes.length} what="lines" onClick={() => setWhole(true)} />
      )}
    </section>
  );
}
