import type { Figure } from '../../figure/figure.ts';

/**
 * `<figureId>_<as-of>_<preset>.<ext>`: part of the stable surface, since scripts look for it. What is not the
 * usual subject of a figure is behind its id: `board-standings_arena-text-sc_2026-08-22_report.png`.
 */
export function fileName(figure: Figure, preset: string, extension: string): string {
  const name = figure.variant === undefined ? figure.id : `${figure.id}_${figure.variant}`;
  return `${name}_${figure.asOf}_${preset}.${extension}`;
}
