import { Suspense } from 'react';
import { registerListDocument } from '../../contract/registerRecords.ts';
import { registerAi } from '../../figures/register/aiRegisterFigure.ts';
import { countedBodies, registerPublished } from '../../figures/register/publishedFigure.ts';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { NearDocuments } from '../../frame/NearDocuments.tsx';
import { later } from '../../paint/later.ts';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useOptions } from '../../url/useOptions.ts';

const own = [registerListDocument];

/** Loads with its document: the code of a long list is as large as that of the figures. */
const RegisterList = later(async () => (await import('./RegisterList.tsx')).RegisterList);

/** Publications of standards bodies by year, and a list of all documents and projects. */
export const RegisterPage = () => (
  <div className="flex flex-col gap-14">
    <PublishedSection />
    <FigureOf spec={registerAi} height={640} />
    <NearDocuments needs={own} code={RegisterList}>
      <Suspense fallback={<Skeleton label="Document register" height={900} />}>
        <RegisterList />
      </Suspense>
    </NearDocuments>
    <p className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
      <TextLink to="/secretariats">Which countries run the committees behind them →</TextLink>
      <TextLink to="/standards">Standards: from plan to law, step by step →</TextLink>
    </p>
  </div>
);

const names = countedBodies.map(({ id, label }) => ({ value: id, label }));

/** Documents by year, of all bodies or of a selected one. */
function PublishedSection() {
  const { options, choose } = useOptions();
  const chosen = options.lines?.[0] ?? '';
  return (
    <div>
      <FigureOf spec={registerPublished} height={860} />
      <div className="no-print mt-3 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3">
        <Select
          label="Body"
          groups={[{ label: 'Bodies', options: [{ value: '', label: 'all' }, ...names] }]}
          value={names.some(({ value }) => value === chosen) ? chosen : ''}
          onChange={(one) => choose({ lines: one === '' ? null : [one] })}
        />
        <p className="text-sm">
          <TextLink to="/register#register-list">Search the documents one by one ↓</TextLink>
        </p>
      </div>
    </div>
  );
}
