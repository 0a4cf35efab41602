import * as v from 'valibot';
import type { ComputedValue } from './computedValue.ts';
import type { DerivationContext } from './derivationContext.ts';

/** What a derivation gives: a plain sentence on how, and the values. */
export interface Derived {
  readonly formula: string;
  readonly values: readonly ComputedValue[];
}

/** A named function that computes an indicator. Throws a sentence where its parameters do not fit. */
export type DerivationMethod = (
  parameters: Readonly<Record<string, string>>,
  context: DerivationContext,
) => Derived;

/** Puts the parsing of the parameters before a computation, so that it only sees what it asked for. */
export function derivationMethod<Entries extends v.ObjectEntries>(definition: {
  readonly parameters: v.StrictObjectSchema<Entries, undefined>;
  readonly formula: (parameters: v.InferOutput<v.StrictObjectSchema<Entries, undefined>>) => string;
  readonly compute: (
    parameters: v.InferOutput<v.StrictObjectSchema<Entries, undefined>>,
    context: DerivationContext,
  ) => readonly ComputedValue[];
}): DerivationMethod {
  return (raw, context) => {
    const parsed = v.safeParse(definition.parameters, raw);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const path = v.getDotPath(issue) ?? 'parameters';
      throw new Error(`The parameter "${path}" does not fit: ${issue.message}.`);
    }
    return {
      formula: definition.formula(parsed.output),
      values: definition.compute(parsed.output, context),
    };
  };
}
