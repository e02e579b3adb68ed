import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { creditsOf, creditsPacket } from '../../../../src/publish/pictures/picture-credits.ts';

const plain = () => sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } });

const xmp = (properties: string, attributes = '') =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"${attributes}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`;

const block = (number: number, text: string) => {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([0x1c, 2, number, 0, bytes.length]), bytes]);
};

describe('the credits of a picture are read', () => {
  it('from Exif, and nothing else', async () => {
    const file = await plain()
      .withExif({
        IFD0: { Artist: 'Ada Lov', Copyright: 'Broadsheet Ltd', Software: 'Camera 7' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
      })
      .jpeg()
      .toBuffer();
    expect(creditsOf(await sharp(file).metadata())).toEqual({
      creator: 'Ada Lov',
      credit: undefined,
      copyright: 'Broadsheet Ltd',
    });
  });

  it('from XMP, as elements or as attributes', () => {
    const elements = xmp(
      '<dc:creator><rdf:Seq><rdf:li>Ada &amp; Co</rdf:li><rdf:li>Bo</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© B</rdf:li></rdf:Alt></dc:rights>',
      ' photoshop:Credit="AFP &lt;1&gt;"',
    );
    expect(creditsOf({ xmp: Buffer.from(elements) })).toEqual({
      creator: 'Ada & Co, Bo',
      credit: 'AFP <1>',
      copyright: '© B',
    });
  });

  it('from IPTC', () => {
    const iptc = Buffer.concat([
      Buffer.from('Photoshop 3.0\0'),
      block(80, 'Ada'),
      block(110, 'AFP'),
      block(116, '© AFP'),
    ]);
    expect(creditsOf({ iptc })).toEqual({ creator: 'Ada', credit: 'AFP', copyright: '© AFP' });
  });

  it.each(['', 'Exif\0\0', 'Exif\0\0II*\0\xff\xff\xff\x7f', 'II*\0'])('not from %j', (bytes) => {
    expect(creditsOf({ exif: Buffer.from(bytes, 'latin1') }).creator).toBeUndefined();
  });
});

describe('the packet of each size', () => {
  it('says what the picture said', async () => {
    const credits = { creator: 'Ada <& Co>', credit: 'AFP', copyright: '© "B"' };
    const file = await plain()
      .withXmp(creditsPacket(credits) ?? '')
      .webp()
      .toBuffer();
    expect(creditsOf(await sharp(file).metadata())).toEqual(credits);
  });

  it('is left out without credits', () => expect(creditsPacket({})).toBeUndefined());
});
