import { Basis } from '../../contract/measures.ts';
import { measureStrip } from '../../figures/participation/stripFigure.ts';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useOptions } from '../../url/useOptions.ts';
import { TextLink } from '../../ui/TextLink.tsx';

const bases = Basis.codes.map((value) => ({ value, label: Basis.label(value) }));

/** All measures side by side: the count decides who leads. */
export function MeasureStrip() {
  const { options, choose } = useOptions();
  return (
    <div>
      <Choice
        legend="Counts"
        options={bases}
        value={options.basis ?? 'absolute'}
        onChange={(basis) => choose({ basis: basis === 'absolute' ? null : basis })}
      />
      <div className="mt-5">
        <FigureOf spec={measureStrip} height={1400} />
      </div>
      <p className="mt-1 text-sm">
        <TextLink to="/claims">Test a claim: who leads depends on how you count →</TextLink>
      </p>
    </div>
  );
}
