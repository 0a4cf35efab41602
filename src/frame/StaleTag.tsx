interface StaleTagProps {
  /** As "expected monthly, newest August 2026"; `null` if nothing is late. */
  readonly stale: string | null;
  /** True to show only the tag, for lack of space in a table; screen readers still read the sentence. */
  readonly brief?: boolean;
}

/** A quiet tag: a newer value is overdue. It is no warning, since the number itself is still valid. */
export function StaleTag({ stale, brief = false }: StaleTagProps) {
  if (stale === null) return null;
  return (
    <span className="relative mt-1 inline-flex flex-wrap items-baseline gap-x-2 text-xs text-soft">
      <span className="border border-rule px-1 tracking-wider uppercase" title={brief ? stale : undefined}>
        Update overdue
      </span>
      <span className={brief ? 'sr-only' : undefined}>{stale}</span>
    </span>
  );
}
