import type { Sources } from '../contract/primitives.ts';
import { confidenceReason } from '../figure/confidenceReason.ts';
import type { CrossItem } from '../figure/evidenceItem.ts';
import { formatPeriod } from '../domain/periods.ts';
import { CardLine, CardSection } from './CardSection.tsx';
import { DerivationSteps } from './DerivationSteps.tsx';
import { SourceLines } from './SourceLines.tsx';

/** The second number of a mark on two axes, with a source of its own. */
export function CrossSection({ cross, sources }: { readonly cross: CrossItem; readonly sources: Sources }) {
  const { measure, text, period, facts, evidence, derivation, isMissing } = cross;
  const source = sources[evidence.sourceId];
  return (
    <CardSection title="On the other axis">
      <dl>
        <CardLine name="Value">
          <strong className="font-semibold">{text}</strong>
        </CardLine>
        <CardLine name="Measure">{measure}</CardLine>
        {period !== '' && <CardLine name="Period">{formatPeriod(period)}</CardLine>}
        {facts.map((fact) => (
          <CardLine key={fact.label} name={fact.label}>
            {fact.value}
          </CardLine>
        ))}
      </dl>
      {!isMissing && (
        <>
          <SourceLines evidence={evidence} source={source} />
          <p className="mt-2">{confidenceReason(evidence, source, derivation)}</p>
          {evidence.note !== null && <p className="mt-1 text-soft">{evidence.note}</p>}
        </>
      )}
      {derivation !== null && <DerivationSteps derivation={derivation} sources={sources} />}
    </CardSection>
  );
}
