/** The face of charts on the page. There, Chinese text falls to the system's face; pictures bring their own. */
export const SANS = "Inter, 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
