import type { Figure } from '../../src/figure/figure.ts';

/** A browser in which pictures are made: takes the figures once, then gives the PNG of each, in base64. */
export interface Engine {
  readonly name: string;
  readonly png: (index: number) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Opens the page that makes pictures, hands it the figures, and gives the engine. */
export type OpenEngine = (url: string, figures: readonly Figure[]) => Promise<Engine>;
