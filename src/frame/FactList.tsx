import type { ReactNode } from 'react';

/** Facts of one thing, a line each; a `FactLine` is a line of it. */
export const FactList = ({ children }: { readonly children: ReactNode }) => (
  <dl className="max-w-3xl text-sm">{children}</dl>
);

export function FactLine({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_1fr] gap-x-4 border-b border-hair py-1.5">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
