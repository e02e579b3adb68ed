/** Tells whether a picture is complete. Decoding every picture would take minutes. */

/** JPEG: the end of the image follows the beginning of its data; in the data, a byte 0xFF is marked (ITU-T T.81, B.1.1). */
function isWholeJpeg(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) return bytes.indexOf(Buffer.from([0xff, 0xd9]), at) >= 0;
    // Fill bytes may come before a marker.
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

/** AVIF: boxes, each with its size (ISO/IEC 14496-12, 4.2). */
function isWholeAvif(bytes: Buffer): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    if (size === 0) return true;
    if (size === 1 && at + 16 > bytes.length) return false;
    at += size === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : Math.max(size, 8);
  }
  return at === bytes.length;
}

/** Whether a picture has its end. In other formats, reading the header needs the whole file. @param format as sharp names it */
export function isWhole(bytes: Buffer, format: string | undefined): boolean {
  switch (format) {
    case 'jpeg':
      return isWholeJpeg(bytes);
    case 'png':
      return bytes.lastIndexOf('IEND') > 0;
    case 'heif':
      return isWholeAvif(bytes);
    default:
      return true;
  }
}
