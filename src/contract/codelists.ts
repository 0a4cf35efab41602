import { codeList, plainCodes, type Code } from './codeList.ts';

/**
 * Code lists that the build and the browser share. A code is what a record, a document or a link may
 * say; the text beside it is what a reader sees.
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

/** What a comparison of the two countries is about, in the order in which fronts are listed. */
export const Front = codeList({
  standards: 'Plans and standards',
  seats: 'Seats',
  frontier: 'Frontier and price',
  market: 'Market and installed base',
  research: 'Research and patents',
});
export type Front = Code<typeof Front>;

/**
 * What a unit measures, which decides how an axis of it begins and scales. `held`: a count of what is had until it
 * changes, such as seats; `count`: things counted in a period or at a date; `amount`: a measured quantity; `share`:
 * percent; `magnitude`: a base-10 logarithm; `score`: a number whose zero means nothing; `rank`: 1 is first;
 * `words`: no number.
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

/** ISO 3166-1 alpha-2, and the aggregates that SDMX users know. `ZZ` is not attributable to one area. */
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
  ROW: 'Rest of world',
  WORLD: 'World',
  ZZ: 'Not attributable',
});
export type RefArea = Code<typeof RefArea>;

export const Confidence = plainCodes(['high', 'medium', 'low']);
export type Confidence = Code<typeof Confidence>;

/**
 * How a value came to be that its source does not state: counted, summed or divided elsewhere from rows that are not
 * on record, converted from another currency, read off a picture, or a day on which something was seen that nobody
 * dates.
 */
export const Making = plainCodes(['computed', 'converted', 'read-off', 'seen']);
export type Making = Code<typeof Making>;

/** SDMX CL_OBS_STATUS: normal, estimated, forecast, provisional, break in series, missing. */
export const ObsStatus = plainCodes(['A', 'E', 'F', 'P', 'B', 'O']);
export type ObsStatus = Code<typeof ObsStatus>;

export const PanelId = plainCodes(['ev-plans', 'ai-pricing', 'leaderboards', 'participation', 'policy']);
export type PanelId = Code<typeof PanelId>;

/** What a plan wants of a task in its year, from the first study to the standard in force. */
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

/** What a task or a standard is about. */
export const TaskDomain = codeList({
  'automated-driving': 'Automated driving',
  'driver-assistance': 'Driver assistance',
  'vehicle-chips': 'Vehicle chips',
  connectivity: 'Connectivity',
  'cybersecurity-data': 'Cybersecurity and data',
  'ai-in-vehicle': 'AI in the vehicle',
  'vehicle-os': 'Vehicle operating system',
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

/** What a leaderboard tries models at, in the order in which boards are listed. */
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

/** Who told of a break in a board's scores: its operator, others, or nobody, so that it was computed. */
export const BreakSource = plainCodes(['operator', 'others', 'computation']);
export type BreakSource = Code<typeof BreakSource>;

/** Under which conditions a list price holds. Two bases are never compared without saying so. */
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
 * The unit of a difference between two values of a unit: two percentages lie percentage points apart, since 1 % more
 * than 20 % is 20.2 %.
 */
export const differenceUnit = (unit: string): string => (unit === 'percent' ? 'percentage-points' : unit);

/** A price basis as far as it decides what may be compared: prices of two are neither compared nor joined by a line. */
export type ComparedBasis = Exclude<PriceBasis, 'listed-usd'>;

/** The basis by which a price is compared: a list is one, whichever of its currencies the record took it from. */
export const comparedBasis = (basis: PriceBasis): ComparedBasis => (basis === 'listed-usd' ? 'list' : basis);

/** Who sells at a price: the maker of the model, by itself or in a cloud of its own, or somebody else. */
export const PriceSeller = plainCodes(['vendor', 'reseller']);
export type PriceSeller = Code<typeof PriceSeller>;

export const ModelTier = plainCodes(['flagship', 'high', 'mid', 'small', 'premium', 'specialised']);
export type ModelTier = Code<typeof ModelTier>;

/** What may be done with what is taken from a source. */
export const Redistribution = plainCodes(['open', 'figures-only']);
export type Redistribution = Code<typeof Redistribution>;

/** How often an indicator gets a new value; `once` where its source will publish none. */
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
