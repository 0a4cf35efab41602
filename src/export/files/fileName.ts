import type { Figure } from '../../figure/figure.ts';

/** `<figureId>_<as-of>_<preset>.<ext>`: part of the stable surface, since scripts look for it. */
export function fileName(figure: Figure, preset: string, extension: string): string {
  return `${figure.id}_${figure.asOf}_${preset}.${extension}`;
}
