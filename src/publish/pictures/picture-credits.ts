/**
 * Reads from its file who made a picture and who owns it. Everything else that a camera writes, such as the place, is left out.
 */
import type { Metadata } from 'sharp';
import { decodeXML, escapeUTF8 } from 'entities';

/** The metadata that each size keeps: creator, credit line and copyright notice (IPTC Photo Metadata). */
interface Credits {
  creator?: string | undefined;
  credit?: string | undefined;
  copyright?: string | undefined;
}

const clean = (text: string | undefined): string | undefined =>
  text
    ?.replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 500) || undefined;

/** Text that is UTF-8, as most programs write it, or else Latin-1. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

/** The value of a property, as an element with a list or text, or as an attribute. */
function xmpValue(xmp: string, name: string): string | undefined {
  const element = new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(xmp)?.[1];
  const attribute = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(xmp);
  const items = [...(element?.matchAll(/<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/g) ?? [])];
  const text = items.length > 0 ? items.map(([, item]) => item).join(', ') : element;
  const found = text ?? attribute?.[1] ?? attribute?.[2];
  return found === undefined ? undefined : clean(decodeXML(found.replace(/<[^>]*>/g, '')));
}

function creditsInXmp(xmp: string): Credits {
  return {
    creator: xmpValue(xmp, 'dc:creator'),
    credit: xmpValue(xmp, 'photoshop:Credit'),
    copyright: xmpValue(xmp, 'dc:rights'),
  };
}

/** Tags of the first directory of Exif: Artist and Copyright (Exif 3.0, 4.6.5). */
const exifTags = { creator: 0x013b, copyright: 0x8298 } as const;

function creditsInExif(exif: Buffer): Credits {
  const tiff = exif.subarray(exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const found = new Map<number, string>();
  const directory = long(4);
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    const length = long(at + 4);
    const start = length <= 4 ? at + 8 : long(at + 8);
    if (short(at + 2) === 2) found.set(short(at), textOf(tiff.subarray(start, start + length)));
  }
  return {
    creator: clean(found.get(exifTags.creator)),
    copyright: clean(found.get(exifTags.copyright)),
  };
}

/** Datasets of record 2: by-line, credit and copyright notice (IPTC-IIM 4.2). */
const iptcDatasets = { creator: 80, credit: 110, copyright: 116 } as const;

function creditsInIptc(iptc: Buffer): Credits {
  const found = new Map<number, string>();
  let at = iptc.indexOf(Buffer.from([0x1c, 0x02]));
  while (at >= 0 && iptc[at] === 0x1c && at + 5 <= iptc.length) {
    const length = iptc.readUInt16BE(at + 3);
    const dataset = iptc[at + 2] ?? 0;
    if (iptc[at + 1] === 2) found.set(dataset, textOf(iptc.subarray(at + 5, at + 5 + length)));
    at += 5 + length;
  }
  return {
    creator: clean(found.get(iptcDatasets.creator)),
    credit: clean(found.get(iptcDatasets.credit)),
    copyright: clean(found.get(iptcDatasets.copyright)),
  };
}

/** The credits in one block of metadata; empty if it is damaged. */
function creditsIn<Block>(block: Block | undefined, read: (block: Block) => Credits): Credits {
  try {
    return block === undefined ? {} : read(block);
  } catch (error) {
    if (error instanceof RangeError) return {};
    throw error;
  }
}

/** The credits of a picture: from XMP, else IPTC, else Exif. */
export function creditsOf({ xmp, iptc, exif }: Pick<Metadata, 'xmp' | 'iptc' | 'exif'>): Credits {
  const blocks = [
    creditsIn(xmp, (block) => creditsInXmp(textOf(block))),
    creditsIn(iptc, creditsInIptc),
    creditsIn(exif, creditsInExif),
  ];
  const first = (key: keyof Credits) => blocks.map((block) => block[key]).find(Boolean);
  return { creator: first('creator'), credit: first('credit'), copyright: first('copyright') };
}

/** An XMP packet with only the credits; undefined if there are none. */
export function creditsPacket({ creator, credit, copyright }: Credits): string | undefined {
  const properties = [
    creator &&
      `<dc:creator><rdf:Seq><rdf:li>${escapeUTF8(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    copyright &&
      `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escapeUTF8(copyright)}</rdf:li></rdf:Alt></dc:rights>`,
    credit && `<photoshop:Credit>${escapeUTF8(credit)}</photoshop:Credit>`,
  ].filter(Boolean);
  if (properties.length === 0) return undefined;
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">',
    ...properties,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
  ].join('');
}
