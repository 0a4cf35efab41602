import { useState } from 'react';

export type Outcome = { readonly kind: 'done' | 'failed'; readonly text: string } | null;

interface Outcomes {
  readonly busy: boolean;
  readonly outcome: Outcome;
  /** Follows an act to its end; the sentence it resolves to is said, an empty one is not. */
  readonly run: (work: Promise<string>) => void;
}

/** How the last act in a dialog went. */
export function useOutcome(): Outcomes {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const run = (work: Promise<string>) => {
    setBusy(true);
    setOutcome(null);
    work
      .then((text) => setOutcome(text === '' ? null : { kind: 'done', text }))
      .catch((error: unknown) => {
        const text = error instanceof Error ? error.message : 'It could not be done.';
        setOutcome({ kind: 'failed', text });
      })
      .finally(() => setBusy(false));
  };
  return { busy, outcome, run };
}
