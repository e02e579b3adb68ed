import type { Place, Problem } from '../../errors/problem.ts';

/** Replaces a value that could not be read before it was checked. No schema accepts it. */
export class UnreadValue {
  /**
   * The reason.
   *
   * @param at the key as errors name it, `corrections → 1 → date`, and whether it is the attribute of a directive
   */
  readonly fault: (place: Place, at: { key: string; isAttribute: boolean }) => Problem;

  constructor(fault: UnreadValue['fault']) {
    this.fault = fault;
  }
}
