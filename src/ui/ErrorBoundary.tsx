import { Component, type ReactNode } from 'react';
import { ErrorNote } from './ErrorNote.tsx';

interface ErrorBoundaryProps {
  readonly what: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Catches what a page or a figure throws while drawing, and shows it; what is around it stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <ErrorNote
        title={`${this.props.what} could not be drawn`}
        message={error.message}
        onRetry={() => this.setState({ error: null })}
      />
    );
  }
}
