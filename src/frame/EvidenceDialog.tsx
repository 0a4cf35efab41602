import { useEffect } from 'react';
import { obsStatusLabels } from '../contract/rowLabels.ts';
import type { Sources } from '../contract/primitives.ts';
import { citedNumber } from '../figure/citation/cited.ts';
import { confidenceReason, originText } from '../figure/confidenceReason.ts';
import { unitBeside, type EvidenceItem } from '../figure/evidenceItem.ts';
import { formatPeriod } from '../domain/periods.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useView } from '../url/useView.ts';
import { withNumber } from '../url/view.ts';
import { CardLine, CardSection } from './CardSection.tsx';
import { CitationBox } from './CitationBox.tsx';
import { CopyButton } from './CopyButton.tsx';
import { CrossSection } from './CrossSection.tsx';
import { DerivationSteps } from './DerivationSteps.tsx';
import { useEvidenceHost } from './EvidenceHost.tsx';
import { OtherReadings } from './OtherReadings.tsx';
import { SourceLines } from './SourceLines.tsx';

interface EvidenceDialogProps {
  readonly item: EvidenceItem;
  readonly sources: Sources;
  readonly onClose: () => void;
}

/** The evidence card: all that is behind one number, and the ways to take it along. */
export function EvidenceDialog({ item, sources, onClose }: EvidenceDialogProps) {
  const { announce, release, datasetVersion } = useEvidenceHost();
  const { hrefWith } = useView();
  const { id } = item;
  useEffect(() => {
    if (id !== undefined) announce(id);
  }, [announce, id]);
  const here = item.link ?? hrefWith({ number: null });
  const link = id === undefined ? here : withNumber(here, id);
  const address = `${window.location.origin}${link}`;
  const close = () => {
    onClose();
    release(id);
  };
  return (
    <Dialog name="Evidence" title={item.subject} room="text" onClose={close}>
      <div className="text-sm">
        <Observation item={item} />
        {item.isMissing === true ? (
          <p className="mt-3">No value is on record, so there is nothing to grade or to cite.</p>
        ) : (
          <Grounds item={item} sources={sources} />
        )}
        {item.cross !== undefined && <CrossSection cross={item.cross} sources={sources} />}
        {item.isMissing !== true && (
          <CardSection title="Citation">
            <CitationBox cited={citedNumber(item, sources, datasetVersion ?? 'of the day', address)} />
          </CardSection>
        )}
        <CardSection title="Link to this number">
          <a href={link} className="underline underline-offset-2 wrap-anywhere">
            {address}
          </a>
          <CopyButton label="Copy link" text={address} />
        </CardSection>
      </div>
    </Dialog>
  );
}

/** What a number rests on: its source, how sure it is and why, how it came to be, and who says otherwise. */
function Grounds({ item, sources }: Pick<EvidenceDialogProps, 'item' | 'sources'>) {
  const { evidence, derivation = null, otherReadings = [] } = item;
  const source = sources[evidence.sourceId];
  return (
    <>
      <CardSection title={derivation === null ? 'Source' : 'Source of the first row'}>
        <SourceLines evidence={evidence} source={source} />
      </CardSection>
      <CardSection title="Confidence">
        <p>{confidenceReason(evidence, source, derivation)}</p>
        {evidence.note !== null && <p className="mt-1 text-soft">{evidence.note}</p>}
      </CardSection>
      <CardSection title="Derivation">
        {derivation === null ? (
          <p className="text-soft">{originText(evidence)}</p>
        ) : (
          <DerivationSteps derivation={derivation} sources={sources} />
        )}
      </CardSection>
      <CardSection title="Other sources that disagree">
        <OtherReadings readings={otherReadings} sources={sources} />
      </CardSection>
    </>
  );
}

function Observation({ item }: { readonly item: EvidenceItem }) {
  const status = obsStatusLabels[item.status ?? 'A'];
  return (
    <>
      <p className="mt-1 wrap-anywhere">
        <span className="mr-3 font-serif text-2xl leading-tight">{item.text}</span>
        <span className="text-soft">{unitBeside(item)}</span>
      </p>
      <dl className="mt-3">
        <CardLine name="Actor">{item.actor ?? item.subject}</CardLine>
        {item.period !== undefined && item.period !== '' && (
          <CardLine name="Period">{formatPeriod(item.period)}</CardLine>
        )}
        <CardLine name="Value">
          <strong className="font-semibold">{item.text}</strong>
        </CardLine>
        {item.unit !== undefined && <CardLine name="Unit">{item.unit}</CardLine>}
        {status !== null && <CardLine name="Status">{status}</CardLine>}
        {item.facts.map((fact) => (
          <CardLine key={fact.label} name={fact.label}>
            {fact.value}
          </CardLine>
        ))}
        {item.definition !== undefined && <CardLine name="Definition">{item.definition}</CardLine>}
      </dl>
    </>
  );
}
