import { Component, type ReactNode } from 'react';
import { messageOf } from '../domain/words.ts';
import { notePartLost } from '../paint/lostParts.ts';

interface ErrorNoteProps {
  readonly title: string;
  readonly message: string;
  readonly onRetry: () => void;
}

/** A note with what failed, where, and what to do; the rest of the page keeps working. */
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
  /** Subject of the message; `null` for an optional section: the bar at the edge of the viewport reports it. */
  readonly what: string | null;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Catches errors thrown while a page or a figure renders, and shows a note in its place. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(): void {
    if (this.props.what === null) notePartLost(this);
  }

  override render() {
    const { error } = this.state;
    const { what, children } = this.props;
    if (error === null) return children;
    if (what === null) return null;
    return (
      <ErrorNote
        title={`${what} could not be drawn`}
        message={messageOf(error)}
        onRetry={() => this.setState({ error: null })}
      />
    );
  }
}
