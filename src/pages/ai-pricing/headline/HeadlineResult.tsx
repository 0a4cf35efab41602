import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BoardEntry } from '../../../contract/leaderboards.ts';
import { datasetDay } from '../../../domain/periods.ts';
import { Loaded } from '../../../frame/Loaded.tsx';
import { priceModesQuery, priceNamesQuery } from '../../../queries/aiPricingQueries.ts';
import { boardIndexQuery } from '../../../queries/leaderboardQueries.ts';
import { useView } from '../../../url/useView.ts';
import { basisData } from '../../../figures/ai-pricing/basis/basisData.ts';
import type { PricingData } from '../../../figures/ai-pricing/flagshipPricesFigure.ts';
import { boardIndex } from '../../../figures/ai-pricing/headline/boardIndex.ts';
import { checkClaim } from '../../../figures/ai-pricing/headline/checkClaim.ts';
import { ClaimNotes } from './ClaimNotes.tsx';
import { FindingsResult } from './FindingsResult.tsx';
import { nameIndex } from '../../../figures/ai-pricing/headline/nameIndex.ts';
import { PairResults } from './PairResults.tsx';
import { PriceResults } from './PriceResults.tsx';
import { RatioResults } from './RatioResults.tsx';
import { StandingResults } from './StandingResults.tsx';

interface HeadlineResultProps {
  readonly claim: string;
  readonly pricing: PricingData;
}

/** What the record says of each number of a sentence. */
export function HeadlineResult(props: HeadlineResultProps) {
  const modes = useQuery(priceModesQuery());
  const names = useQuery(priceNamesQuery());
  const boards = useQuery(boardIndexQuery());
  return (
    <Loaded label="Price modes" query={modes} height={240} aged={false}>
      {(modesDocument) => (
        <Loaded label="Names of models" query={names} height={240} aged={false}>
          {(namesDocument) => (
            <Loaded label="Leaderboards" query={boards} height={240} aged={false}>
              {(boardsDocument) => (
                <Checked {...props} documents={{ modesDocument, namesDocument, boardsDocument }} />
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface CheckedProps extends HeadlineResultProps {
  readonly documents: {
    readonly modesDocument: Parameters<typeof basisData>[1];
    readonly namesDocument: Parameters<typeof checkClaim>[0]['names'];
    readonly boardsDocument: { readonly boards: readonly BoardEntry[] };
  };
}

function Checked({ claim, pricing, documents }: CheckedProps) {
  const { modesDocument, namesDocument, boardsDocument } = documents;
  const { view } = useView();
  const data = useMemo(() => basisData(pricing, modesDocument), [modesDocument, pricing]);
  const models = useMemo(
    () =>
      nameIndex(
        namesDocument.names.map(({ name, modelId }) => ({ name, id: modelId })),
        true,
      ),
    [namesDocument],
  );
  const boards = useMemo(() => boardIndex(boardsDocument.boards), [boardsDocument]);
  const viewDay = view.asOf ?? datasetDay(data.datasetVersion);
  const checked = useMemo(
    () => checkClaim({ claim, models, boards, book: data, names: namesDocument, viewDay }),
    [boards, claim, data, models, namesDocument, viewDay],
  );
  const { read, day } = checked;
  return (
    <div className="mt-6 flex max-w-3xl flex-col gap-6">
      <ClaimNotes checked={checked} models={data.models} boards={boardsDocument.boards} viewDay={viewDay} />
      <PriceResults checks={checked.prices} sources={data.sources} day={day} />
      <PairResults pairs={checked.pairs} sources={data.sources} />
      <RatioResults checks={checked.ratios} sources={data.sources} />
      <StandingResults standings={read.standings} boards={boardsDocument.boards} day={day} />
      <FindingsResult findings={checked.findings} sources={{ ...data.sources, ...namesDocument.sources }} />
    </div>
  );
}
