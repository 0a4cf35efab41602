/**
 * The two faces, and the Chinese one, which only pictures load: cut to the documents it costs 60 kB a weight.
 * On the page, Chinese text falls to the system's face.
 */
export const SANS =
  "Inter, 'Near Inter', 'Near Inter on Android', 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
export const SERIF =
  "'Source Serif 4', Inter, 'Noto Sans SC', 'Noto Serif SC', 'Noto Serif CJK SC', 'Songti SC', SimSun, serif";
