import type { ReactElement, ReactNode } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { PeerData } from './peerData.ts';

const colors = { CN: '#b3261e', US: '#1f5fa8', other: '#777777' } as const;
const shades = ['#1f5fa8', '#b3261e', '#777777', '#2e7d32', '#8e5ea2'] as const;

const shadeOf = (index: number): string => shades[index % shades.length] ?? colors.other;

interface PeerFigureProps {
  readonly title: string;
  readonly height?: number;
  readonly children: ReactElement;
}

const PeerFigure = ({ title, height = 360, children }: PeerFigureProps): ReactNode => (
  <figure style={{ margin: '0 0 32px' }}>
    <h2 style={{ fontSize: 18 }}>{title}</h2>
    <ResponsiveContainer width="100%" height={height}>
      {children}
    </ResponsiveContainer>
  </figure>
);

type Leads = PeerData['leads'];

/** Country ahead on most indicators of each front of each industry. */
export function Fronts({ leads }: { readonly leads: Leads }) {
  const sums = new Map<string, number>();
  for (const { industry, front, leadDirection, CN, US } of leads) {
    const ahead = Math.sign((US ?? 0) - (CN ?? 0)) * (leadDirection === 'lower' ? -1 : 1);
    const key = `${industry}|${front}`;
    sums.set(key, (sums.get(key) ?? 0) + ahead);
  }
  const cells = [...sums].map(([key, sum]) => {
    const [industry = '', front = ''] = key.split('|');
    return { industry, front, sum };
  });
  const of = (sign: number) => cells.filter(({ sum }) => Math.sign(sum) === sign);
  return (
    <PeerFigure title="Who is ahead on each front" height={480}>
      <ScatterChart>
        <CartesianGrid />
        <XAxis dataKey="front" type="category" allowDuplicatedCategory={false} />
        <YAxis dataKey="industry" type="category" allowDuplicatedCategory={false} width={160} />
        <Tooltip />
        <Legend />
        <Scatter name="China" data={of(-1)} fill={colors.CN} shape="square" isAnimationActive={false} />
        <Scatter
          name="United States"
          data={of(1)}
          fill={colors.US}
          shape="square"
          isAnimationActive={false}
        />
        <Scatter name="Level" data={of(0)} fill={colors.other} shape="square" isAnimationActive={false} />
      </ScatterChart>
    </PeerFigure>
  );
}

/** The distance between both countries on each indicator, by industry. */
export function Distances({ leads }: { readonly leads: Leads }) {
  const marks = leads.map(({ industry, title, CN, US }) => {
    const [cn, us] = [CN ?? 0, US ?? 0];
    return { industry, title, share: cn + us === 0 ? 0 : (us - cn) / (us + cn) };
  });
  return (
    <PeerFigure title="Difference as a share of the sum, by indicator" height={480}>
      <ScatterChart>
        <CartesianGrid />
        <XAxis dataKey="share" type="number" domain={[-1, 1]} />
        <YAxis dataKey="industry" type="category" allowDuplicatedCategory={false} width={160} />
        <Tooltip />
        <Scatter data={marks} fill={colors.other} isAnimationActive={false} />
      </ScatterChart>
    </PeerFigure>
  );
}

const lineColor = (area: string): string => (area === 'CN' || area === 'US' ? colors[area] : colors.other);

interface TwoLinesProps {
  readonly title: string;
  readonly at: string;
  readonly rows: readonly object[];
  readonly keys: readonly string[];
}

function TwoLines({ title, at, rows, keys }: TwoLinesProps) {
  return (
    <PeerFigure title={title}>
      <LineChart data={rows}>
        <CartesianGrid vertical={false} />
        <XAxis dataKey={at} />
        <YAxis domain={['auto', 'auto']} />
        <Tooltip />
        <Legend />
        {keys.map((key) => (
          <Line
            key={key}
            dataKey={key}
            stroke={lineColor(key)}
            dot={false}
            connectNulls
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </PeerFigure>
  );
}

type Overview = PeerData['overview'];

/** The best score of each country on the board. */
export function Frontier({ leaderboards: { board, points } }: Pick<Overview, 'leaderboards'>) {
  const rows = points.map(({ snapshot, CN, US }) => ({ snapshot, CN: CN?.score, US: US?.score }));
  return <TwoLines title={board.title} at="snapshot" rows={rows} keys={['CN', 'US']} />;
}

/** Secretariats over time. */
export function Seats({ participation: { indicator, observations } }: Pick<Overview, 'participation'>) {
  const areas = [...new Set(observations.map(({ refArea }) => refArea))];
  const years = new Map<string, Record<string, number | string | null>>();
  for (const { refArea, timePeriod, value } of observations) {
    const row = years.get(timePeriod) ?? { year: timePeriod };
    row[refArea] = value;
    years.set(timePeriod, row);
  }
  const rows = [...years.values()].sort((a, b) => String(a['year']).localeCompare(String(b['year'])));
  return <TwoLines title={indicator.title} at="year" rows={rows} keys={areas} />;
}

/** Prices of flagships, three marks a model. */
export function FlagshipDots({ aiPricing: { models } }: Pick<Overview, 'aiPricing'>) {
  const kinds = ['input', 'cachedInput', 'output'] as const;
  return (
    <PeerFigure title="Prices of flagship models, USD per million tokens">
      <ScatterChart>
        <CartesianGrid />
        <XAxis dataKey="price" type="number" scale="log" domain={['auto', 'auto']} />
        <YAxis dataKey="name" type="category" allowDuplicatedCategory={false} width={160} />
        <Tooltip />
        <Legend />
        {kinds.map((kind, index) => (
          <Scatter
            key={kind}
            name={kind}
            data={models.flatMap(({ name, usd }) => (usd[kind] === null ? [] : [{ name, price: usd[kind] }]))}
            fill={shadeOf(index)}
            isAnimationActive={false}
          />
        ))}
      </ScatterChart>
    </PeerFigure>
  );
}

/** Tasks of the newest plan by field and stage. */
export function Tasks({ evPlans: { plan, counts } }: Pick<Overview, 'evPlans'>) {
  const stages = [...new Set(counts.map(({ stage }) => stage))];
  const fields = new Map<string, Record<string, number | string>>();
  for (const { domain, stage, count } of counts) {
    const row = fields.get(domain) ?? { domain };
    row[stage] = count;
    fields.set(domain, row);
  }
  return (
    <PeerFigure title={plan.title}>
      <BarChart data={[...fields.values()]} layout="vertical">
        <CartesianGrid horizontal={false} />
        <XAxis type="number" />
        <YAxis dataKey="domain" type="category" width={160} />
        <Tooltip />
        <Legend />
        {stages.map((stage, index) => (
          <Bar key={stage} dataKey={stage} stackId="tasks" fill={shadeOf(index)} isAnimationActive={false} />
        ))}
      </BarChart>
    </PeerFigure>
  );
}
