import { figurePages } from '../../src/figures/catalog.ts';

/** Search parts that only one page understands, without their question mark. */
interface PageViews {
  /** Its controls set. */
  readonly own: string;
  /** Choices that it does not know. */
  readonly unknown: string;
  /** Further settings of its controls under which figures are made otherwise. */
  readonly more: readonly string[];
  /** Figures that it shows only by a choice, each with the choice. */
  readonly choices: Readonly<Record<string, string>>;
}

const plain: PageViews = {
  own: '',
  unknown: 'board=no-such-board&metric=nothing',
  more: [],
  choices: {},
};

/** By path. A page without controls needs no entry. */
const views: Readonly<Record<string, PageViews>> = {
  '/': { ...plain, own: 'board=swe-bench-verified&metric=input' },
  '/ev-plans': { ...plain, own: 'metric=miit-auto-2024&neither=yes', unknown: 'metric=nothing&industry=ev' },
  '/ev-plans/outcomes': {
    ...plain,
    own: 'metric=miit-auto-2024&field=battery-safety&outcome=finished&by=field',
    unknown: 'metric=nothing&industry=ev&field=nothing&task=nothing',
    more: [
      'field=vehicle-chips&stage=draft&instrument=unknown&by=country&way=plan',
      'field=charging-swapping&outcome=merged',
      'field=battery-safety&task=ev-miit-nev-2018-07',
    ],
  },
  '/ai-pricing': {
    own: 'metric=cached-input&currency=cny&compare=gpt-5.5,kimi-k3',
    unknown: 'metric=nothing&compare=gpt-5.5,no-such-model',
    more: ['asOf=2026-09-01&metric=input', 'asOf=2026-05-26&metric=cached-input&currency=cny'],
    choices: { 'model-comparison': 'compare=deepseek-v4-pro,gpt-5.5' },
  },
  '/ai-pricing/compare': {
    ...plain,
    own: 'a=gpt-5.5~input~above-272000&b=deepseek-v4-pro~output~off-peak',
    unknown: 'a=no-such-model~input&b=gpt-5.5~fats',
  },
  '/ai-pricing/cost': {
    ...plain,
    own: 'input=300000&output=100000&cached=50&peakUse=80&models=kimi-k3,qwen3.7-max&tz=America/Los_Angeles',
    unknown: 'models=no-such-model&tz=Mars/Base',
    more: ['asOf=2026-09-01', 'mix=5&cache=70&context=2000&volume=7200'],
  },
  '/ai-pricing/history': {
    ...plain,
    own: 'metric=cached-input&lines=gpt-5.5,kimi-k3',
    unknown: 'metric=nothing&lines=no-such-model',
    // Models whose prices break, are billed by the hour, are announced, uncertain, or are on two lists.
    more: ['lines=qwen3-max,gemini-4-argon,deepseek-v4-pro,grok-4.20,gpt-5.5'],
  },
  '/ai-pricing/capability': {
    ...plain,
    own: 'metric=cached-input&scores=swe-bench-verified',
    unknown: 'metric=nothing&scores=no-such-board',
    more: ['asOf=2026-09-01&metric=input'],
  },
  '/leaderboards': { ...plain, unknown: 'metric=nothing' },
  '/leaderboards/arena-code': {
    ...plain,
    own: 'gap=days&top=20&places=developer&fold=yes&rows=50',
    unknown: 'metric=nothing&fold=yes&rows=10&country=cn',
    choices: { 'board-days-behind': 'gap=days' },
  },
  '/policy': {
    ...plain,
    own: 'industry=ai&from=2023-01-01&until=2024-12-31&kinds=plan,consultation,price&words=standard',
    unknown: 'from=2026-05-01&until=2020-01-01&kinds=nothing',
    more: ['from=1950-01-01&kinds=measured,body', 'asOf=2024-06-30'],
  },
  '/standards': { ...plain, own: 'industry=cybersecurity-data', unknown: 'metric=nothing' },
  '/rules': {
    ...plain,
    own: 'products=driver-assistance,traction-battery&markets=cn,us&state=approved&horizon=60',
    unknown: 'products=nothing&markets=xx&state=nothing&horizon=7',
    more: ['products=ai-high-risk&markets=cn', 'state=new&horizon=all', 'asOf=2024-06-30'],
  },
  '/follow': {
    ...plain,
    own: 'products=car,chips&markets=cn,us-ca',
    unknown: 'products=nothing&markets=xx',
  },
  '/law-standards': {
    ...plain,
    own: 'issuer=cn&industry=ev',
    unknown: 'issuer=xx',
    more: ['issuer=eu'],
  },
  '/law-standards/requested': {
    ...plain,
    own: 'act=regulation-eu-2024-2847',
    unknown: 'act=nothing',
    more: ['act=regulation-eu-2023-1542'],
  },
  '/law-standards/topics': {
    ...plain,
    own: 'industry=ev&field=battery-safety',
    unknown: 'field=nothing',
    more: ['field=ai-agents', 'field=event-recorders'],
  },
  '/register': {
    ...plain,
    own: 'industry=power-grid&lines=iec,itu-t',
    unknown: 'metric=nothing&lines=no-such-body',
    more: ['industry=smart-manufacturing', 'industry=semiconductors', 'asOf=2025-12-31&industry=ai'],
  },
  '/secretariats': {
    ...plain,
    own: 'industry=power-grid',
    unknown: 'metric=nothing',
    more: ['industry=smart-manufacturing', 'industry=semiconductors', 'asOf=2025-12-31&industry=ai'],
  },
  '/participation': {
    ...plain,
    own: 'metric=bodies-iso-strategic-secretariats&industry=ai&basis=per-head',
    unknown: 'metric=nothing',
    more: ['basis=per-gdp', 'basis=per-seat', 'industry=telecom,ai'],
  },
  '/indicators/ev-car-sales': {
    ...plain,
    own: 'compare=ev-bev-car-sales,ev-phev-car-sales&from=2015-01-01&scale=linear',
    unknown: 'compare=no-such-indicator&areas=xx',
    more: ['computed=index&areas=cn,us,no', 'computed=ratio&basis=per-head'],
  },
  '/claims': {
    ...plain,
    own: 'leads=us&basis=per-gdp&measure=secretariats&body=iso',
    unknown: 'measure=nothing&body=nothing',
    more: ['leads=us', 'year=2021', 'industry=telecom&basis=absolute'],
  },
};

/** The pages of the catalog, the overview first. */
export const pagePaths: readonly string[] = figurePages
  .map(({ path }) => path)
  .toSorted((one, other) => Number(other === '/') - Number(one === '/'));

/** Search parts that a page understands beyond those of all; without controls, choices that it does not know. */
export const viewsOf = (path: string): PageViews => views[path] ?? plain;

/** All settings of a page's controls that are known here, the first view before them. */
export function settingsOf(path: string): readonly string[] {
  const { own, more, choices } = viewsOf(path);
  return [...new Set(['', ...Object.values(choices), own, ...more])];
}
