import { useMemo } from 'react';
import { boardIndexDocument, type BoardEntry } from '../../../contract/leaderboards.ts';
import { datasetDay, formatPeriod } from '../../../domain/periods.ts';
import { useView } from '../../../url/useView.ts';
import { quoteData, type PricingData } from '../../../figures/ai-pricing/priceData.ts';
import { boardIndex, nameIndex } from '../../../figures/ai-pricing/headline/nameIndex.ts';
import { checkClaim, type CheckedClaim } from '../../../figures/ai-pricing/headline/checkClaim.ts';
import { ChangeResults, PairResults, RatioResults, PriceResults } from './PriceResults.tsx';
import { StandingResults } from './StandingResults.tsx';
import type { PricedModel } from '../../../contract/aiPricing.ts';
import { openSearch } from '../../../frame/openSearch.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TextButton } from '../../../ui/TextLink.tsx';
import { claimNotes, hasFindings } from '../../../figures/ai-pricing/headline/claimWords.ts';
import { priceNamesDocument } from '../../../contract/priceNames.ts';
import { EvidenceValue } from '../../../frame/EvidenceValue.tsx';
import type { Ask, Got } from '../../../contract/document.ts';
import { priceModesDocument } from '../../../contract/priceModes.ts';
import { Documents } from '../../../frame/Documents.tsx';
import { ResultList } from './ResultList.tsx';
import {
  findingDays,
  findingItem,
  type PriceFinding,
} from '../../../figures/ai-pricing/headline/findingItem.ts';

interface HeadlineResultProps {
  readonly claim: string;
  readonly pricing: PricingData;
}

const askRecord = (ask: Ask) => ({
  modes: ask(priceModesDocument),
  names: ask(priceNamesDocument),
  index: ask(boardIndexDocument),
});

/** The result of the check for each number of a sentence. */
export const HeadlineResult = (props: HeadlineResultProps) => (
  <Documents label={['Price modes', 'Names of models', 'Leaderboards']} height={240} needs={askRecord}>
    {(record) => <Checked {...props} {...record} />}
  </Documents>
);

function Checked({
  claim,
  pricing,
  modes,
  names,
  index,
}: HeadlineResultProps & Got<ReturnType<typeof askRecord>>) {
  const { view } = useView();
  const data = useMemo(() => quoteData(pricing, modes), [modes, pricing]);
  const models = useMemo(
    () =>
      nameIndex(
        names.names.map(({ name, modelId }) => ({ name, id: modelId })),
        true,
      ),
    [names],
  );
  const boards = useMemo(() => boardIndex(index.boards), [index]);
  const viewDay = view.asOf ?? datasetDay(data.datasetVersion);
  const checked = useMemo(
    () => checkClaim({ claim, models, boards, book: data, names, viewDay }),
    [boards, claim, data, models, names, viewDay],
  );
  return (
    <div className="mt-6 flex max-w-3xl flex-col gap-6">
      <ClaimNotes {...{ claim, checked, viewDay }} models={data.models} boards={index.boards} />
      <PriceResults checked={checked} />
      <PairResults pairs={checked.pairs} />
      <RatioResults checked={checked} />
      <ChangeResults checked={checked} />
      <StandingResults checked={checked} boards={index.boards} />
      <FindingsResult findings={checked.findings} models={data.models} />
    </div>
  );
}

interface ClaimNotesProps {
  readonly claim: string;
  readonly checked: CheckedClaim;
  readonly models: readonly PricedModel[];
  readonly boards: readonly BoardEntry[];
  readonly viewDay: string;
}

/** Notes on the interpretation of the sentence: its date, and terms that are unknown or ambiguous. */
function ClaimNotes({ claim, checked, models, boards, viewDay }: ClaimNotesProps) {
  return (
    <div>
      <p className="text-sm text-soft" data-exempt="state">
        Checked against our records for {formatPeriod(checked.day)}.
      </p>
      {claimNotes(checked, models, boards, viewDay).map((note) => (
        <Notice key={note}>{note}</Notice>
      ))}
      {!hasFindings(checked) && (
        <TextButton className="mt-3 text-sm" onClick={() => openSearch(claim)}>
          Search the record for this sentence
        </TextButton>
      )}
    </div>
  );
}

interface FindingsResultProps {
  readonly findings: readonly PriceFinding[];
  readonly models: readonly PricedModel[];
}

/** Earlier findings about figures in the sentence. */
function FindingsResult({ findings, models }: FindingsResultProps) {
  if (findings.length === 0) return null;
  return (
    <ResultList title="On record about these prices">
      {findings.map((claim) => (
        <li key={claim.id}>
          <EvidenceValue item={findingItem(claim, models)} />{' '}
          <span className="text-soft">
            {claim.finding}.{findingDays(claim)}
          </span>
        </li>
      ))}
    </ResultList>
  );
}
