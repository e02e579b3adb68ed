/** A target of the bench, and the units of its figure. */
import type { Figures } from '../figures.ts';

export interface Target {
  name: string;
  /** In the unit of the figure. */
  limit: number;
  unit: string;
  digits: number;
  /** Undefined if it was not measured. */
  figure(figures: Figures): number | undefined;
}

export const times = { unit: '×', digits: 2 } as const;
export const milliseconds = { unit: 'ms', digits: 0 } as const;
export const bytes = { unit: 'bytes', digits: 0 } as const;
export const memory = { unit: 'GiB', digits: 2 } as const;
export const number = { unit: '', digits: 0 } as const;
