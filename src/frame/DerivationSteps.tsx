import type { Derivation, Sources } from '../contract/primitives.ts';
import { CardLine } from './CardSection.tsx';
import { RowEvidence } from './RowEvidence.tsx';

interface DerivationStepsProps {
  readonly derivation: Derivation;
  readonly sources: Sources;
}

/** How a number was computed, and every row that went into it with its own source. */
export function DerivationSteps({ derivation, sources }: DerivationStepsProps) {
  const { method, formula, inputs } = derivation;
  const count = inputs.length === 1 ? '1 row' : `${String(inputs.length)} rows`;
  return (
    <>
      <dl>
        <CardLine name="Formula">{formula}</CardLine>
        <CardLine name="Function">
          <code className="text-xs">{method}</code>
        </CardLine>
        <CardLine name="From">
          {inputs.length === 0 ? 'no row: none matches, so the count is zero' : count}
        </CardLine>
      </dl>
      {inputs.length > 0 && (
        <ol
          className="mt-2 max-h-72 list-decimal overflow-auto border border-hair py-1 pr-3 pl-9 text-sm"
          tabIndex={0}
          aria-label="Rows of the derivation"
        >
          {inputs.map((input, index) => (
            <li key={`${input.label}|${String(index)}`} className="border-b border-hair py-1.5 last:border-0">
              {input.label}: <strong className="font-semibold">{input.text}</strong>
              <RowEvidence evidence={input.evidence} sources={sources} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
