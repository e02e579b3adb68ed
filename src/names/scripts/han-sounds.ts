/**
 * Names from elsewhere in Chinese characters, which are chosen by their sound: 盧卡申科, Lukashenko; 羅伯特·穆勒, Robert Mueller. No two
 * places choose the same ones, so that such a name is compared by its syllables with the words of the lexicon. Browsers load this
 * when Chinese characters are typed.
 *
 * The sounds follow the tables by which Xinhua and the Central News Agency write foreign names.
 */

import { pairs } from '../compare/pairs.ts';

/** A word of the lexicon. */
export interface KnownWord {
  text: string;
  /** Its sounds (phonetic-key.ts). */
  phonetic: string;
  /** The groups of its first sound (first-sound.ts). */
  groups: string;
}

/** Reads Chinese characters in pinyin (han-readings.ts). */
type InPinyin = (characters: readonly string[]) => string[];

/** Finds at least all words of the lexicon in some groups. */
export type WordsIn = (groups: string) => Promise<readonly KnownWord[]>;

/** The sounds of a name that the initial of a syllable stands for: without cost before the bar, then at a cost. */
const INITIALS = pairs(
  'b b|pv p p|bf m m|n f fv|hp d dD|tT t tT|dD n n|m l lr| g gk|hXJ k kXQ|ghC h hX|gQJk j JgkC|QZzcdYX q CQc|JZkSt x sSXh|zcJT ' +
    'zh JzC|ZcSsdQ ch CQ|JcSt sh Ss|QCJT z zZ|sJD c Zc|szCT s sTz|ScZ r JrY|lzS w vf|ub y YJ|i v vh|fX',
);

/** The groups (first-sound.ts) of the words that may begin with an initial. */
const GROUPS = pairs(
  'b BP p PBF m M f FPH d DT t T n N l LR g GK k K h HKA j JK q JK x SHJ zh JS ch JS sh JS z S c S s ST r JRL w FA y AJ hua FH',
);

/** The vowels that a final may stand for. */
const VOWELS = pairs(
  'a aO ai aei ei ei e e ao aoO ou ouO o o i ie ia a ie ei iao oau iu u u uo ua a uo ou uai ai ui ie ue oe ' +
    'an aeu en eaou in ie ian eai un eou uan au ang ao eng eo ing ie iang a ong oua iong ou uang a',
);

const SYLLABLE = /^([zcs]h|[b-df-hj-np-tv-z])?(.+?)(n|ng)?$/;

/** A sound that characters stand for. */
interface Sound {
  /** The sounds of a name that it may be. */
  same: string;
  /** Sounds that it may be at a cost. */
  near: string;
  isVowel: boolean;
  /** The cost of leaving it out. */
  gap: number;
}

/** Finals that only make a consonant sound: 斯, 特, 布. */
const SILENT = /^(?:[dghklt]e|[bpmf]u|[zcs]h?i|ri)$/;

function soundsOf(pinyin: string): Sound[] {
  if (pinyin === 'er') return [{ same: 'lr', near: '', isVowel: false, gap: 0.3 }];
  const syllable = pinyin.replace(/^hua/, 'va').replace(/^wu/, 'u').replace(/^yi/, 'i');
  const [, initial = '', final = '', nasal = ''] = SYLLABLE.exec(syllable) ?? [];
  const [same = '', near = ''] = INITIALS.get(initial)?.split('|') ?? [];
  const gap = initial === 'h' ? (final === 'e' ? 0.15 : 0.3) : /[yw]/.test(initial) ? 0.2 : 0.8;
  return [
    ...(initial ? [{ same, near, isVowel: false, gap }] : []),
    {
      same: VOWELS.get(final + nasal) ?? VOWELS.get(final) ?? '',
      near: '',
      isVowel: true,
      gap: SILENT.test(syllable) ? 0 : /^[jqx]i$/.test(syllable) ? 0.2 : 0.35,
    },
    ...(nasal ? [{ same: 'n', near: 'm', isVowel: false, gap: 0.4 }] : []),
  ];
}

const isVowel = (sound = '') => sound !== '' && 'aeiouO'.includes(sound);

/** The cost of a sound of the name that characters leave out. */
function gapOf(phonetic: string, at: number): number {
  const [sound, before, after] = [phonetic[at], phonetic[at - 1], phonetic[at + 1]];
  if (isVowel(sound)) return isVowel(before) || isVowel(after) || !after ? 0.15 : 0.3;
  if (sound === 'Y' || sound === 'h') return 0.15;
  // 卡特, Carter
  if (sound === 'r') return isVowel(after) ? 0.7 : 0.1;
  return at > 0 && !isVowel(after) ? 0.4 : 0.8;
}

const costOf = ({ same, near, isVowel: isOpen }: Sound, sound: string): number =>
  same.includes(sound) ? 0 : near.includes(sound) ? 0.2 : isOpen && isVowel(sound) ? 0.25 : 1.5;

/** The cost of reading the sounds of characters as those of a name; Infinity beyond a limit. */
function distance(sounds: readonly Sound[], phonetic: string, limit: number): number {
  const gaps: number[] = [];
  let row = [0];
  for (let at = 0; at < phonetic.length; at++) {
    gaps[at] = gapOf(phonetic, at);
    row[at + 1] = (row[at] ?? 0) + (gaps[at] ?? 0);
  }
  for (const sound of sounds) {
    const next = [(row[0] ?? 0) + sound.gap];
    let least = next[0] ?? 0;
    for (let at = 0; at < phonetic.length; at++) {
      const cost = Math.min(
        (row[at] ?? 0) + costOf(sound, phonetic.charAt(at)),
        (row[at + 1] ?? 0) + sound.gap,
        (next[at] ?? 0) + (gaps[at] ?? 0),
      );
      least = Math.min(least, cost);
      next[at + 1] = cost;
    }
    if (least > limit) return Infinity;
    row = next;
  }
  return row.at(-1) ?? Infinity;
}

/** The highest cost of leaving out a sound that goes unheard. */
const mostOfWeak = 0.3;

/** The words that are nearest to syllables in pinyin, those that differ by no more than `most` for each of their sounds. */
function wordsLike(syllables: readonly string[], words: Iterable<KnownWord>, most: number) {
  const sounds = syllables.flatMap(soundsOf);
  const groups = groupsOf(syllables);
  const [first] = sounds;
  // Most words begin with another sound; comparing them would take the longest.
  const beginsOtherwise = (phonetic: string) =>
    first !== undefined &&
    first.gap > mostOfWeak &&
    costOf(first, phonetic.charAt(0)) > 1 &&
    // 武契奇, Vučić
    !(first.isVowel && phonetic.startsWith('v'));
  const found: { text: string; cost: number }[] = [];
  for (const { text, phonetic, groups: own } of words) {
    if (phonetic.length < 2 || beginsOtherwise(phonetic)) continue;
    if (![...groups].some((group) => own.includes(group))) continue;
    const length = Math.max(phonetic.length, 3);
    const cost = distance(sounds, phonetic, most * length) / length;
    if (cost <= most) found.push({ text, cost });
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** The groups of the words that syllables may stand for. */
const groupsOf = ([first = '']: readonly string[]): string =>
  GROUPS.get(/^(?:hua|[zcs]h|[b-df-hj-np-tw-z])?/.exec(first)?.[0] ?? '') ?? 'A';

/** Characters that mostly stand for sounds. Chinese words rarely have no others. */
const OF_SOUNDS =
  /^[阿埃艾爱愛安昂奥奧巴芭柏拜班本贝貝比彼毕畢波博伯勃布达達戴丹德登邓蒂迪狄杜多朵厄恩尔爾法凡菲费費芬佛夫弗福盖蓋甘冈岡戈哥格葛根古瓜圭哈海汉漢赫亨霍基吉季加贾賈简杰捷金卡凯凱坎康考柯科克肯库庫夸奎昆拉莱萊兰蘭朗劳勞勒雷里利莉丽麗林琳龙龍卢盧鲁魯伦倫罗羅洛吕呂马馬玛瑪迈邁曼芒梅门門蒙米密莫默姆穆纳納娜奈内內尼聂聶宁努诺諾欧歐帕潘庞龐佩彭皮珀普契奇齐齊恰乔喬琼瓊丘让讓热茹瑞若萨薩塞赛賽桑瑟莎沙尚舍施史舒斯苏蘇索塔泰坦汤湯唐特提图圖托陀瓦万旺威韦韋维維魏温文翁沃乌烏伍武西希席锡夏香肖歇辛欣休雪雅亚亞延扬耶叶葉伊因英尤于约約泽澤扎詹章哲芝朱茱祖佐]+$/u;

/** Characters of Chinese words that stand for no sound. */
const OF_WORDS =
  /[不了的是在有我你他她们們这這个個来來说說国國人和就要会會得着过過后後上下年十百千万萬亿億几幾好中]/u;

/** Characters that are read in another way in such names, and what is read like them: 堡, burg or bul. */
const READ_AS = pairs('什 施 堡 布尔 伽 加');

/** Titles before a name: 前总统; those after it are off (words/endings.ts). */
const TITLE = /^前?(?:总统|總統|总理|總理|首相|主席|教宗|教皇|国王|國王|女王)/u;

/** How much a name of one part may differ, for each of its sounds, by its length: short ones are words. */
const MOST_OF_SOUNDS = [-1, -1, 0.045, 0.08, 0.08];
const MOST_OF_OTHERS = [-1, -1, -1, 0.02, 0.08];
const mostOfLonger = 0.1;
/** The same for each part of a name that has several, which have to be in one name. */
const mostOfPart = 0.2;

/** A name from elsewhere in Chinese characters. */
interface ForeignName {
  /** The syllables of its parts, in pinyin. */
  parts: string[][];
  /** The Roman numeral of a ruler. */
  numeral: string;
  /** How much each part may differ. */
  most: number;
}

const NUMERALS = 'I II III IV V VI VII VIII IX X'.split(' ');

/** The numeral of a ruler up to nineteen: 三世. */
const romanOf = (ten: string, unit: string): string =>
  (ten && 'X') + (NUMERALS['一二三四五六七八九'.indexOf(unit || '·')] ?? '');

function foreignName(typed: string, inPinyin: InPinyin): ForeignName | undefined {
  const [, text = '', ten = '', unit = ''] =
    /^(.+?)(?:(十?)([一二三四五六七八九]?)世)?$/u.exec(typed.trim()) ?? [];
  const parts = text
    .replace(TITLE, '')
    .split(/[\s·‧・•.．-]+/u)
    .map((part) => part.replace(/^[小老](?=..)/u, ''));
  if (
    !parts.every(
      (part) => /^\p{sc=Han}{1,9}$/u.test(part) && (!OF_WORDS.test(part) || OF_SOUNDS.test(part)),
    )
  )
    return undefined;
  const numeral = romanOf(ten, unit);
  const [alone = ''] = parts;
  const mosts = OF_SOUNDS.test(alone) ? MOST_OF_SOUNDS : MOST_OF_OTHERS;
  const mostAlone = (numeral === '' ? mosts[alone.length] : undefined) ?? mostOfLonger;
  const most = parts.length > 1 ? mostOfPart : mostAlone;
  if (most < 0) return undefined;
  const inSounds = (part: string) => part.replace(/[什堡伽]/g, (one) => READ_AS.get(one) ?? '');
  return { parts: parts.map((part) => inPinyin([...inSounds(part)])), numeral, most };
}

/** The words of the lexicon that a name sounds like, the nearest in the place of each part, in capitals. */
function readingsOf({ parts, numeral, most }: ForeignName, words: readonly KnownWord[]): string[] {
  const kept = parts.length === 2 ? 4 : 2;
  let readings = [''];
  for (const [at, part] of parts.entries()) {
    const like = wordsLike(part, words, most).slice(0, kept);
    // Not all of several given names are in the name.
    if (like.length === 0 && parts.length > 2 && at < parts.length - 1) continue;
    readings = like.flatMap(({ text }) =>
      readings.map((reading) => `${reading} ${text.toUpperCase()}`.trim()),
    );
  }
  return readings.map((reading) => `${reading} ${numeral}`.trim());
}

/** The readings of a name from elsewhere in Chinese characters; none for other texts. */
export function foreignReadings(
  typed: string,
  inPinyin: InPinyin,
  words: readonly KnownWord[],
): string[] {
  const name = foreignName(typed, inPinyin);
  return name ? readingsOf(name, words) : [];
}

/** As `foreignReadings`, with those words of the lexicon that the name may have. */
export async function soundReadings(
  typed: string,
  inPinyin: InPinyin,
  wordsIn: WordsIn,
): Promise<string[]> {
  const name = foreignName(typed, inPinyin);
  return name ? readingsOf(name, await wordsIn(name.parts.map(groupsOf).join(''))) : [];
}
