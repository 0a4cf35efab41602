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
  /** What could not be drawn; `null`: a part that a page can do without, whose loss is told by `PART_LOST`. */
  readonly what: string | null;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** What the window is told when a part without a place of its own was lost. */
export const PART_LOST = 'part-lost';

/** Catches what a page or a figure throws while drawing, and shows it; what is around it stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(): void {
    if (this.props.what === null) window.dispatchEvent(new Event(PART_LOST));
  }

  override render() {
    const { error } = this.state;
    const { what, children } = this.props;
    if (error === null) return children;
    if (what === null) return null;
    return (
      <ErrorNote
        title={`${what} could not be drawn`}
        message={error.message}
        onRetry={() => this.setState({ error: null })}
      />
    );
  }
}
