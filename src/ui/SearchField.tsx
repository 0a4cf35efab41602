import { useId } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="field no-print">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        className="w-full border-b sm:w-48 border-rule bg-paper px-1 py-1 text-ink"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
