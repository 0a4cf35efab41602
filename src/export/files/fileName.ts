import type { Figure } from '../../figure/figure.ts';

/**
 * Returns `<figureId>_<as-of>_<preset>.<ext>`: a stable interface, since scripts look for it. A subject other than
 * the default follows the id: `board-standings_arena-text-sc_2026-08-22_report.png`.
 */
export function fileName(figure: Figure, preset: string, extension: string): string {
  const name = figure.variant === undefined ? figure.id : `${figure.id}_${figure.variant}`;
  return `${name}_${figure.asOf}_${preset}.${extension}`;
}
