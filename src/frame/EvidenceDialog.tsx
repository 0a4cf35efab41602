import { useEffect } from 'react';
import { correctionsDocument } from '../contract/corrections.ts';
import { indicatorDocument } from '../contract/indicator.ts';
import { modelDocument } from '../contract/models.ts';
import { obsStatusLabels } from '../contract/rowLabels.ts';
import type { Sources } from '../contract/primitives.ts';
import { citedNumber } from '../figure/citation/cited.ts';
import { confidenceReason, originText } from '../figure/confidenceReason.ts';
import { pointItem, unitBeside, type CrossItem, type EvidenceItem } from '../figure/evidenceItem.ts';
import type { Figure } from '../figure/figure.ts';
import { findNumber } from '../figure/firstPaint.ts';
import { numberId } from '../figure/numberId.ts';
import { recordedItem } from '../figure/observationItem.ts';
import type { FigurePoint, RecordKey } from '../figure/parts.ts';
import { pointOfRow } from '../figure/sumPoint.ts';
import { useAnswer } from '../queries/useAnswer.ts';
import { formatPeriod, periodInPart } from '../domain/periods.ts';
import { Dialog, OverBackdrop } from '../ui/Dialog.tsx';
import { addressOf } from '../url/pathView.ts';
import { useShownAddress } from '../paint/shownAddress.tsx';
import { withNumber } from '../url/view.ts';
import { CardLine, CardSection } from './FactList.tsx';
import { CitationBox } from './CitationBox.tsx';
import { CopyButton } from './CopyButton.tsx';
import {
  DerivationSteps,
  FactLines,
  OtherReadings,
  Revisions,
  SourceLines,
  type CardOf,
} from './EvidenceGrounds.tsx';
import { useEvidenceHost } from './EvidenceHost.tsx';
import { ReportProblem } from './ReportProblem.tsx';
import { SITE_BASE, siteAddress } from '../url/siteBase.ts';

interface PointDialogProps {
  readonly figure: Figure;
  readonly point: FigurePoint;
  readonly onOpen: (point: FigurePoint) => void;
  readonly onClose: () => void;
}

/** The card of a number in the current figure: rows behind the number may have loaded since it was opened. */
export function PointDialog({ figure, point, onOpen, onClose }: PointDialogProps) {
  const { release } = useEvidenceHost();
  const cardOf: CardOf = (row) => {
    const own = pointOfRow(figure, row);
    if (own === null) return null;
    return () => {
      release(numberId(figure.id, point.key));
      onOpen(own);
    };
  };
  return (
    <EvidenceDialog
      item={pointItem(figure, findNumber(figure, point.key) ?? point)}
      sources={Object.fromEntries(figure.sources.map((source) => [source.id, source]))}
      cardOf={cardOf}
      onClose={onClose}
    />
  );
}

interface EvidenceDialogProps {
  readonly item: EvidenceItem;
  readonly sources: Sources;
  /** Returns what opens the card of a row of the derivation; `null` if the page shows no such number. */
  readonly cardOf?: CardOf | undefined;
  readonly onClose: () => void;
}

/** The evidence card: everything behind one number, with buttons to cite, copy and report it. */
export const EvidenceDialog = (props: EvidenceDialogProps) => (
  <OverBackdrop>
    {props.item.record === undefined ? (
      <EvidenceCard {...props} />
    ) : (
      <RecordedCard {...props} record={props.item.record} />
    )}
  </OverBackdrop>
);

/** The card of a number whose derivation is not in the page but in the document of its indicator. */
function RecordedCard({ record, ...shown }: EvidenceDialogProps & { readonly record: RecordKey }) {
  const { found, error } = useAnswer((ask) => ask(indicatorDocument(record.indicatorId)));
  if (found === undefined)
    return (
      <EvidenceCard
        {...shown}
        awaited={
          error === null
            ? 'Counted or computed by this dataset; the rows behind it are being loaded.'
            : 'Counted or computed by this dataset. The rows behind it could not be loaded; they are on the page of its indicator.'
        }
      />
    );
  return (
    <EvidenceCard
      {...shown}
      item={recordedItem(shown.item, record, found)}
      sources={{ ...shown.sources, ...found.sources }}
    />
  );
}

interface EvidenceCardProps extends EvidenceDialogProps {
  /** Text in place of a derivation that has not loaded. */
  readonly awaited?: string | undefined;
}

function EvidenceCard({ item, sources, cardOf, onClose, awaited }: EvidenceCardProps) {
  const { announce, release, datasetVersion } = useEvidenceHost();
  const { path, search, view } = useShownAddress();
  const { id } = item;
  useEffect(() => {
    if (id !== undefined) announce(id);
  }, [announce, id]);
  const here = item.link ?? addressOf(path, { ...view, number: null }, new URLSearchParams(search));
  const link = id === undefined ? here : withNumber(here, id);
  const address = `${siteAddress()}${link}`;
  const close = () => {
    onClose();
    release(id);
  };
  return (
    <Dialog name="Evidence" title={item.subject} room="text" onClose={close}>
      <div className="text-sm">
        <Observation item={item} sources={sources} />
        {item.isMissing === true ? (
          <Missing item={item} sources={sources} />
        ) : (
          <Grounds item={item} sources={sources} awaited={awaited} cardOf={cardOf} />
        )}
        {item.cross !== undefined && <CrossSection cross={item.cross} sources={sources} />}
        {item.isMissing !== true && (
          <CardSection title="Citation">
            <CitationBox
              cited={citedNumber(item, sources, datasetVersion ?? 'of the day', address)}
              name={id === undefined ? 'number' : fileStem(id)}
            />
          </CardSection>
        )}
        <CardSection title="Link to this number">
          <a href={`${SITE_BASE}${link}`} className="underline underline-offset-2 wrap-anywhere">
            {address}
          </a>
          <CopyButton label="Copy link" text={address} />
        </CardSection>
        <ReportProblem
          problem={{
            subject: item.subject,
            key: id ?? 'none',
            shown: item.text,
            datasetVersion: datasetVersion ?? 'of the day',
            address,
          }}
        />
      </div>
    </Dialog>
  );
}

/** Returns a key as a valid file name: systems differ in which characters besides letters they allow. */
const fileStem = (id: string): string => id.replaceAll(/[^\w.-]+/g, '-');

/** Says that a number is missing, and in which source it was sought. */
const Missing = ({ item: { wasSought, evidence }, sources }: Pick<EvidenceCardProps, 'item' | 'sources'>) => (
  <>
    <p className="mt-3">No value is on record, so there is nothing to grade or to cite.</p>
    {wasSought === true && (
      <CardSection title="What was looked at">
        <SourceLines evidence={evidence} source={sources[evidence.sourceId]} />
        {evidence.note !== null && <p className="mt-1 text-soft">{evidence.note}</p>}
      </CardSection>
    )}
  </>
);

/** The basis of a number: its source, its confidence with the reason, its derivation, and differing sources. */
function Grounds({
  item,
  sources,
  awaited,
  cardOf,
}: Pick<EvidenceCardProps, 'item' | 'sources' | 'awaited' | 'cardOf'>) {
  const { evidence, derivation = null, otherReadings } = item;
  const source = sources[evidence.sourceId];
  return (
    <>
      <CardSection title={derivation === null ? 'Source' : 'Source of the first row'}>
        <SourceLines evidence={evidence} source={source} />
      </CardSection>
      <CardSection title="Confidence">
        <p>{confidenceReason(evidence, source, derivation, item.unit === 'date' ? 'day' : 'value')}</p>
        {evidence.note !== null && <p className="mt-1 text-soft">{evidence.note}</p>}
      </CardSection>
      <CardSection title="Derivation">
        {derivation === null ? (
          <p className="text-soft">
            {evidence.made === 'computed' && awaited !== undefined ? awaited : originText(evidence)}
          </p>
        ) : (
          <DerivationSteps derivation={derivation} sources={sources} cardOf={cardOf} />
        )}
      </CardSection>
      <CardSection title="Other sources that disagree">
        <OtherReadings readings={otherReadings} note={evidence.note} sources={sources} />
      </CardSection>
      <NumberPast item={item} />
    </>
  );
}

/** Past of the number; documents that tell it beyond the page load as the card opens. */
function NumberPast({ item }: Pick<EvidenceCardProps, 'item'>) {
  const { priced } = item;
  const { found: corrections } = useAnswer((ask) => ask(correctionsDocument));
  const { found: model } = useAnswer((ask) =>
    priced === undefined ? null : ask(modelDocument(priced.modelId)),
  );
  return <Revisions item={item} known={{ since: corrections?.since ?? null, model: model ?? null }} />;
}

/** Longer values (characters) are sentences, which are readable in the page and not repeated. */
const AT_A_GLANCE = 60;

function Observation({ item, sources }: Pick<EvidenceCardProps, 'item' | 'sources'>) {
  const status = obsStatusLabels[item.status ?? 'A'];
  return (
    <>
      {item.text.length <= AT_A_GLANCE && (
        <p className="mt-1 wrap-anywhere">
          <span className="mr-2 font-serif text-2xl leading-tight">{item.text}</span>{' '}
          <span className="text-soft">{unitBeside(item)}</span>
        </p>
      )}
      <dl className="mt-3">
        {item.actor !== null && <CardLine name="Actor">{item.actor ?? item.subject}</CardLine>}
        {/* The facts of a price say since when it is on record: the day of its row reads like a change on that day. */}
        {item.priced === undefined && item.period !== undefined && item.period !== '' && (
          <CardLine name="Period">{periodInPart(item.period, item.status === 'P')}</CardLine>
        )}
        <ValueLines item={item} />
        {status !== null && <CardLine name="Status">{status}</CardLine>}
        <FactLines facts={item.facts} sources={sources} />
        {item.definition !== undefined && <CardLine name="Definition">{item.definition}</CardLine>}
      </dl>
    </>
  );
}

/** The number with its unit, or the date. */
function ValueLines({ item: { text, unit } }: Pick<EvidenceCardProps, 'item'>) {
  const isDate = unit === 'date';
  return (
    <>
      <CardLine name={isDate ? 'Date' : 'Value'}>
        <strong className="font-semibold">{text}</strong>
      </CardLine>
      {unit !== undefined && !isDate && <CardLine name="Unit">{unit}</CardLine>}
    </>
  );
}

/** The second number of a mark on two axes, with its own source. */
function CrossSection({ cross, sources }: { readonly cross: CrossItem; readonly sources: Sources }) {
  const { measure, text, period, facts, evidence, derivation, isMissing } = cross;
  const source = sources[evidence.sourceId];
  return (
    <CardSection title="On the other axis">
      <dl>
        <CardLine name="Value">
          <strong className="font-semibold">{text}</strong>
        </CardLine>
        <CardLine name="Measure">{measure}</CardLine>
        {period !== '' && <CardLine name="Period">{formatPeriod(period)}</CardLine>}
        <FactLines facts={facts} sources={sources} />
      </dl>
      {!isMissing && (
        <>
          <SourceLines evidence={evidence} source={source} />
          <p className="mt-2">{confidenceReason(evidence, source, derivation)}</p>
          {evidence.note !== null && <p className="mt-1 text-soft">{evidence.note}</p>}
        </>
      )}
      {derivation !== null && <DerivationSteps derivation={derivation} sources={sources} />}
    </CardSection>
  );
}
