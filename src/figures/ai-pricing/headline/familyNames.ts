/** Chinese names of model families, as their makers write them in Latin letters. */
const families: readonly (readonly [RegExp, string])[] = [
  [/深度求索/g, 'DeepSeek'],
  [/通义千问|通義千問|千问|千問/g, 'Qwen'],
  [/豆包/g, 'Doubao'],
  [/文心一言|文心/g, 'ERNIE'],
  [/混元/g, 'Hunyuan'],
  [/智谱/g, 'GLM'],
  [/月之暗面|月暗/g, 'Kimi'],
  [/阶跃星辰|阶跃/g, 'Step'],
];

/** A sentence with Chinese family names in Latin letters, so that "千问3.7-Max" is found as Qwen3.7-Max. */
export const withLatinFamilies = (text: string): string =>
  families.reduce((changed, [chinese, latin]) => changed.replace(chinese, latin), text);
