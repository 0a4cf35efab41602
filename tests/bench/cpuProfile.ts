/** A function and where it begins; lines and columns count from 0. */
export interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

/** As the protocol of the browser's devtools gives it. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: CallFrame;
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas?: readonly number[];
}

/** Time that a function took in milliseconds: alone, and with all that it called. */
export interface Cost {
  readonly name: string;
  readonly file: string;
  readonly self: number;
  readonly total: number;
}

/** Which source a function comes from; empty where that is not known. */
export type SourceOf = (frame: CallFrame) => string;

/**
 * Adds up profiles by function and source file, the dearest first.
 *
 * @param under only what functions of this name call; empty: all.
 */
export function costsOf(profiles: readonly CpuProfile[], sourceOf: SourceOf, under = ''): Cost[] {
  const costs = new Map<string, { name: string; file: string; self: number; total: number }>();
  for (const { nodes, samples = [], timeDeltas = [] } of profiles) {
    const own = new Map<number, number>();
    samples.forEach((id, index) => own.set(id, (own.get(id) ?? 0) + (timeDeltas[index] ?? 0) / 1000));
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const isChild = new Set(nodes.flatMap(({ children = [] }) => children));
    /** Adds a call and what it called; a function that calls itself counts once. */
    const add = (id: number, open: ReadonlySet<string>, isAsked: boolean): number => {
      const node = byId.get(id);
      if (node === undefined) return 0;
      const { functionName } = node.callFrame;
      const file = sourceOf(node.callFrame);
      const name = functionName === '' ? '(no name)' : functionName;
      const key = `${file} ${name}`;
      const cost = costs.get(key) ?? { name, file, self: 0, total: 0 };
      const isUnder = isAsked || name === under;
      if (isUnder) costs.set(key, cost);
      const self = own.get(id) ?? 0;
      const within = new Set([...open, key]);
      const below = (node.children ?? []).reduce((sum, child) => sum + add(child, within, isUnder), 0);
      if (isUnder) {
        cost.self += self;
        if (!open.has(key)) cost.total += self + below;
      }
      return self + below;
    };
    for (const { id } of nodes) if (!isChild.has(id)) add(id, new Set(), under === '');
  }
  return [...costs.values()].toSorted((a, b) => b.self - a.self);
}

const idle: readonly string[] = ['(root)', '(idle)'];

const line = ({ self, total, name, file }: Cost): string =>
  `${self.toFixed(1).padStart(8)} ${total.toFixed(1).padStart(8)}  ${name.padEnd(36)} ${file}`;

/** The dearest functions by their own time, then those of ours by the time with all that they call. */
export function costTable(costs: readonly Cost[], most: number): string {
  const busy = costs.filter(({ name }) => !idle.includes(name));
  const ours = busy.filter(({ file }) => file.startsWith('src/'));
  const files = new Map<string, number>();
  for (const { file, self } of busy) files.set(file, (files.get(file) ?? 0) + self);
  const dearest = [...files].toSorted(([, a], [, b]) => b - a).slice(0, most);
  const all = busy.reduce((sum, { self }) => sum + self, 0);
  return [
    `${all.toFixed(0)} ms of work an interaction`,
    '    self    total  function, by its own time',
    ...busy.slice(0, most).map(line),
    '    self    total  function of ours, with what it calls',
    ...ours
      .toSorted((a, b) => b.total - a.total)
      .slice(0, most)
      .map(line),
    '    self           file',
    ...dearest.map(([file, self]) => `${self.toFixed(1).padStart(8)}           ${file}`),
  ].join('\n');
}
