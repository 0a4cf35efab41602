/** The two faces. Chinese text falls to the system's face: a web font for it costs 250 kB for 30 characters. */
export const SANS = "Inter, 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
export const SERIF = "'Source Serif 4', 'Noto Serif SC', 'Noto Serif CJK SC', 'Songti SC', SimSun, serif";
