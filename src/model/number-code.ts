/**
 * Numbers as bits of which some are likelier than others, so that a file takes no more bytes than they are worth:
 * arithmetic coding, with chances that follow what has come so far in the file. The build writes the bits and the browser
 * reads them by way of one and the same function, so that both mean the same.
 */

/**
 * How likely each bit of something is to be 1: in the upper bits in 65,536ths, never none or all of them, and in the lower
 * 8 how often it was seen, no more than `steady` times.
 */
export type Odds = Int32Array;

/** So often, each time moves a chance less than the one before. */
const steady = 128;

const unknown = (bits: number): Odds => new Int32Array(bits).fill((0x80_00 << 8) | 2);

/** Where between two numbers of 24 bits the part of those ends that mean a 1. */
export function partOf(odds: number, low: number, high: number): number {
  const range = high - low;
  const chance = odds >>> 8;
  // In two steps, of which none has more than 32 bits.
  return low + (range >>> 16) * chance + (((range & 0xff_ff) * chance) >>> 16);
}

/** Odds that have followed a bit. */
export function learnt(odds: number, bit: number): number {
  const times = odds & 0xff;
  const chance = odds >>> 8;
  // Cut off towards the chance as it is: it never arrives at an end.
  const next = chance + (((bit ? 0xff_ff - chance : -chance) / times) | 0);
  return (next << 8) | (times < steady ? times + 1 : times);
}

/** Writes bits, or reads some; gives back a number with a 1 before them. */
export interface BitCode {
  /** So many bits, the highest first. The odds of each are those at `from` and what has come so far, a 1 before it. */
  likely(odds: Odds, from: number, count: number, bits: number): number;
  /** So many bits that are as likely 0 as 1. @param read a number to which they are put */
  even(count: number, bits: number, read: number): number;
}

/** Numbers that are like each other. One that is given is written; without one, the next is read. */
export type NumberCode = (value?: number) => number;

/** Signs of a few bits, each as likely as it was so far. */
export function signCode(code: BitCode, size: number): NumberCode {
  const odds = unknown(1 << size);
  return (value = 0) => code.likely(odds, 0, size, value) - (1 << size);
}

/** No number has so many bits behind the highest. */
const isBelow = 31;

/**
 * Whole numbers of fewer than 30 bits.
 *
 * @param alike so many of a number's bits, behind the highest, are likely to be those of others
 * @param below for those below 0: how much less they are than -1
 */
export function numberCode(code: BitCode, alike = 2, below?: NumberCode): NumberCode {
  const lengths = unknown(32);
  const odds = unknown(32 << alike);
  return (value = 0) => {
    // One more than the number: then it has a highest bit, which needs not be written.
    const more = value + 1;
    const length = code.likely(lengths, 0, 5, value < 0 ? isBelow : 31 - Math.clz32(more)) - 32;
    if (below && length === isBelow) return -1 - below(-1 - value);
    const told = Math.min(length, alike);
    const left = length - told;
    const read = code.likely(odds, length << alike, told, more >>> left);
    return (left > 0 ? code.even(left, more, read) : read) - 1;
  };
}
