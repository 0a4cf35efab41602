import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { isNumberOf } from '../figure/numberId.ts';
import { useChange, useStated } from '../url/useView.ts';

interface Host {
  /** Version of the dataset on the page; `null` until a document has loaded. */
  readonly datasetVersion: string | null;
  /** True if the number in the URL is on the page. */
  readonly found: boolean;
  /** Called by a card when it opens. */
  readonly announce: (id: string) => void;
  /** Called by a card when it closes: a number in the URL is then removed from it. */
  readonly release: (id: string | undefined) => void;
}

const nothing = () => undefined;

const HostContext = createContext<Host>({
  datasetVersion: null,
  found: true,
  announce: nothing,
  release: nothing,
});

/** A separate context, since every number on the page reads it: it changes only when a card opens by link. */
const AskedContext = createContext<string | null>(null);

interface EvidenceHostProps {
  readonly datasetVersion: string | null;
  readonly children: ReactNode;
}

/** Provides what all evidence cards of a page share: the dataset version, and the number in the URL. */
export function EvidenceHost({ datasetVersion, children }: EvidenceHostProps) {
  const change = useChange();
  const [announced, setAnnounced] = useState<string | null>(null);
  const asked = useStated(({ number }) => number);
  const host = useMemo<Host>(
    () => ({
      datasetVersion,
      found: asked === null || announced === asked,
      announce: setAnnounced,
      release: (id) => {
        if (asked !== null && id === asked) change({ number: null }, 'replace');
      },
    }),
    [announced, asked, change, datasetVersion],
  );
  return (
    <AskedContext value={asked}>
      <HostContext value={host}>{children}</HostContext>
    </AskedContext>
  );
}

export const useEvidenceHost = (): Host => useContext(HostContext);

/** Returns the number in the URL; `null` if there is none. */
export const useAskedNumber = (): string | null => useContext(AskedContext);

/** True if the URL names a number of this table, which must then show all of its rows. */
export const useAskedTable = (table: string): boolean => isNumberOf(table, useContext(AskedContext));
