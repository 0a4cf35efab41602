import { Market, Product, type RulePhase } from '../../contract/rules.ts';
import { byDocument, chosenPhases } from '../../domain/rules.ts';
import {
  choiceText,
  marketParam,
  ruleChoice,
  unknownChoices,
  USUAL_MONTHS,
} from '../../figures/rules/ruleChoice.ts';
import { Fold } from '../../frame/Fold.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { shortened } from '../../url/params.ts';
import { useOptions } from '../../url/useOptions.ts';

const states = [
  { value: 'any', label: 'Any' },
  { value: 'new', label: 'Not approved yet' },
  { value: 'approved', label: 'Approved before' },
] as const;

const horizons = [
  { value: '12', label: '12 months' },
  { value: 'usual', label: `${String(USUAL_MONTHS)} months` },
  { value: '60', label: '60 months' },
  { value: 'all', label: 'All' },
] as const;

/** Returns the codes for the address after one is switched; `null` if none is on, which selects all. */
function switched<T extends string>(all: readonly T[], on: readonly T[], code: T): readonly T[] | null {
  const next = all.filter((one) => on.includes(one) !== (one === code));
  return next.length === 0 ? null : next;
}

interface PillsProps<T extends string> {
  readonly legend: string;
  readonly codes: readonly T[];
  readonly nameOf: (code: T) => string;
  readonly on: readonly T[];
  /** Number of documents of each. */
  readonly countOf: (code: T) => number;
  readonly onSwitch: (code: T) => void;
}

/** Options that can be on together; none selects all. */
const Pills = <T extends string>({ legend, codes, nameOf, on, countOf, onSwitch }: PillsProps<T>) => (
  <fieldset className="flex min-w-0 flex-wrap items-center gap-1.5 text-sm sm:pl-24" aria-label={legend}>
    <legend className="float-left w-full text-soft sm:-ml-24 sm:w-22.5">{legend}</legend>
    {codes.map((code) => (
      <Pill
        key={code}
        label={nameOf(code)}
        count={countOf(code)}
        checked={on.includes(code)}
        disabled={!on.includes(code) && countOf(code) === 0}
        onChange={() => onSwitch(code)}
      />
    ))}
  </fieldset>
);

interface RuleChoicesProps {
  /** All phases known on the day of the view. */
  readonly phases: readonly RulePhase[];
}

/** Choice of products, markets, state and months, all stored in the address. */
export function RuleChoices({ phases }: RuleChoicesProps) {
  const { options, choose } = useOptions();
  const { state, horizon } = options;
  const choice = ruleChoice(options);
  const { products, markets } = choice;
  const unknown = unknownChoices(options);
  const count = (change: Partial<typeof choice>) =>
    byDocument(chosenPhases(phases, { ...choice, ...change })).length;
  const isSet = [options.products, options.markets, state, horizon].some((one) => one !== undefined);
  return (
    <div className="flex flex-col gap-3">
      <Fold summary="Select products, markets and months">
        <div className="no-print flex flex-col gap-3">
          <Pills
            legend="Products"
            codes={Product.codes}
            nameOf={(code) => Product.label(code)}
            on={products}
            countOf={(code) => count({ products: [code] })}
            onSwitch={(code) => choose({ products: switched(Product.codes, products, code) })}
          />
          <Pills
            legend="Markets"
            codes={Market.codes}
            nameOf={(code) => Market.label(code)}
            on={markets}
            countOf={(code) => count({ markets: [code] })}
            onSwitch={(code) =>
              choose({ markets: switched(Market.codes, markets, code)?.map(marketParam) ?? null })
            }
          />
          <Choice
            legend="My type"
            aligned
            options={states}
            value={state ?? 'any'}
            onChange={(value) => choose({ state: value === 'any' ? null : value })}
          />
          <Choice
            legend="Days ahead"
            aligned
            options={horizons}
            value={horizon ?? 'usual'}
            onChange={(value) => choose({ horizon: value === 'usual' ? null : value })}
          />
        </div>
      </Fold>
      {unknown.length > 0 && (
        <Notice>
          {unknown.map((one) => `“${shortened(one)}”`).join(', ')}: no product or market of this page.
        </Notice>
      )}
      <p className="text-sm text-soft" data-exempt="state">
        {choiceText(options)} {isSet && <TextLink to="/rules">Show all</TextLink>}
      </p>
    </div>
  );
}
