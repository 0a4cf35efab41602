import { adoptionLags } from '../../figures/register/adoptionFigure.ts';
import { registerAi } from '../../figures/register/aiRegisterFigure.ts';
import { registerOutput } from '../../figures/register/outputFigure.ts';
import { registerProjects } from '../../figures/register/projectsFigure.ts';
import { countedBodies, registerPublished } from '../../figures/register/publishedFigure.ts';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { Select } from '../../ui/Select.tsx';
import { useOptions } from '../../url/useOptions.ts';
import { AdoptionMirror } from './AdoptionMirror.tsx';

/** Figures of the register: documents by body, by secretariat, on AI, and adopted by China. */
export const RegisterFigures = () => (
  <div className="flex flex-col gap-14">
    <PublishedSection />
    <FigureOf spec={registerOutput} height={900} />
    <FigureOf spec={registerProjects} height={560} />
    <FigureOf spec={registerAi} height={640} />
    <div className="flex flex-col gap-6">
      <FigureOf spec={adoptionLags} height={1200} />
      <AdoptionMirror />
    </div>
  </div>
);

const names = countedBodies.map(({ id, label }) => ({ value: id, label }));

/** Documents by year, of all bodies or of a selected one. */
function PublishedSection() {
  const { options, choose } = useOptions();
  const chosen = options.lines?.[0] ?? '';
  return (
    <div className="flex flex-col gap-6">
      <div className="no-print">
        <Select
          label="Body"
          groups={[{ label: 'Bodies', options: [{ value: '', label: 'all' }, ...names] }]}
          value={names.some(({ value }) => value === chosen) ? chosen : ''}
          onChange={(one) => choose({ lines: one === '' ? null : [one] })}
        />
      </div>
      <FigureOf spec={registerPublished} height={860} />
    </div>
  );
}
