/** Writes what the engine's program reads (CBOR, RFC 8949). */

/** Bytes that become more. */
export interface Packing {
  /** The head of a number (0), one below 0 (1), a text (3) or an array (4): its value, or how long it is. */
  head(kind: 0 | 1 | 3 | 4, value: number): void;
  text(text: string): void;
  /** An array of whole numbers. */
  numbers(numbers: readonly number[]): void;
  done(): Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

/** Whether a text has room beside its head, and one byte for each letter. */
function isPlain(text: string): boolean {
  if (text.length > 8) return false;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

export function packing(): Packing {
  let all = new Uint8Array(1 << 16);
  let size = 0;
  const room = (more: number) => {
    if (size + more <= all.length) return;
    const larger = new Uint8Array(2 * (size + more));
    larger.set(all);
    all = larger;
  };
  const pack: Packing = {
    head(kind, value) {
      room(16);
      const high = kind << 5;
      if (value < 24) all[size++] = high | value;
      else {
        const more = value < 0x1_00 ? 0 : value < 0x1_00_00 ? 1 : 2;
        all[size++] = high | (24 + more);
        for (let shift = 8 << more; shift > 0;) all[size++] = value >> (shift -= 8);
      }
    },
    text(text) {
      // An encoder takes long to start, and there is a text for each page.
      if (isPlain(text)) {
        pack.head(3, text.length);
        for (let at = 0; at < text.length; at += 1) all[size++] = text.charCodeAt(at);
        return;
      }
      const bytes = encoder.encode(text);
      pack.head(3, bytes.length);
      room(bytes.length);
      all.set(bytes, size);
      size += bytes.length;
    },
    numbers(numbers) {
      pack.head(4, numbers.length);
      for (const number of numbers) {
        if (number < 0) pack.head(1, -1 - number);
        else pack.head(0, number);
      }
    },
    done: () => all.slice(0, size),
  };
  return pack;
}
