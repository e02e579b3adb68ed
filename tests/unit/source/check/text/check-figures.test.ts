import { describe, expect, it } from 'vitest';
import { codesWithLines } from '../../../samples.ts';
import { check } from './checked-text.ts';

describe('a figure', () => {
  it('is right', () => {
    expect(check('::figure[A *road*.]{src=a.png alt="A road" size=full focus="0% 100%"}')).toEqual(
      [],
    );
  });

  it.each([
    ['without a description', '::figure{src=a.png}', ['missing-attribute:11']],
    ['without a picture', 'One\n\n::figure[A]{alt=A}', ['missing-attribute:13']],
    ['of a picture that is not there', '::figure{src=b.png alt=A}', ['missing-image:11']],
    ['in a format that is not published', '::figure{src=b.heic alt=A}', ['image-kind:11']],
    ['with an unknown size', '::figure{src=a.png alt=A size=huge}', ['bad-value:11']],
    ['with a bad focus', '::figure{src=a.png alt=A focus=left}', ['bad-value:11']],
    ['with an unknown attribute', '::figure{src=a.png alt=A capton=B}', ['unknown-attribute:11']],
    [
      'with a broken link in its caption',
      '::figure[[a](/news/no/)]{src=a.png alt=A}',
      ['broken-link:11'],
    ],
    ['that is cut off', '::figure[A{src=a.png alt=A}', ['not-a-directive:11']],
    ['with a space', 'One\n:: figure{src=a.png}', ['not-a-directive:12']],
    ['with a colon too few', ':figure[A]{src=a.png alt=A}', ['not-a-directive:11']],
  ])('%s', (_name, text, codes) => {
    expect(codesWithLines(check(text))).toEqual(codes);
  });
});
