/** Reads what Pagefind writes (CBOR, RFC 8949: the few kinds that it uses), and writes our own numbers. */

/** A place in some bytes, which moves on as one reads. */
export interface Cursor {
  bytes: Buffer;
  at: number;
}

/** The number in the head of an item: of an array its length, of a text its bytes, of a number its size. */
export function readHead(cursor: Cursor): number {
  const { bytes } = cursor;
  const low = (bytes[cursor.at++] as number) & 31;
  if (low < 24) return low;
  if (low > 26) throw new Error('the index has an item of an unknown kind');
  let value = 0;
  for (let more = 1 << (low - 24); more > 0; more--) {
    value = value * 256 + (bytes[cursor.at++] as number);
  }
  return value;
}

/** A whole number, which may be negative. */
export function readInteger(cursor: Cursor): number {
  const isNegative = (cursor.bytes[cursor.at] as number) >> 5 === 1;
  const value = readHead(cursor);
  return isNegative ? -1 - value : value;
}

export function readText(cursor: Cursor): string {
  const length = readHead(cursor);
  const from = cursor.at;
  cursor.at += length;
  return cursor.bytes.toString('utf8', from, cursor.at);
}

/** Reads an array, each item by `read`. */
export function readArray<Item>(cursor: Cursor, read: () => Item): Item[] {
  return Array.from({ length: readHead(cursor) }, read);
}

/** Passes over an array of numbers. */
export function skipNumbers(cursor: Cursor): void {
  for (let left = readHead(cursor); left > 0; left--) readHead(cursor);
}

/** The bytes of a head: of an array (4), or of a whole number that is not negative (0) or is (1). */
export function head(kind: 0 | 1 | 4, value: number): number[] {
  const high = kind << 5;
  if (value < 24) return [high | value];
  if (value < 0x1_00) return [high | 24, value];
  if (value < 0x1_00_00) return [high | 25, value >> 8, value & 255];
  return [high | 26, (value >>> 24) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export const integer = (value: number): number[] =>
  value < 0 ? head(1, -1 - value) : head(0, value);

/** Bytes that are being written: the first `length` of the buffer. */
export interface Sink {
  bytes: Buffer;
  length: number;
}

export const createSink = (): Sink => ({ bytes: Buffer.allocUnsafe(1 << 16), length: 0 });

/** Makes room for so many bytes more. */
function reserve(sink: Sink, more: number): void {
  if (sink.length + more <= sink.bytes.length) return;
  const larger = Buffer.allocUnsafe(Math.max(sink.length + more, 2 * sink.bytes.length));
  sink.bytes.copy(larger, 0, 0, sink.length);
  sink.bytes = larger;
}

export function addBytes(sink: Sink, bytes: Uint8Array): void {
  reserve(sink, bytes.length);
  sink.bytes.set(bytes, sink.length);
  sink.length += bytes.length;
}

export function addByte(sink: Sink, byte: number): void {
  reserve(sink, 1);
  sink.bytes[sink.length++] = byte;
}

/** Adds a number as groups of 7 bits, the lowest first. */
export function addVarint(sink: Sink, value: number): void {
  reserve(sink, 8);
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) {
    sink.bytes[sink.length++] = (rest & 127) | 128;
  }
  sink.bytes[sink.length++] = rest;
}

/** Adds a text and before it the number of its bytes. */
export function addText(sink: Sink, text: string): void {
  const length = Buffer.byteLength(text);
  addVarint(sink, length);
  reserve(sink, length);
  sink.length += sink.bytes.write(text, sink.length);
}

/** Takes out the first bytes; the others become the first. */
export function takeBytes(sink: Sink, count = sink.length): Buffer {
  const taken = Buffer.from(sink.bytes.subarray(0, count));
  sink.bytes.copyWithin(0, count, sink.length);
  sink.length -= count;
  return taken;
}

export function readVarint(cursor: Cursor): number {
  let value = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = cursor.bytes[cursor.at++] as number;
    value += (byte & 127) * scale;
    if (byte < 128) return value;
  }
}
