import { type ListedTokenKind, tokenKindIds, tokenKindLabels, tokenKindOf } from '../../domain/tokenKinds.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useChange, useStated } from '../../url/useView.ts';

const kinds: readonly ListedTokenKind[] = ['output', 'input', 'cachedInput'];

/** The control updates at once; the charts follow. */
export function TokenKindChoice() {
  const change = useChange();
  const metric = useStated((view) => view.metric);
  return (
    <Choice
      legend="Token type"
      options={kinds.map((one) => ({ value: one, label: tokenKindLabels[one] }))}
      value={tokenKindOf(metric)}
      onChange={(next) => change({ metric: next === 'output' ? null : tokenKindIds[next] })}
    />
  );
}
