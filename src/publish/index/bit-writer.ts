/** Writes bits so that those that were to be expected take less than a bit of the file. */
import { learnt, partOf, type BitCode } from '../../model/number-code.ts';
import { searchFormat } from '../../model/search-format.ts';
import { addByte, addBytes, createSink, takeBytes } from './index-bytes.ts';

export interface BitWriter extends BitCode {
  /** All that has been written. */
  done(): Buffer;
}

/**
 * The bits whose odds are known are one number, between 0 and 1, of which each bit chooses a part: the larger part, the
 * likelier the bit. There are no carries, as in the coder of lpaq. Even bits stand behind it, from the end on.
 */
export function bitWriter(): BitWriter {
  const sink = createSink();
  addByte(sink, searchFormat);
  const evens = createSink();
  let [low, high] = [0, 0xff_ff_ff];
  let [held, size] = [0, 0];
  return {
    likely(odds, from, count, bits) {
      let read = 1;
      while (count-- > 0) {
        const own = odds[from + read] as number;
        const middle = partOf(own, low, high);
        const bit = (bits >>> count) & 1;
        if (bit) high = middle;
        else low = middle + 1;
        odds[from + read] = learnt(own, bit);
        while ((low ^ high) >>> 16 === 0) {
          addByte(sink, high >>> 16);
          low = (low << 8) & 0xff_ff_ff;
          high = ((high << 8) & 0xff_ff_ff) | 0xff;
        }
        read = 2 * read + bit;
      }
      return read;
    },
    even(count, bits, read) {
      while (count-- > 0) {
        const bit = (bits >>> count) & 1;
        held = 2 * held + bit;
        size += 1;
        if (size === 8) {
          addByte(evens, held);
          [held, size] = [0, 0];
        }
        read = 2 * read + bit;
      }
      return read;
    },
    done() {
      for (const shift of [16, 8, 0]) addByte(sink, (low >>> shift) & 0xff);
      if (size > 0) addByte(evens, held << (8 - size));
      addBytes(sink, takeBytes(evens).reverse());
      return takeBytes(sink);
    },
  };
}
