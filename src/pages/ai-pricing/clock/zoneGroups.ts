interface ZoneGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const option = (zone: string) => ({
  value: zone,
  label: zone.replace(/^[^/]+\//, '').replaceAll('_', ' '),
});

/** Every time zone that this browser knows, by continent; UTC first, with the chosen zone where no list has it. */
export function zoneGroups(chosen: string): ZoneGroup[] {
  const known = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC');
  const first = ['UTC', chosen].filter(
    (zone, index, all) => !known.includes(zone) && all.indexOf(zone) === index,
  );
  const continents = [...new Set(known.map((zone) => zone.replace(/\/.*/, '')))];
  return [
    { label: 'Universal', options: first.map((zone) => ({ value: zone, label: zone })) },
    ...continents.map((label) => ({
      label,
      options: known.filter((zone) => zone.replace(/\/.*/, '') === label).map(option),
    })),
  ];
}
