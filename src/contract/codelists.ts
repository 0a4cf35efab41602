/**
 * Code lists that the build and the browser share. A code is what a record, a document or a link may
 * say; the text beside it is what a reader sees.
 */

/** Industries, in the order in which filters and tables list them. */
export const industryLabels = {
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
} as const;

export type Industry = keyof typeof industryLabels;

export const industries = [
  'ai',
  'ev',
  'batteries',
  'autonomous-driving',
  'industrial-internet',
  'semiconductors',
  'smart-manufacturing',
  'biotechnology',
  'carbon-neutrality',
  'power-grid',
  'high-speed-rail',
  'telecom',
  'cross-industry',
] as const satisfies readonly Industry[];

/**
 * What a unit measures, which decides how an axis of it begins and scales. `held`: a count of what is had until it
 * changes, such as seats; `count`: things counted in a period or at a date; `amount`: a measured quantity; `share`:
 * percent; `magnitude`: a base-10 logarithm; `score`: a number whose zero means nothing; `rank`: 1 is first;
 * `words`: no number.
 */
export const unitKinds = ['held', 'count', 'amount', 'share', 'magnitude', 'score', 'rank', 'words'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** ISO 3166-1 alpha-2, and the aggregates that SDMX users know. `ZZ` is not attributable to one area. */
export const refAreaLabels = {
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
} as const;

export type RefArea = keyof typeof refAreaLabels;

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** SDMX CL_OBS_STATUS: normal, estimated, forecast, provisional, break in series, missing. */
export const obsStatuses = ['A', 'E', 'F', 'P', 'B', 'O'] as const;
export type ObsStatus = (typeof obsStatuses)[number];

export const panelIds = ['ev-plans', 'ai-pricing', 'leaderboards', 'participation', 'policy'] as const;
export type PanelId = (typeof panelIds)[number];

/** What a plan wants of a task in its year, from the first study to the standard in force. */
export const stageLabels = {
  'pre-study': 'Pre-study',
  initiate: 'Project start',
  draft: 'Draft',
  'public-comment': 'Public comment',
  'review-approval': 'Review and approval',
  'issue-implement': 'Issue and implementation',
  participate: 'Take part abroad',
} as const;
export type Stage = keyof typeof stageLabels;
export const stages = [
  'pre-study',
  'initiate',
  'draft',
  'public-comment',
  'review-approval',
  'issue-implement',
  'participate',
] as const satisfies readonly Stage[];

export const taskDomainLabels = {
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
} as const;
export type TaskDomain = keyof typeof taskDomainLabels;

/** What a leaderboard tries models at, in the order in which boards are listed. */
export const boardKinds = [
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
] as const;
export type BoardKind = (typeof boardKinds)[number];

/** Who told of a break in a board's scores: its operator, others, or nobody, so that it was computed. */
export const breakSources = ['operator', 'others', 'computation'] as const;
export type BreakSource = (typeof breakSources)[number];

/** Under which conditions a list price holds. Two bases are never compared without saying so. */
export const priceBasisLabels = {
  list: 'list',
  'listed-usd': 'list',
  promo: 'promotion',
  introductory: 'introductory',
  scheduled: 'scheduled',
  peak: 'peak hours',
  'cny-converted': 'converted from CNY',
} as const;
export type PriceBasis = keyof typeof priceBasisLabels;

/**
 * The unit of a difference between two values of a unit: two percentages lie percentage points apart, since 1 % more
 * than 20 % is 20.2 %.
 */
export const differenceUnit = (unit: string): string => (unit === 'percent' ? 'percentage-points' : unit);

/** What a vendor offers at a price. Prices of different offers are neither compared nor joined by a line. */
export type PriceOffer = Exclude<PriceBasis, 'listed-usd'>;

/** The offer of a basis: a list is one offer, whichever of its currencies the record took it from. */
export const priceOffer = (basis: PriceBasis): PriceOffer => (basis === 'listed-usd' ? 'list' : basis);

/** Who sells at a price: the maker of the model, by itself or in a cloud of its own, or somebody else. */
export const priceSellers = ['vendor', 'reseller'] as const;
export type PriceSeller = (typeof priceSellers)[number];

export const modelTiers = ['flagship', 'high', 'mid', 'small', 'premium', 'specialised'] as const;
export type ModelTier = (typeof modelTiers)[number];

/** What may be done with what is taken from a source. */
export const redistributions = ['open', 'figures-only'] as const;
export type Redistribution = (typeof redistributions)[number];

/** How often an indicator gets a new value; `once` where its source will publish none. */
export const cadenceLabels = {
  daily: 'daily',
  weekly: 'weekly',
  monthly: 'monthly',
  quarterly: 'quarterly',
  'half-yearly': 'every half year',
  yearly: 'yearly',
  irregular: 'irregularly',
  once: 'once',
} as const;
export type Cadence = keyof typeof cadenceLabels;
export const cadences = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'irregular',
  'once',
] as const satisfies readonly Cadence[];
