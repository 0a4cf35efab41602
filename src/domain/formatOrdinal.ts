const suffixes: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };
const rules = new Intl.PluralRules('en-US', { type: 'ordinal' });

/** "1st", "22nd", "113th": a place in an order. */
export const formatOrdinal = (place: number): string =>
  `${String(place)}${suffixes[rules.select(place)] ?? 'th'}`;
