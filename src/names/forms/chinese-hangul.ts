/**
 * Chinese names in Hangul, as newspapers of Korea write them by their sound: 정친원, Zheng Qinwen. The rules are those of the National
 * Institute of Korean Language for foreign words (1986). For the build only.
 */
import { pairs } from '../compare/pairs.ts';

/** Consonants in the order in which Unicode has them. */
const FIRST = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const LAST = pairs('n 4 ng 21');

const INITIALS = pairs(
  'b b p p m m f p d d t t n n l r g g k k h h j j q ch x s zh j ch ch sh s r r z jj c ch s s',
);

/** A final: its vowels, each a syllable, and the consonant after the last. */
const FINALS = pairs(
  'a a ai a-i ao a-o an an ang ang o o e eo ei e-i en eon eng eong ou eo-u ong ung i i ia ya iao ya-o ie e ian yen iang yang in in ing ing iu yu ' +
    'iong yung u u ua wa uo wo uai wa-i ui u-i uan wan uang wang un un ue we er eol',
);
/** Syllables that have another vowel than their final. */
const SYLLABLES = pairs(
  'zhi j,eu chi ch,eu shi s,eu ri r,eu zi jj,eu ci ch,eu si s,eu yi _,i yin _,in ying _,ing ya _,ya yao _,ya-o ye _,ye yan _,yen yang _,yang ' +
    'you _,yu yong _,yung yu _,wi yuan _,wi-an yue _,we yun _,win wu _,u wa _,wa wo _,wo wai _,wa-i wei _,we-i wan _,wan wen _,won wang _,wang weng _,wong ' +
    'ju j,wi qu ch,wi xu s,wi lü r,wi lu r,u xuan s,wi-an juan j,wi-an quan ch,wi-an jun j,win qun ch,win xun s,win jue j,we que ch,we xue s,we',
);

function block(first: string, vowel: string, last: string): string {
  // After j and ch, y goes unheard.
  const heard = /^j|ch/.test(first) ? vowel.replace('y', '') : vowel;
  const at = (FIRST.indexOf(first) * 21 + VOWELS.indexOf(heard)) * 28;
  return String.fromCharCode(0xac00 + at + Number(LAST.get(last) ?? 0));
}

/** A syllable of pinyin in Hangul. @param initial and final together are the syllable */
export function pinyinInHangul([initial, final]: readonly [string, string]): string {
  const [first = '', sound = ''] = SYLLABLES.get(initial + final)?.split(',') ?? [
    INITIALS.get(initial) ?? '_',
    FINALS.get(final) ?? '',
  ];
  return sound
    .split('-')
    .map((part, at) => {
      const [, vowel = '', last = ''] = /^(.*?)(ng|n)?$/.exec(part) ?? [];
      return block(at === 0 ? first : '_', vowel, last);
    })
    .join('');
}
