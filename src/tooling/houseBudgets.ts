/**
 * Most that the sources without their tests may be: lines of each room and of all, names that several files define
 * (percent), files of 25 lines or fewer (percent), words of the READMEs. A room grows by a commit that says why; what
 * shrinks takes its bound along.
 */
export const houseBudgets = {
  lines: {
    dataset: 25_515,
    figures: 24_080,
    pages: 13_975,
    export: 6_255,
    frame: 6_750,
    domain: 7_085,
    tooling: 4_895,
    app: 5_070,
    figure: 5_005,
    charts: 4_460,
    contract: 4_750,
    ui: 2_235,
    paint: 1_355,
    url: 1_405,
    worker: 520,
    theme: 415,
    api: 295,
    boot: 260,
    queries: 155,
    'main.tsx': 20,
  },
  repeatedNames: 4.97,
  shortFiles: 13,
  /** Least median of the lines of a file: below it an idea lies in too many files. */
  medianLines: 80,
  readmeWords: 26_980,
} as const;
