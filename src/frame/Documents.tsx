import { useState, type ReactNode } from 'react';
import { useNow } from '../paint/hydration.ts';
import { hasCome, type Ask, type Got } from '../contract/document.ts';
import { isMissing } from '../queries/isMissing.ts';
import { useAnswer, type Answer } from '../queries/useAnswer.ts';
import { ErrorNote } from '../ui/ErrorBoundary.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { datasetDay, formatPeriod } from '../domain/periods.ts';
import { Notice } from '../ui/Notice.tsx';
import { dayAt, periodStart } from '../contract/periodDays.ts';

interface WaitingProps {
  /** What is being loaded, in words: "AI prices". */
  readonly label: string;
  /** Room to keep while loading. */
  readonly height: number;
  /** Whether old data say their age here; not where something around it already does. */
  readonly aged?: boolean;
  /** Shown in place of the error where there is no such document: the address names what is not there. */
  readonly missing?: ReactNode;
}

interface AnsweredProps<T> extends WaitingProps {
  readonly answer: Answer<T>;
  readonly children: (found: T) => ReactNode;
}

/**
 * One place for the states of documents: loading keeps its room, an error is named and can be tried again while
 * the last good data stay, and old data say how old they are.
 */
export function Answered<T>({ label, height, aged = true, missing, answer, children }: AnsweredProps<T>) {
  const { found, documents, error, isFetching, retry } = answer;
  if (found === undefined) {
    if (error === null || isFetching) return <Skeleton label={label} height={height} />;
    if (missing !== undefined && isMissing(error)) return missing;
    return <ErrorNote title={`${label} could not be shown`} message={error.message} onRetry={retry} />;
  }
  const [version] = documents.flatMap(versionOf);
  return (
    <>
      {error !== null && (
        <ErrorNote
          title={`${label} could not be refreshed; the last data are shown`}
          message={error.message}
          onRetry={retry}
        />
      )}
      {aged && version !== undefined && <StaleNote datasetVersion={version} />}
      {children(found)}
    </>
  );
}

const versionOf = (document: unknown): string[] =>
  typeof document === 'object' &&
  document !== null &&
  'datasetVersion' in document &&
  typeof document.datasetVersion === 'string'
    ? [document.datasetVersion]
    : [];

interface DocumentsProps<Asked extends object> extends Omit<WaitingProps, 'label'> {
  /** What is being loaded, in words; where each document has its own, in the order in which they are asked for. */
  readonly label: string | readonly string[];
  /** Asks for the documents, by name. */
  readonly needs: (ask: Ask) => Asked;
  /** Whether what was shown last stays until the next can be, or it is known that it cannot. */
  readonly keepsLast?: boolean;
  readonly children: (got: Got<Asked>) => ReactNode;
}

/** The answer; in place of one that has not come yet the one before, unless a document failed. */
function useLastFound<T>(answer: Answer<T>): Answer<T> {
  const [last, keep] = useState(answer);
  if (answer.found !== undefined && !areSame(answer.documents, last.documents)) keep(answer);
  return answer.found === undefined && answer.error === null ? last : answer;
}

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** What a page shows of documents that it needs beside its figures. */
export function Documents<Asked extends object>(props: DocumentsProps<Asked>) {
  const { label, needs, keepsLast = false, children, ...waiting } = props;
  const answer = useAnswer((ask) => {
    const asked = needs(ask);
    return hasCome(asked) ? asked : undefined;
  });
  const last = useLastFound(answer);
  const words = typeof label === 'string' ? [label] : label;
  const missing = answer.documents.indexOf(undefined);
  return (
    <Answered {...waiting} label={words[missing] ?? words[0] ?? ''} answer={keepsLast ? last : answer}>
      {children}
    </Answered>
  );
}

/** Says how old the data are once they are older than the dataset's own rhythm. */
export function StaleNote({ datasetVersion }: { datasetVersion: string }) {
  const age = daysOld(datasetVersion, useNow(Date.parse(datasetDay(datasetVersion))));
  if (age <= STALE_AFTER_DAYS) return null;
  return (
    <Notice>
      These data may be out of date: they are of {formatPeriod(datasetDay(datasetVersion))}, {String(age)}{' '}
      days ago.
    </Notice>
  );
}

/** The dataset is meant to be renewed monthly; twice that is late. */
const STALE_AFTER_DAYS = 60;

/** Whole days from a dataset version (`2026.11.24` or `2026.11.24.2`) to a time in milliseconds. */
export function daysOld(datasetVersion: string, now: number): number {
  return dayAt(now) - periodStart(datasetDay(datasetVersion));
}
