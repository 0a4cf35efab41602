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
