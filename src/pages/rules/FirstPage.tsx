import { Market, rulesDocument, type RulesDocument } from '../../contract/rules.ts';
import { gapBetween, likeDuties, type LikeDuty } from '../../domain/likeDuties.ts';
import { viewDay } from '../../domain/periods.ts';
import { upperFirst } from '../../domain/words.ts';
import { dutiesBound } from '../../figures/rules/likeDutiesFigure.ts';
import {
  dayText,
  firstText,
  gapItems,
  likeDayItem,
  LIKE_DUTIES,
  nextDays,
  whomOf,
} from '../../figures/rules/likeDutyWords.ts';
import { placeOf } from '../../figures/rules/ruleAnswer.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { Fold } from '../../frame/Fold.tsx';
import { Pieces } from '../../frame/Pieces.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { RuleName } from './RuleName.tsx';

/** Which market binds the same duty first: an answer, a figure, a table, and why duties are alike. */
export const FirstPage = () => (
  <Documents label="Rules" height={1400} needs={(ask) => ({ document: ask(rulesDocument) })}>
    {({ document }) => <First document={document} />}
  </Documents>
);

function First({ document }: { readonly document: RulesDocument }) {
  const { asOf } = useShownView();
  const all = likeDuties(document, asOf);
  const { duties, phases } = document;
  const apart = duties.filter(({ rules }) => rules.length === 0);
  return (
    <div className="sheet flex flex-col gap-10">
      <div className="flex flex-col gap-6">
        {all.length > 0 && (
          <p className="sentence max-w-3xl" data-exempt="record" data-set-ahead>
            <Pieces {...nextDays(all, viewDay({ asOf }, document.datasetVersion))} />
          </p>
        )}
        <FigureOf spec={dutiesBound} height={640} />
      </div>
      {all.length > 0 && (
        <div>
          <DutyTable all={all} />
          <TableDownloads table="comparable-rules" datasetVersion={document.datasetVersion} />
        </div>
      )}
      {apart.length > 0 && <NotCompared duties={apart} />}
      <WhyAlike duties={duties.filter((one) => !apart.includes(one))} phases={phases} />
      <p className="text-sm text-soft">
        Whose text was adopted first is another question:{' '}
        <TextLink to="/law-standards/topics">who acted first</TextLink>.
      </p>
    </div>
  );
}

/** Returns the cell of a market: its first day, and how long after the first market that is. */
function DayCell({ like, market }: { readonly like: LikeDuty; readonly market: Market }) {
  const day = like.days.find((one) => one.market === market);
  if (day === undefined) return null;
  if (day.kind !== 'day') return <span className="text-soft">{upperFirst(dayText(day, like))}</span>;
  return day.phases.map((phase) => (
    <span key={phase.id} className="block" data-set-ahead>
      <EvidenceValue item={likeDayItem(like, phase, 'table')} />
      <span className="block text-soft">
        <RuleName document={phase.document} page={phase.page} />
      </span>
    </span>
  ));
}

/** Whole months between China and the United States, and which of them binds first. */
function GapCell({ like }: { readonly like: LikeDuty }) {
  const dayOf = (market: Market) => like.days.find((one) => one.market === market);
  const gap = gapBetween(dayOf('CN'), dayOf('US'));
  if (gap === null) return <span className="text-soft">no like days</span>;
  return (
    <>
      {gapItems(like, gap, 'table').map((item) => (
        <EvidenceValue key={item.id} item={item} />
      ))}
      <span className="block text-soft">{upperFirst(placeOf(gap.first.market))} first</span>
    </>
  );
}

const shown = ['CN', 'US', 'EU', 'US-CA', 'UN'] as const;

/** The comparisons, by duty: days by market, the gap, and who is first. */
function DutyTable({ all }: { readonly all: readonly LikeDuty[] }) {
  const markets = shown.filter((one) => all.some(({ days }) => days.some(({ market }) => market === one)));
  const names = markets.map((one) => Market.label(one));
  return (
    <Section id={LIKE_DUTIES} title="First days by duty, class of vehicle, and phase">
      <PlainTable
        caption="First days by duty"
        columns={['Duty', ...names, 'China and U.S.', 'First']}
        roomy={['Duty', ...names, 'First']}
        first={{ most: 10, onPhone: 4, what: 'comparisons' }}
        rows={all.map((like) => ({
          key: like.id,
          cells: [
            <span key="duty">
              {like.duty.title}
              <span className="block text-soft">{whomOf(like)}</span>
            </span>,
            ...markets.map((market) => <DayCell key={market} like={like} market={market} />),
            <GapCell key="gap" like={like} />,
            <span key="first">
              {upperFirst(firstText(like))}
              <span className="block text-soft">{like.confidence} confidence</span>
            </span>,
          ],
        }))}
      />
    </Section>
  );
}

/** Topics whose texts are not set beside each other, and why. */
const NotCompared = ({ duties }: Pick<RulesDocument, 'duties'>) => (
  <Section title="Not compared, and why" className="max-w-3xl" data-exempt="record">
    <ul className="flex flex-col gap-2 text-sm">
      {duties.map(({ id, title, alike, leftOut }) => (
        <li key={id}>
          <strong>{title}</strong>: {alike} {leftOut}
        </li>
      ))}
    </ul>
  </Section>
);

/** Grounds of each comparison: what makes its texts alike, which rules belong to it and why, and what is left out. */
const WhyAlike = ({ duties, phases }: Pick<RulesDocument, 'duties' | 'phases'>) => (
  <Section title="Why these duties are alike" className="max-w-3xl" data-exempt="record">
    <p className="mb-2 text-sm text-soft">
      That two rules are about one topic does not make them alike. Each is put to a duty by our reading of
      both texts, of medium or low confidence.
    </p>
    <Fold summary="Show the readings" everywhere>
      <ul className="flex flex-col gap-4 text-sm">
        {duties.map(({ id, title, duty, alike, leftOut, rules }) => (
          <li key={id}>
            <strong>{title}</strong>: {duty} {alike}
            {leftOut !== null && <span className="block text-soft">Not compared: {leftOut}</span>}
            <ul className="mt-1 flex flex-col gap-1">
              {rules.map(({ rule, reading, confidence }) => {
                const own = phases.find((one) => one.rule === rule);
                return (
                  <li key={rule}>
                    {own !== undefined && <RuleName document={own.document} page={own.page} />},{' '}
                    {own?.objects}: {reading}{' '}
                    <span className="text-soft">{upperFirst(confidence)} confidence.</span>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </Fold>
  </Section>
);
