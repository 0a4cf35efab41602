import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** A lazily loaded section: renders nothing until its code has loaded, or if that fails. */
export const LaterPart = ({ children }: { readonly children: ReactNode }) => (
  <ErrorBoundary what={null}>
    <Suspense fallback={null}>{children}</Suspense>
  </ErrorBoundary>
);
