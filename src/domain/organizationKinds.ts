const names: Readonly<Record<string, string>> = {
  ministry: 'Authority',
  'standards-body': 'Standards body',
  SDO: 'Standards developer',
  SOE: 'State-owned company',
};

/** What an organization is, in words: the records call an agency or a parliament a ministry as well. */
export const organizationKind = (kind: string): string =>
  names[kind] ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
