import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { isNumberOf } from '../figure/numberId.ts';
import { useChange, useStated } from '../url/useView.ts';

interface Host {
  /** Version of the dataset on the page; `null` until a document is there. */
  readonly datasetVersion: string | null;
  /** Whether the number that the link asks for is on the page. */
  readonly found: boolean;
  /** Said by a card that is open. */
  readonly announce: (id: string) => void;
  /** Said by a card that closes: a number that the link asked for leaves the address. */
  readonly release: (id: string | undefined) => void;
}

const nothing = () => undefined;

const HostContext = createContext<Host>({
  datasetVersion: null,
  found: true,
  announce: nothing,
  release: nothing,
});

/** Apart from the rest, since every number on the page reads it: it changes only when a card opens by link. */
const AskedContext = createContext<string | null>(null);

interface EvidenceHostProps {
  readonly datasetVersion: string | null;
  readonly children: ReactNode;
}

/** What all evidence cards of a page share: the dataset's version, and the number that the link asks for. */
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

/** The number that the link asks for; `null` where it asks for none. */
export const useAskedNumber = (): string | null => useContext(AskedContext);

/** Whether the link asks for a number of this table, which then must show all of its rows. */
export const useAskedTable = (table: string): boolean => isNumberOf(table, useContext(AskedContext));
