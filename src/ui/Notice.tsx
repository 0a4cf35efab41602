import type { ReactNode } from 'react';

interface NoticeProps {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A quiet note above a page: something was ignored, is old, or does not apply. */
export function Notice({ children, action }: NoticeProps) {
  return (
    <p role="status" className="my-3 border-l-2 border-rule py-0.5 pl-3 text-sm text-soft">
      {children}
      {action}
    </p>
  );
}
