/**
 * Most that the sources without their tests may be: lines of each room and of all, names that several files define
 * (percent), files of 25 lines or fewer (percent), words of the READMEs. A room grows by a commit that says why; what
 * shrinks takes its bound along.
 */
export const houseBudgets = {
  lines: {
    dataset: 25_600,
    figures: 24_560,
    pages: 14_370,
    export: 6_255,
    frame: 6_910,
    domain: 7_345,
    tooling: 4_440,
    app: 5_090,
    figure: 5_095,
    charts: 4_460,
    contract: 4_810,
    ui: 2_275,
    paint: 1_360,
    url: 1_365,
    worker: 520,
    theme: 415,
    api: 295,
    boot: 260,
    queries: 155,
    'main.tsx': 20,
  },
  repeatedNames: 5,
  shortFiles: 12,
  /** Least median of the lines of a file: below it an idea lies in too many files. */
  medianLines: 80,
  readmeWords: 27_100,
} as const;
