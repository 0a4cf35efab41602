import { Market, Product } from '../contract/rules.ts';
import type { RuleCounts } from '../domain/rules.ts';
import { marketParam, ruleChoice, unknownChoices } from '../figures/rules/ruleChoice.ts';
import { Notice } from '../ui/Notice.tsx';
import { Pill } from '../ui/Pill.tsx';
import { shortened } from '../url/params.ts';
import { useOptions } from '../url/useOptions.ts';

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
  /** Number of rows of each, if they are counted. */
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly onSwitch: (code: T) => void;
}

/** Options that can be on together; none selects all. */
const Pills = <T extends string>({ legend, codes, nameOf, on, counts, onSwitch }: PillsProps<T>) => (
  <fieldset
    className="flex min-w-0 flex-wrap items-center gap-1.5 text-sm pointer-coarse:gap-y-0 sm:pl-24"
    aria-label={legend}
  >
    <legend className="float-left w-full text-soft sm:-ml-24 sm:w-22.5">{legend}</legend>
    {codes.map((code) => {
      const count = counts === undefined ? undefined : (counts.get(code) ?? 0);
      return (
        <Pill
          key={code}
          label={nameOf(code)}
          count={count}
          checked={on.includes(code)}
          disabled={!on.includes(code) && count === 0}
          onChange={() => onSwitch(code)}
        />
      );
    })}
  </fieldset>
);

interface RulePillsProps {
  /** Absent where nothing is counted. */
  readonly counts?: RuleCounts;
}

/** Products and markets of rules, stored in the address. */
export function RulePills({ counts }: RulePillsProps) {
  const { options, choose } = useOptions();
  const { products, markets } = ruleChoice(options);
  return (
    <>
      <Pills
        legend="Products"
        codes={Product.codes}
        nameOf={(code) => Product.label(code)}
        on={products}
        counts={counts}
        onSwitch={(code) => choose({ products: switched(Product.codes, products, code) })}
      />
      <Pills
        legend="Markets"
        codes={Market.codes}
        nameOf={(code) => Market.label(code)}
        on={markets}
        counts={counts}
        onSwitch={(code) =>
          choose({ markets: switched(Market.codes, markets, code)?.map(marketParam) ?? null })
        }
      />
    </>
  );
}

/** Names what the address selects that is no product and no market. */
export function UnknownRuleChoices() {
  const unknown = unknownChoices(useOptions().options);
  if (unknown.length === 0) return null;
  return (
    <Notice>
      {unknown.map((one) => `“${shortened(one)}”`).join(', ')}: no product or market of this page.
    </Notice>
  );
}
