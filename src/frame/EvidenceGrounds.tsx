import type { Input } from '../domain/derivationRows.ts';
import { counted } from '../domain/words.ts';
import type { Evidence, Source, Derivation, Sources } from '../contract/primitives.ts';
import { datasetDay, formatPeriod } from '../domain/periods.ts';
import { rowConfidence } from '../figure/confidenceReason.ts';
import type { Fact } from '../figure/parts.ts';
import { isTranslated, sourceAddress } from '../figure/sourceAddress.ts';
import { CardLine, CardSection } from './FactList.tsx';
import { languageOf } from './SourceCite.tsx';
import type { EvidenceItem } from '../figure/evidenceItem.ts';
import type { OtherReading, Revision } from '../contract/indicator.ts';
import { formatValue } from '../domain/values.ts';
import { numberHistory, writtenAs, type HistoryKnown } from '../figures/changes/numberHistory.ts';
import { OuterLink, TextButton, TextLink } from '../ui/TextLink.tsx';

interface SourceLinesProps {
  readonly evidence: Evidence;
  readonly source: Source | undefined;
}

/** Publisher, title, date and license of a number's source, and its location in the source. */
export function SourceLines({ evidence, source }: SourceLinesProps) {
  return (
    <dl>
      {source === undefined ? (
        <CardLine name="Source">{evidence.sourceId} (no link: this source is not listed)</CardLine>
      ) : (
        <KnownSource source={source} />
      )}
      <CardLine name="Where in it">{evidence.locator}</CardLine>
    </dl>
  );
}

function KnownSource({ source }: { source: Source }) {
  const address = sourceAddress(source);
  return (
    <>
      <CardLine name="Publisher">{source.publisher}</CardLine>
      <CardLine name="Title">
        <span lang={languageOf(source.title)}>
          {address.kind === 'link' ? <OuterLink href={address.url}>{source.title}</OuterLink> : source.title}
        </span>
      </CardLine>
      {isTranslated(source) && (
        <CardLine name="Original title">
          {source.titleOriginal === null ? (
            <span className="text-soft">not recorded (language: {source.language})</span>
          ) : (
            <span lang={source.language}>{source.titleOriginal}</span>
          )}
        </CardLine>
      )}
      <CardLine name="Link">
        {address.kind === 'link' ? (
          <span className="text-soft">{address.url}</span>
        ) : (
          <span className="text-soft">{address.reason}</span>
        )}
      </CardLine>
      <CardLine name="Published">
        {source.publishedOn === null ? 'date not recorded' : formatPeriod(source.publishedOn)}
      </CardLine>
      <CardLine name="License">{source.licence}</CardLine>
    </>
  );
}

/** Returns what opens the card of a row; `null` if it has none. */
export type CardOf = (row: Input) => (() => void) | null;

const noCard: CardOf = () => null;

interface DerivationStepsProps {
  readonly derivation: Derivation;
  readonly sources: Sources;
  readonly cardOf?: CardOf | undefined;
}

/** The computation of a number, with every input row and its source. */
export function DerivationSteps({ derivation, sources, cardOf = noCard }: DerivationStepsProps) {
  const { method, formula, inputs } = derivation;
  const count = counted(inputs.length, 'row');
  return (
    <>
      <dl>
        <CardLine name="Formula">{formula}</CardLine>
        <CardLine name="Function">
          <code className="text-xs">{method}</code>
        </CardLine>
        <CardLine name="From">
          {inputs.length === 0 ? 'no row: none matches, so the count is zero' : count}
        </CardLine>
      </dl>
      {inputs.length > 0 && (
        <ol
          className="mt-2 max-h-72 list-decimal overflow-auto border border-hair py-1 pr-3 pl-9 text-sm"
          tabIndex={0}
          aria-label="Rows of the derivation"
        >
          {inputs.map((input, index) => (
            <li key={`${input.label}|${String(index)}`} className="border-b border-hair py-1.5 last:border-0">
              <RowName label={input.label} open={cardOf(input)} />:{' '}
              <strong className="font-semibold">{input.text}</strong>
              <RowEvidence evidence={input.evidence} sources={sources} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

interface RowNameProps {
  readonly label: string;
  readonly open: ReturnType<CardOf>;
}

const RowName = ({ label, open }: RowNameProps) =>
  open === null ? (
    label
  ) : (
    <TextButton className="text-left" onClick={open}>
      {label}
    </TextButton>
  );

interface OtherReadingsProps {
  /** `undefined` if the card shows no number for which differing values are recorded. */
  readonly readings: readonly OtherReading[] | undefined;
  /** Note next to the confidence, which may name another source. */
  readonly note: string | null;
  readonly sources: Sources;
}

/** Values for the same number in other sources. */
export function OtherReadings({ readings, note, sources }: OtherReadingsProps) {
  if (readings === undefined || (readings.length === 0 && note !== null)) {
    return (
      <p className="text-soft">
        None has a value of its own here. Where sources differ, the note or another row says so.
      </p>
    );
  }
  if (readings.length === 0) {
    return <p className="text-soft">No source on record here gives another value.</p>;
  }
  return (
    <ul>
      {readings.map((reading) => (
        <li
          key={`${reading.evidence.sourceId}|${reading.evidence.locator}|${String(reading.value)}`}
          className="border-b border-hair py-1.5 first:pt-0 last:border-0"
        >
          <strong className="font-semibold">{formatValue(reading.value, 'decimal')}</strong> {reading.unit}
          <RowEvidence evidence={reading.evidence} sources={sources} />
        </li>
      ))}
    </ul>
  );
}

interface RevisionsProps {
  readonly item: EvidenceItem;
  readonly known: HistoryKnown;
}

/** Past of a number in one line, then each change of it, oldest first, and links to the list of changes. */
export function Revisions({ item, known }: RevisionsProps) {
  const { revisions, unit } = item;
  const { text, searches } = numberHistory(item, known);
  return (
    <CardSection title="Was it ever different?">
      <p>{text}</p>
      <ul>
        {revisions?.map((revision) => (
          <li key={revision.version} className="border-b border-hair py-1.5 last:border-0">
            {formatPeriod(datasetDay(revision.version))} (version {revision.version}):{' '}
            <RevisedValue revision={revision} unit={unit} />
            <span className="block text-soft">{revision.reason ?? unexplained(revision)}</span>
          </li>
        ))}
      </ul>
      {searches.map(({ name, query }) => (
        <span key={name} className="block">
          <TextLink to={`/changes?q=${encodeURIComponent(query)}`}>Changes on record under “{name}”</TextLink>
        </span>
      ))}
    </CardSection>
  );
}

/** Returns what a change of the value without a reason leaves open. */
const unexplained = ({ before, after }: Revision): string | null =>
  before === null || before === after ? null : 'No reason is on record.';

interface RevisedProps {
  readonly revision: Revision;
  readonly unit: string | undefined;
}

function RevisedValue({ revision: { before, after, formerly }, unit }: RevisedProps) {
  if (before === null) return `first on record, ${writtenAs(after, unit)}`;
  if (formerly !== undefined) return `moved here from “${formerly}”; value unchanged.`;
  if (before === after) return 'value unchanged; citation, confidence or note changed.';
  // A revision beyond the digits of the card is told with all of its digits.
  const isExact = writtenAs(before, unit) === writtenAs(after, unit);
  return (
    <>
      {writtenAs(before, unit, isExact)} <span aria-hidden="true">→</span>
      <span className="sr-only">became</span>{' '}
      <strong className="font-semibold">{writtenAs(after, unit, isExact)}</strong>
    </>
  );
}

interface FactLinesProps {
  readonly facts: readonly Fact[];
  readonly sources: Sources;
}

/** Further facts about a number, each with its own source if it has one. */
export const FactLines = ({ facts, sources }: FactLinesProps) =>
  facts.map(({ label, value, evidence }) => (
    <CardLine key={label} name={label}>
      {value}
      {evidence !== undefined && <RowEvidence evidence={evidence} sources={sources} />}
    </CardLine>
  ));

interface RowEvidenceProps {
  readonly evidence: Evidence;
  readonly sources: Sources;
}

/** The evidence of one raw row in two lines: source with its link, location, confidence. */
function RowEvidence({ evidence, sources }: RowEvidenceProps) {
  const source = sources[evidence.sourceId];
  const address = source === undefined ? null : sourceAddress(source);
  return (
    <span className="block text-soft wrap-anywhere">
      {source === undefined ? (
        `${evidence.sourceId} (no link: this source is not listed)`
      ) : address?.kind === 'link' ? (
        <OuterLink href={address.url} lang={languageOf(source.title)}>
          {source.title}
        </OuterLink>
      ) : (
        <>
          {source.title} ({address?.reason})
        </>
      )}
      , {evidence.locator} · {rowConfidence(evidence)}
      {evidence.note !== null && ` · ${evidence.note}`}
    </span>
  );
}
