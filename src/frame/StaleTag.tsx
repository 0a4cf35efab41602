interface StaleTagProps {
  /** As "expected monthly, newest August 2026"; `null`: nothing is late. */
  readonly stale: string | null;
  /** Shows the tag alone, where a table has no room for the sentence; it is still read out. */
  readonly brief?: boolean;
}

/** A quiet tag: a newer value was due. It is no alarm; the number is as good as it was. */
export function StaleTag({ stale, brief = false }: StaleTagProps) {
  if (stale === null) return null;
  return (
    <span className="relative mt-1 inline-flex flex-wrap items-baseline gap-x-2 text-xs text-soft">
      <span className="border border-rule px-1 tracking-wider uppercase" title={brief ? stale : undefined}>
        Stale
      </span>
      <span className={brief ? 'sr-only' : undefined}>{stale}</span>
    </span>
  );
}
