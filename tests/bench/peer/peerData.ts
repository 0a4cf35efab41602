import * as v from 'valibot';

const valued = v.nullable(v.number());
const byRival = { CN: valued, US: valued };

const leadsSchema = v.object({
  leads: v.array(
    v.object({
      title: v.string(),
      industry: v.string(),
      front: v.string(),
      leadDirection: v.string(),
      ...byRival,
    }),
  ),
});

const scored = v.nullable(v.object({ score: v.number() }));

const overviewSchema = v.object({
  evPlans: v.object({
    plan: v.object({ title: v.string() }),
    counts: v.array(
      v.object({
        domain: v.string(),
        stage: v.string(),
        industries: v.array(v.string()),
        count: v.number(),
      }),
    ),
  }),
  aiPricing: v.object({
    models: v.array(
      v.object({
        name: v.string(),
        usd: v.object({ input: valued, cachedInput: valued, output: valued }),
      }),
    ),
  }),
  leaderboards: v.object({
    board: v.object({ title: v.string() }),
    points: v.array(v.object({ snapshot: v.string(), CN: scored, US: scored })),
  }),
  participation: v.object({
    indicator: v.object({ title: v.string() }),
    observations: v.array(v.object({ refArea: v.string(), timePeriod: v.string(), value: valued })),
  }),
});

/** Rows that the page draws: the same documents as the dashboard’s overview, as far as it needs them. */
export interface PeerData {
  readonly overview: v.InferOutput<typeof overviewSchema>;
  readonly leads: v.InferOutput<typeof leadsSchema>['leads'];
}

async function bodyOf(path: string): Promise<unknown> {
  const body: unknown = await (await fetch(path)).json();
  return body;
}

/** Fetches both documents beside each other. */
export async function loadPeerData(): Promise<PeerData> {
  const [overview, leads] = await Promise.all(
    ['overview', 'leads'].map((name) => bodyOf(`/api/v1/${name}.json`)),
  );
  return { overview: v.parse(overviewSchema, overview), leads: v.parse(leadsSchema, leads).leads };
}
