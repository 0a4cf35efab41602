import { Documents } from '../../frame/Documents.tsx';
import { useMemo } from 'react';
import { policyTargetsDocument, type PolicyTargetsDocument } from '../../contract/policyTargets.ts';
import { leftOutNote } from '../../domain/known.ts';
import { useView } from '../../url/useView.ts';
import { TargetsTable } from './TargetsTable.tsx';
import { targetsOn } from '../../figures/policy/targetsOn.ts';

/** What plans aim at and analysts expect, and how far it has come. */
export function TargetsSection() {
  return (
    <Documents
      label="Targets"
      aged={false}
      needs={(ask) => ({ document: ask(policyTargetsDocument) })}
      height={900}
    >
      {({ document }) => <Targets document={document} />}
    </Documents>
  );
}

function Targets({ document }: { document: PolicyTargetsDocument }) {
  const { view } = useView();
  const cut = useMemo(() => {
    const { targets, sources } = document;
    const isChosen = ({ industry }: { industry: (typeof targets)[number]['industry'] }) =>
      view.industries.length === 0 || view.industries.includes(industry);
    return targetsOn(targets.filter(isChosen), sources, view.asOf);
  }, [document, view.asOf, view.industries]);
  return (
    <TargetsTable
      rows={cut.known}
      sources={document.sources}
      leftOut={leftOutNote(cut, 'target', view.asOf)}
      day={view.asOf ?? document.datasetDate}
    />
  );
}
