interface ShowAllProps {
  readonly count: number;
  /** What is counted, in the plural: "events". */
  readonly what?: string;
  readonly onClick: () => void;
}

/** Opens a list that shows its first lines only. */
export function ShowAll({ count, what, onClick }: ShowAllProps) {
  return (
    <button
      type="button"
      className="mt-3 text-sm underline underline-offset-2"
      data-exempt="count"
      onClick={onClick}
    >
      Show all {count.toLocaleString('en-US')}
      {what !== undefined && ` ${what}`}
    </button>
  );
}
