import type { ReactNode } from 'react';

/** What few need, one click away. */
export function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="mt-3 border-t border-hair pt-2 text-sm">
      <summary className="w-fit text-soft hover:text-ink">{summary}</summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
