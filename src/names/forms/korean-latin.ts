/**
 * Korean names in Latin letters, in the Revised Romanization of 2000 and with surnames as newspapers spell them: a reader who
 * types Kim Jong Un finds 김정은. And names of people in other Latin spellings, such as McCune-Reischauer without its marks: Goh
 * Kun, Go Geon; Chung Mong-koo, Jeong Mong-gu. For the build only.
 */
import { pairs } from '../compare/pairs.ts';

const FIRST = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWEL = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const LAST = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p h'.split(' ');

/** National Institute of Korean Language; surnames as most bearers spell them. */
const SURNAMES = pairs(
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

/** Surnames: in the Revised Romanization, and as bearers and newspapers spell them. */
const WRITTEN =
  'Ahn An|An Ahn|Bae Pae|Baek Paik Paek|Bak Park Pak|Ban Pan|Byeon Byun Pyon|Cha|Chae|Choe Choi|Chu Choo|Do To|Eom Um|Gang Kang|' +
  'Gi Ki|Gim Kim|Go Ko Koh Goh|Gong Kong|Gu Koo Ku|Guk Kook|Gwak Kwak|Gwon Kwon|Gyeong Kyung Kyong|Ha Hah|Ham Hahm|Han Hahn|' +
  'Heo Huh Hur Ho|Hong|Hwang|Hyeon Hyun Hyon|I Lee Yi Rhee Ri|Im Lim Rim|Jang Chang|Jeon Chun Jun Chon|' +
  'Jeong Chung Jung Chong|Ji Chi|Jin Chin|Jo Cho|Ju Joo Chu|Min|Mun Moon|Na Ra Rah|Nam|No Roh Noh|O Oh|Pyo|Ryu Yoo|' +
  'Seo Suh So|Seok Suk Sok|Seol Sul|Seon Sun|Seong Sung Song|Sim Shim|Sin Shin|So Soh|Son Sohn|Song|Tak|U Woo|Won|Yang|' +
  'Yeom Yum Yom|Yu Yoo|Yun Yoon|Ryu Yoo';

const revised = new Map<string, string>();
const usual = new Map<string, readonly string[]>();
for (const line of WRITTEN.split('|')) {
  const [first = '', ...others] = line.split(' ');
  if (!usual.has(first)) usual.set(first, others);
  for (const other of others) if (!revised.has(other)) revised.set(other, first);
}

/** A syllable: its first consonant, its vowel and its last consonant. */
const WRITTEN_SYLLABLE =
  /^(kk|kh|tt|pp|ss|sh|jj|ch|wh|[kgtdnrlmpbsjh])?(ye[ou]|yae|you|yoo|weo|wae|eui|woo|y[aeoui]|w[aeoi]|oe|oi|eu|eo|ae|ai|ui|oo|ou|ee|[aeiou])(ng|ck|[kgntdlrmpbh])?$/;

/** The vowels of the Revised Romanization that a written vowel with the last consonant after it may be, the likeliest first. */
const WRITTEN_VOWELS = pairs(
  'ung eo young yeo yung yeo yun yeo,yu yuk yeo yum yeo yul yeo,yu yong yo,yeo yon yeo,yo ong o,eo on o,eo ok o,eo ol o,eo un u,eo,eu uk u,eo ul eo,u um eu,u ' +
    'oo u ou u ee i ai ae eui ui woo u weo wo yoo yu you yeo yi i oi oe',
);
const WRITTEN_INITIALS = pairs('k g kh k sh s ch j,ch l r wh hw');

/** The forms of a syllable in the Revised Romanization; empty if it is not Korean. */
function revisedSyllables(syllable: string): string[] {
  const [, initial = '', vowel = '', last = ''] = WRITTEN_SYLLABLE.exec(syllable) ?? [];
  if (!vowel) return [];
  const initials =
    initial === 'l' && /^[iy]|ee/.test(vowel)
      ? ['']
      : (WRITTEN_INITIALS.get(initial) ?? initial).split(',');
  const written = vowel === 'ye' && /[sj]|ch/.test(initial) ? 'e' : vowel;
  const vowels = (
    WRITTEN_VOWELS.get(written + last) ??
    WRITTEN_VOWELS.get(written) ??
    written
  ).split(',');
  const end = last
    .replace('ck', 'k')
    .replace('g', last === 'g' ? 'k' : 'g')
    .replace(/^h$/, '');
  return initials.flatMap((first) => vowels.map((middle) => first + middle + end));
}

/** What newspapers write for a syllable in the Revised Romanization. */
const inPapers = (syllable: string) =>
  syllable
    .replace(/^g/, 'k')
    .replace(/eo(?=ng|n|k|l)/, 'u')
    .replace('eo', 'o')
    .replace('eu', 'u');

const mostForms = 12;

/** A surname of one letter counts as a particle, and the given name alone means nobody. */
const oneLetter = /^. /;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The name of a Korean in other Latin spellings; empty for other names. */
export function otherKoreanSpellings(name: string): string[] {
  const [, surname = '', first = '', second = ''] =
    /^([A-Z][a-z]*) ([A-Z][a-z]+)(?:[- ]([A-Za-z][a-z]+))?$/.exec(name) ?? [];
  const own = revised.get(surname) ?? (usual.has(surname) ? surname : undefined);
  if (own === undefined) return [];
  const firsts = revisedSyllables(first.toLowerCase());
  const seconds = second ? revisedSyllables(second.toLowerCase()) : [''];
  if (firsts.length * seconds.length === 0) return [];
  const given = firsts.flatMap((one) => seconds.map((other) => [one, other] as const));
  const givenName = name.slice(surname.length + 1);
  const join = (one: string, other: string) => capital(other ? `${one}-${other}` : one);
  const read = given.map(([one, other]) => join(one, other));
  const [likeliest = ['', '']] = given;
  const inPaper = join(inPapers(likeliest[0]), inPapers(likeliest[1]));
  const forms = [
    ...[...read, givenName].map((text) => `${own} ${text}`),
    ...read.map((text) => `${surname} ${text}`),
    `${usual.get(own)?.[0] ?? surname} ${inPaper}`,
    ...(usual.get(own) ?? []).map((before) => `${before} ${givenName}`),
  ];
  return [...new Set(forms)]
    .filter((form) => form !== name && !oneLetter.test(form))
    .slice(0, mostForms);
}
