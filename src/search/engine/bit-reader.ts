import { learnt, partOf, type BitCode } from '../../model/number-code.ts';
import { searchFormat } from '../../model/search-format.ts';

/** Reads bits as build/bit-writer.ts has written them. @throws if it is another file */
export function bitReader(bytes: Uint8Array): BitCode {
  // Some hosts answer with a page where they have no file.
  if (bytes[0] !== searchFormat) throw new Error('this is no file of the index');
  let [low, high, value, at] = [0, 0xff_ff_ff, 0, 1];
  const next = () => (value = ((value << 8) & 0xff_ff_ff) | (bytes[at++] ?? 0));
  for (let byte = 0; byte < 3; byte += 1) next();
  // Those that are even stand at the end, the last first.
  let [end, held, size] = [bytes.length, 0, 0];
  return {
    likely(odds, from, count, _bits) {
      let read = 1;
      while (count-- > 0) {
        const own = odds[from + read] as number;
        const middle = partOf(own, low, high);
        const bit = value <= middle ? 1 : 0;
        if (bit) high = middle;
        else low = middle + 1;
        odds[from + read] = learnt(own, bit);
        while ((low ^ high) >>> 16 === 0) {
          low = (low << 8) & 0xff_ff_ff;
          high = ((high << 8) & 0xff_ff_ff) | 0xff;
          next();
        }
        read = 2 * read + bit;
      }
      return read;
    },
    even(count, _bits, read) {
      while (count-- > 0) {
        if (size === 0) [held, size] = [bytes[--end] ?? 0, 8];
        read = 2 * read + ((held >>> --size) & 1);
      }
      return read;
    },
  };
}
