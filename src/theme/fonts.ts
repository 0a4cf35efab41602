/**
 * The two fonts, and the Chinese one, which only pictures load: subset to the documents it is 60 kB per weight. On
 * the page, Chinese text uses the system's font.
 */
export const SANS =
  "Inter, 'Near Inter', 'Near Inter on Android', 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
export const SERIF =
  "'Source Serif 4', Inter, 'Noto Sans SC', 'Noto Serif SC', 'Noto Serif CJK SC', 'Songti SC', SimSun, serif";
