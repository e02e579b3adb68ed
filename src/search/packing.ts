/** Writes what the engine's program reads (CBOR, RFC 8949). */

/** Bytes that become more. */
export interface Packing {
  /** The head of a number (0), a text (3) or an array (4): its value, or how long it is. */
  head(kind: 0 | 3 | 4, value: number): void;
  text(text: string): void;
  bytes(bytes: Uint8Array): void;
  done(): Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

export function packing(): Packing {
  let all = new Uint8Array(1 << 16);
  let size = 0;
  const room = (more: number) => {
    if (size + more <= all.length) return;
    const larger = new Uint8Array(2 * (size + more));
    larger.set(all);
    all = larger;
  };
  const put = (...numbers: number[]) => {
    room(numbers.length);
    for (const number of numbers) all[size++] = number;
  };
  const pack: Packing = {
    head(kind, value) {
      const high = kind << 5;
      if (value < 24) put(high | value);
      else if (value < 0x1_00) put(high | 24, value);
      else if (value < 0x1_00_00) put(high | 25, value >> 8, value);
      else put(high | 26, value >> 24, value >> 16, value >> 8, value);
    },
    text(text) {
      const bytes = encoder.encode(text);
      pack.head(3, bytes.length);
      pack.bytes(bytes);
    },
    bytes(bytes) {
      room(bytes.length);
      all.set(bytes, size);
      size += bytes.length;
    },
    done: () => all.slice(0, size),
  };
  return pack;
}
