import { Component, type ReactNode } from 'react';

interface ErrorNoteProps {
  readonly title: string;
  readonly message: string;
  readonly onRetry: () => void;
}

/** What failed, where, and what to do; the rest of the page keeps working. */
export function ErrorNote({ title, message, onRetry }: ErrorNoteProps) {
  return (
    <div role="alert" className="my-4 border-l-2 border-alert py-1 pl-4">
      <p className="font-semibold text-alert">{title}</p>
      <p className="mt-1 text-sm text-soft">{message}</p>
      <button
        type="button"
        className="mt-2 border border-rule px-3 py-1 text-sm hover:border-ink"
        onClick={onRetry}
      >
        Try again
      </button>
    </div>
  );
}

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
