import { useContext, useMemo, type ReactNode } from 'react';
import { Industry } from '../contract/codelists.ts';
import { ShownContext } from '../paint/shownAddress.tsx';
import { PageFilterContext } from '../ui/NoMatch.tsx';
import { TextButton } from '../ui/TextLink.tsx';
import { useChange } from '../url/useView.ts';

/** A control that takes the industry filter off. */
export function AllIndustries() {
  const change = useChange();
  return <TextButton onClick={() => change({ industries: [] })}>Show all industries</TextButton>;
}

/** Tells the lists in it which industries are chosen, and how to have all. */
export function IndustryFilter({ children }: { readonly children: ReactNode }) {
  const chosen = useContext(ShownContext)?.view.industries.map(Industry.label).join(', ') ?? '';
  const filter = useMemo(
    () => (chosen === '' ? null : { chosen, all: 'all industries', reset: <AllIndustries /> }),
    [chosen],
  );
  return <PageFilterContext value={filter}>{children}</PageFilterContext>;
}
