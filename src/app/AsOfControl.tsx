import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { industriesDocument } from '../contract/catalog.ts';
import { formatPeriod } from '../domain/periods.ts';
import { documentQuery } from '../queries/documentQuery.ts';
import { TextButton } from '../ui/TextLink.tsx';
import { FIRST_DAY } from '../url/params.ts';
import { useChange, useStated } from '../url/useView.ts';

/** Pause (ms) in typing after which a day is meant: on the way to May 28 the field holds May 2. */
const MEANT_AFTER_MS = 600;

/** Returns the day that the field shows, and what typing, leaving and “Latest” do. */
function useTypedDay(newest: string | undefined) {
  const change = useChange();
  // A day in the typing, or one that is out of range.
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = (day: string | null, wrong: boolean) => {
    clearTimeout(pause.current);
    setTyped(day);
    setWrong(wrong);
  };
  const show = (asOf: string | null) => {
    hold(null, false);
    change({ asOf, pinned: null });
  };
  const settle = (day: string) => {
    if (newest === undefined) return;
    if (day < FIRST_DAY || day > newest) hold(day, true);
    else show(day === newest ? null : day);
  };
  const type = (day: string) => {
    hold(day, false);
    // A day that lacks a part is empty.
    if (day !== '') pause.current = setTimeout(() => settle(day), MEANT_AFTER_MS);
  };
  const leave = () => {
    if (typed === '') show(null);
    else if (typed !== null) settle(typed);
  };
  return { typed, isWrong, type, leave, toLatest: () => show(null) };
}

/** The date of the pages: the newest one of the dataset unless the user picks another. */
export function AsOfControl() {
  const asOf = useStated((view) => view.asOf);
  const { data } = useQuery(documentQuery(industriesDocument));
  const newest = data?.datasetDate;
  const { typed, isWrong, type, leave, toLatest } = useTypedDay(newest);
  return (
    <div className="relative flex shrink-0 items-baseline gap-1 text-sm max-sm:text-xs sm:gap-2">
      {/* Before the field, which so stays under the pointer. */}
      {asOf !== null && (
        <TextButton className="min-h-7" onClick={toLatest}>
          Latest
        </TextButton>
      )}
      <label htmlFor="as-of" className="text-soft">
        As of
      </label>
      <input
        id="as-of"
        type="date"
        className={`min-h-7 w-24 border-b bg-paper sm:w-30 text-ink ${asOf === null ? 'border-hair' : 'border-ink sm:font-semibold'}`}
        min={FIRST_DAY}
        max={newest}
        value={typed ?? asOf ?? newest ?? ''}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'as-of-wrong' : undefined}
        onChange={({ target }) => type(target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === 'Enter') leave();
        }}
      />
      {isWrong && newest !== undefined && (
        <span
          id="as-of-wrong"
          role="status"
          className="absolute top-full right-0 z-10 w-60 border border-hair bg-paper px-2 py-1 text-xs text-alert"
          data-exempt="state"
        >
          Choose a day from {formatPeriod(FIRST_DAY)} to {formatPeriod(newest)}. The page has not changed.
        </span>
      )}
    </div>
  );
}
