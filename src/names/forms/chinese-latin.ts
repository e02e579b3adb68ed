/**
 * Chinese names in the other romanisation, given names in one word: Mao Zedong, Mao Tsetung; Lee
 * Teng-hui, Li Denghui. For the build only. A name counts as Chinese by its surname, a place by a syllable that few other languages
 * have.
 *
 * Source: Library of Congress, Pinyin Conversion Project, "New Chinese Romanization Guidelines" (1998),
 * table of Wade-Giles and pinyin syllables. Newspapers drop the apostrophe of aspirates.
 */
import { pairs } from '../compare/pairs.ts';
import { pinyinInHangul } from './chinese-hangul.ts';

/** The most frequent surnames in pinyin, and what newspapers write for them in Wade-Giles. */
const SURNAMES = pairs(
  'An An Bai Pai Bao Pao Bo Po Cai Tsai Cao Tsao Chen Chen Cheng Cheng Chi Chih Cui Tsui Dai Tai Deng Teng Ding Ting ' +
    'Dong Tung Du Tu Fan Fan Fang Fang Feng Feng Fu Fu Gao Kao Ge Ko Geng Keng Gong Kung Gu Ku Guo Kuo Han Han Hao Hao He Ho ' +
    'Hong Hung Hou Hou Hu Hu Hua Hua Huang Huang Ji Chi Jia Chia Jiang Chiang Jin Chin Kang Kang Kong Kung Lai Lai Lei Lei ' +
    'Li Li Lian Lien Liang Liang Liao Liao Lin Lin Liu Liu Lu Lu Luo Lo Ma Ma Mao Mao Meng Meng Ning Ning Pan Pan Peng Peng ' +
    'Qi Chi Qian Chien Qiao Chiao Qin Chin Qiu Chiu Ren Jen Shao Shao Shen Shen Shi Shih Song Soong Su Su Sun Sun Tan Tan ' +
    'Tang Tang Tao Tao Tian Tien Wan Wan Wang Wang Wei Wei Wen Wen Wu Wu Xi Hsi Xia Hsia Xiao Hsiao Xie Hsieh Xiong Hsiung ' +
    'Xu Hsu Xue Hsueh Yan Yen Yang Yang Yao Yao Ye Yeh Yin Yin Yu Yu Yuan Yuan Zeng Tseng Zhang Chang Zhao Chao Zheng Cheng ' +
    'Zhong Chung Zhou Chou Zhu Chu Zou Tsou Zuo Tso',
);

/** The first surname with a spelling in Wade-Giles is the most frequent one. */
const PINYIN_SURNAMES = new Map([
  ...[...SURNAMES].reverse().map(([pinyin, wade]) => [wade, pinyin] as const),
  ...([
    ['Lee', 'Li'],
    ['Sung', 'Song'],
    ['Chin', 'Jin'],
    ['Chien', 'Qian'],
    ['Kung', 'Gong'],
    ['Chou', 'Zhou'],
    ['Chi', 'Ji'],
  ] as const),
]);

const PINYIN =
  /^([zcs]h|[b-df-hj-np-tw-z])?(i?ang|i?ong|u?ang|i?ao|i?an|[ei]ng|uan|uai|[ae]i|ou|[aeiu]n|ia|ie|iu|ua|uo|ui|ue|er|[aeiou])$/;
const WADE =
  /^(ch|sh|hs|t[sz]|s[sz]|[f-hj-np-twy])?(i?ang|i?ung|u?ang|i?ao|ien|[ei]ng|uan|uai|uei|[ae]i|ou|eou|uo|[aeiu]n|ia|ieh|iu|ua|ui|ueh|erh|[ei]h|[aeiou])$/;

/** The initials and finals of one to three syllables, the longest first; undefined if they cannot be read so. */
function syllables(word: string, syllable: RegExp): [string, string][] | undefined {
  if (word === '') return [];
  for (let length = Math.min(6, word.length); length > 0; length -= 1) {
    const [, initial = '', final = ''] = syllable.exec(word.slice(0, length)) ?? [];
    const rest = final && syllables(word.slice(length), syllable);
    if (rest) return [[initial, final], ...rest];
  }
  return undefined;
}

const WADE_INITIALS = pairs('b p d t g k j ch q ch x hs zh ch r j z ts c ts');
const WADE_SYLLABLES = pairs(
  'zhi chih chi chih shi shih ri jih zi tzu ci tzu si ssu yi i you yu ge ko ke ko he ho er erh gui kuei kui kuei guo kuo ' +
    'kuo kuo huo huo shuo shuo yan yen ye yeh e o',
);
const toWade = ([initial, final]: [string, string]) =>
  WADE_SYLLABLES.get(initial + final) ??
  (WADE_INITIALS.get(initial) ?? initial) +
    final
      .replace('ong', 'ung')
      .replace(/ian$/, 'ien')
      .replace(/^(i|u)e$/, '$1eh')
      .replace('uo', 'o');

const PINYIN_INITIALS = pairs('p b t d k g hs x j r ts z tz z ss s sz s');
const PINYIN_SYLLABLES = pairs(
  'chih zhi shih shi jih ri tzu zi ssu si szu si i yi ing ying in yin ko ge ho he kuei gui erh er yen yan yeh ye yu yu ' +
    'lo luo to duo tso zuo cho zhuo jo ruo jeou jiu jieh jie',
);
const toPinyin = ([initial, final]: [string, string]) =>
  PINYIN_SYLLABLES.get(initial + final) ??
  (initial === 'ch'
    ? /^[iu]/.test(final) && final !== 'ung'
      ? 'j'
      : 'zh'
    : (PINYIN_INITIALS.get(initial) ?? initial)) +
    final.replace('ung', 'ong').replace('ien', 'ian').replace('uei', 'ui').replace(/h$/, '');

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Two syllables that a hyphen joins, or that have letters of Wade-Giles only. */
const isWade = (given: string) => /-|^(?:hs|ts|tz|ss)|(?:ung|ien|ieh|ueh|jeou)/i.test(given);

/** A surname and a given name of one or two words. */
const PERSON = /^([A-Z][a-z]+)\s+([A-Z][a-z]+(?:[\s-]?[A-Za-z][a-z]*)?)$/;

function otherPerson(name: string): string | undefined {
  const [, surname = '', given = ''] = PERSON.exec(name.replaceAll(/['’]/g, '')) ?? [];
  const parts = given.toLowerCase().split(/[\s-]/);
  const pinyin = PINYIN_SURNAMES.get(surname);
  if (isWade(given) || !SURNAMES.has(surname)) {
    const read = parts.flatMap((part) => syllables(part, WADE) ?? [undefined]);
    const found = read.filter((one) => one !== undefined);
    if (pinyin && found.length === read.length && found.length <= 2)
      return `${pinyin} ${capital(found.map(toPinyin).join(''))}`;
  }
  const wade = SURNAMES.get(surname);
  const read = syllables(parts.join(''), PINYIN) ?? [];
  if (!wade || read.length === 0 || read.length > 2) return undefined;
  return `${wade} ${capital(read.map(toWade).join(''))}`;
}

/** The name of a Chinese person in Hangul by its sound; undefined for others. */
export function chineseInHangul(name: string): string | undefined {
  const [text = ''] = [name, ...otherRomanisation(name, true)].filter((one) => {
    const [, surname = '', given = ''] = PERSON.exec(one) ?? [];
    return SURNAMES.has(surname) && !isWade(given);
  });
  const [, surname = '', given = ''] = PERSON.exec(text) ?? [];
  const read = [surname, given].map((word) => syllables(word.toLowerCase(), PINYIN) ?? []);
  const [first = [], others = []] = read;
  if (first.length !== 1 || others.length === 0 || others.length > 2) return undefined;
  return read.flat().map(pinyinInHangul).join('');
}

/** A sound that distinguishes a word in pinyin from words of other languages. */
const TELLING = /zh|q(?!u[^aen])|x[iu]|(?:[^u]a|e|i|o)ng(?:[^aeiou]|$)|[tdnlgkhzcs]uo/;

const otherWord = (word: string): string => {
  const read = TELLING.test(word)
    ? syllables(word.toLowerCase().replaceAll(/['’]/g, ''), PINYIN)
    : undefined;
  return read && read.length > 1 && read.length < 4 ? capital(read.map(toWade).join('')) : word;
};

/**
 * A Chinese name in the other romanisation; empty if it is not Chinese, or the same in both.
 *
 * @param name in Latin letters
 */
export function otherRomanisation(name: string, isPerson: boolean): string[] {
  const other = isPerson ? otherPerson(name) : name.split(' ').map(otherWord).join(' ');
  return other === undefined || other.toLowerCase() === name.toLowerCase() ? [] : [other];
}
