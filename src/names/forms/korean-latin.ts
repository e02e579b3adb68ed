/**
 * Korean names in Latin letters, in the Revised Romanization of 2000 and with surnames as newspapers
 * spell them. For the build only: a reader who types Kim Jong Un finds 김정은.
 */
import { pairsIn } from './pairs.ts';

const FIRST = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWEL = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const LAST = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p h'.split(' ');

/** National Institute of Korean Language; surnames as most bearers spell them. */
const SURNAMES = pairsIn(
  '김 Kim 이 Lee 박 Park 최 Choi 정 Chung 강 Kang 조 Cho 윤 Yoon 장 Chang 임 Lim 오 Oh 서 Suh 신 Shin 권 Kwon 황 Hwang 안 Ahn 류 Ryu 노 Roh 문 Moon 유 Yoo 전 Chun 반 Ban 우 Woo 주 Joo',
);

const inLatin = (text: string): string =>
  text.replace(/[가-힣]/g, (syllable) => {
    const code = syllable.charCodeAt(0) - 0xac00;
    const last = code % 28;
    const vowel = ((code - last) / 28) % 21;
    return `${FIRST[Math.floor(code / 588)]}${VOWEL[vowel]}${LAST[last]}`;
  });

/** A name in Hangul in Latin letters; undefined for others. */
export function koreanInLatin(name: string, isPerson: boolean): string | undefined {
  if (!/^[가-힣 ]{2,}$/.test(name)) return undefined;
  const [, surname = '', first = '', second = ''] = /^(.)(.)(.)$/.exec(name) ?? [];
  return isPerson && surname
    ? `${SURNAMES.get(surname) ?? inLatin(surname)} ${inLatin(first)}-${inLatin(second)}`
    : inLatin(name);
}
