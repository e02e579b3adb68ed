import type { Place, Problem } from '../../errors/problem.ts';

/** Stands in data for a value that could not be read before it was checked. No schema takes it. */
export class UnreadValue {
  /**
   * What is wrong with it.
   *
   * @param at the key as errors name it, `corrections → 1 → date`, and whether it is the attribute of a directive
   */
  readonly fault: (place: Place, at: { key: string; isAttribute: boolean }) => Problem;

  constructor(fault: UnreadValue['fault']) {
    this.fault = fault;
  }
}
