import { codeList, plainCodes, type Code } from './codeList.ts';

/**
 * Code lists that the build and the browser share. Records, documents and links use the code; users see the label.
 */

/** Industries, in the order in which filters and tables list them. */
export const Industry = codeList({
  ai: 'AI',
  ev: 'Electric vehicles',
  batteries: 'Batteries',
  'autonomous-driving': 'Automated driving',
  'industrial-internet': 'Industrial internet',
  semiconductors: 'Semiconductors',
  'smart-manufacturing': 'Smart manufacturing',
  biotechnology: 'Biotechnology',
  'carbon-neutrality': 'Carbon neutrality',
  'power-grid': 'Power grid',
  'high-speed-rail': 'High-speed rail',
  telecom: 'Telecom',
  'cross-industry': 'Cross-industry',
});
export type Industry = Code<typeof Industry>;

/** Subjects of comparisons between the two countries, in the order in which fronts are listed. */
export const Front = codeList({
  standards: 'Plans and standards',
  seats: 'Seats and roles',
  frontier: 'Performance and price',
  market: 'Market and deployment',
  research: 'Research and patents',
});
export type Front = Code<typeof Front>;

/**
 * Kinds of units, which decide where an axis begins and how it scales. `held`: a stock that is kept until it changes,
 * such as seats; `count`: things counted in a period or at a date; `amount`: a measured quantity; `share`: percent;
 * `magnitude`: a base-10 logarithm; `score`: a number whose zero means nothing; `rank`: 1 is first; `words`: no
 * number.
 */
export const UnitKind = plainCodes([
  'held',
  'count',
  'amount',
  'share',
  'magnitude',
  'score',
  'rank',
  'words',
]);
export type UnitKind = Code<typeof UnitKind>;

/** ISO 3166-1 alpha-2 codes and the SDMX aggregates. `ZZ` cannot be attributed to one area. */
export const RefArea = codeList({
  AE: 'United Arab Emirates',
  AR: 'Argentina',
  AT: 'Austria',
  AU: 'Australia',
  BE: 'Belgium',
  BR: 'Brazil',
  CA: 'Canada',
  CH: 'Switzerland',
  CN: 'China',
  CO: 'Colombia',
  DE: 'Germany',
  DK: 'Denmark',
  ES: 'Spain',
  EU: 'European Union',
  FI: 'Finland',
  FR: 'France',
  GB: 'United Kingdom',
  HK: 'Hong Kong',
  HU: 'Hungary',
  ID: 'Indonesia',
  IL: 'Israel',
  IN: 'India',
  IR: 'Iran',
  IT: 'Italy',
  JM: 'Jamaica',
  JP: 'Japan',
  KE: 'Kenya',
  KR: 'South Korea',
  LT: 'Lithuania',
  MA: 'Morocco',
  MX: 'Mexico',
  MY: 'Malaysia',
  NL: 'Netherlands',
  NO: 'Norway',
  PL: 'Poland',
  PT: 'Portugal',
  RU: 'Russia',
  SE: 'Sweden',
  TH: 'Thailand',
  TR: 'Türkiye',
  TW: 'Taiwan',
  UA: 'Ukraine',
  UG: 'Uganda',
  US: 'United States',
  UY: 'Uruguay',
  VN: 'Vietnam',
  ZA: 'South Africa',
  ZW: 'Zimbabwe',
  NAM: 'North America',
  CN_US: 'China and the United States',
  ROW: 'Rest of world',
  WORLD: 'World',
  ZZ: 'Not attributable',
});
export type RefArea = Code<typeof RefArea>;

export const Confidence = plainCodes(['high', 'medium', 'low']);
export type Confidence = Code<typeof Confidence>;

/**
 * Ways in which we obtained a value that its source does not state: counted, summed or divided from rows that are not
 * on record, converted from another currency, read off a picture, or dated by a day on which something was seen
 * because no source gives its date. Of a withdrawn value it was not kept.
 */
export const Making = plainCodes(['computed', 'converted', 'read-off', 'seen', 'withdrawn']);
export type Making = Code<typeof Making>;

/** SDMX CL_OBS_STATUS: normal, estimated, forecast, provisional, break in series, missing. */
export const ObsStatus = plainCodes(['A', 'E', 'F', 'P', 'B', 'O']);
export type ObsStatus = Code<typeof ObsStatus>;

export const PanelId = plainCodes(['ev-plans', 'ai-pricing', 'leaderboards', 'participation', 'policy']);
export type PanelId = Code<typeof PanelId>;

/** Stage that a plan wants a task to reach in its year, from the first study to the standard in force. */
export const Stage = codeList({
  'pre-study': 'Pre-study',
  initiate: 'Project start',
  draft: 'Draft',
  'public-comment': 'Public comment',
  'review-approval': 'Review and approval',
  'issue-implement': 'Issue and implementation',
  participate: 'Take part abroad',
  unknown: 'Not stated',
});
export type Stage = Code<typeof Stage>;

/** Subjects of tasks and standards. */
export const TaskDomain = codeList({
  'automated-driving': 'Automated driving',
  'driver-assistance': 'Driver assistance',
  'vehicle-chips': 'Vehicle chips',
  connectivity: 'Connectivity',
  'cybersecurity-data': 'Cybersecurity and data',
  'ai-in-vehicle': 'AI in the vehicle',
  'vehicle-os': 'Vehicle software',
  'nev-whole-vehicle': 'Whole electric vehicle',
  'battery-safety': 'Battery safety',
  'solid-state-battery': 'Solid-state battery',
  'charging-swapping': 'Charging and swapping',
  'fuel-cell-hydrogen': 'Fuel cell and hydrogen',
  'low-carbon': 'Low carbon',
  safety: 'Vehicle safety',
  international: 'International work',
  implementation: 'Implementation',
});
export type TaskDomain = Code<typeof TaskDomain>;

/** Abilities that leaderboards test, in the order in which boards are listed. */
export const BoardKind = plainCodes([
  'arena-text',
  'arena-code',
  'arena-vision',
  'arena-image',
  'arena-video',
  'arena-agent',
  'coding',
  'general',
  'reasoning',
  'other',
]);
export type BoardKind = Code<typeof BoardKind>;

/** Sources of a break in a board's scores: its operator, others, or no one, in which case we computed it. */
export const BreakSource = plainCodes(['operator', 'others', 'computation']);
export type BreakSource = Code<typeof BreakSource>;

/** Conditions under which a list price holds. Prices of two bases are never compared without saying so. */
export const PriceBasis = codeList({
  list: 'list',
  'listed-usd': 'list',
  promo: 'promotion',
  introductory: 'introductory',
  scheduled: 'scheduled',
  peak: 'peak hours',
  'cny-converted': 'converted from CNY',
});
export type PriceBasis = Code<typeof PriceBasis>;

/**
 * Returns the unit of a difference between two values. Percentages differ by percentage points, since 1 % more than
 * 20 % is 20.2 %.
 */
export const differenceUnit = (unit: string): string => (unit === 'percent' ? 'percentage-points' : unit);

/** Price bases that separate comparisons: prices of two of them are neither compared nor joined by a line. */
export type ComparedBasis = Exclude<PriceBasis, 'listed-usd'>;

/**
 * Returns the basis by which a price is compared: a list price has one basis, whichever currency the record took it
 * from.
 */
export const comparedBasis = (basis: PriceBasis): ComparedBasis => (basis === 'listed-usd' ? 'list' : basis);

/** Sellers: the developer of the model, directly or in its own cloud, or someone else. */
export const PriceSeller = plainCodes(['vendor', 'reseller']);
export type PriceSeller = Code<typeof PriceSeller>;

export const ModelTier = plainCodes(['flagship', 'high', 'mid', 'small', 'premium', 'specialised']);
export type ModelTier = Code<typeof ModelTier>;

/** Redistribution that the terms of a source allow. */
export const Redistribution = plainCodes(['open', 'figures-only']);
export type Redistribution = Code<typeof Redistribution>;

/** Interval at which an indicator gets new values; `once` if its source will publish no further one. */
export const Cadence = codeList({
  daily: 'daily',
  weekly: 'weekly',
  monthly: 'monthly',
  quarterly: 'quarterly',
  'half-yearly': 'every half year',
  yearly: 'yearly',
  irregular: 'irregularly',
  once: 'once',
});
export type Cadence = Code<typeof Cadence>;
