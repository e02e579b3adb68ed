import { editDistance, type EditCosts } from './edit-distance.ts';
import { pairs } from './pairs.ts';

/**
 * The cost of mistaking one sound for another; 1 is an unrelated sound. A group of sounds is
 * followed by the cost of each pair in it. Where two groups have the same pair, the lower cost
 * counts.
 */
const SIMILAR_SOUNDS = pairs(
  'ei .2 ' + // Hossein, Hussain: Arabic i is heard as e
    'ou .2 ' + // Osama, Usama: Arabic u is heard as o
    'ae .25 ' + // Parvez, Pervez: Arabic a is heard as e
    'aeiouO .56 ' + // any other vowel: in words of six sounds or fewer it makes a different name (Schrader, Schroeder)
    'oO .2 ' + // Maulana, Molana
    'uO .3 ' +
    'iYJ .3 ' + // Yugoslavia, Jugoslavia: German and Slavic j
    'Xh .25 ' + // Khalid, Halid: Turkish h
    'Xk .35 ' + // Khomeini, Komeini
    'XQ .33 ' + // Chomeini, Tschechow: German ch
    'hQ .38 ' + // Chanukka: Hebrew ch
    'XJ .4 ' + // Jomeini: Spanish j
    'Xg .45 ' + // Khadafi, Gaddafi: Libyan ق again; Dutch g
    'kg .4 ' + // Qaddafi, Gaddafi: Libyan and Yemeni g for ق
    'gJ .4 ' + // Gamal, Jamal: Egyptian g for ج
    'gh .6 ' + // Gitler: Russian g for h
    'CQ .05 ' +
    'CQJ .4 ' + // Chou, Jou; Khoja, Hoca: Wade-Giles ch, Turkish c
    'CS .4 ' +
    'QS .25 ' + // Cheikh, Sheikh: French ch
    'Ck .5 ' +
    'Qk .45 ' + // Kischinau, Chisinau: Italian and Romanian ch
    'cs .05 ' +
    'cCQ .35 ' + // Celik, Chelik: accents lost
    'cJS .45 ' + // Ecevit, Edschewit: Turkish c
    'JS .38 ' + // Breschnew, Brezhnev: German sch
    'JQs .5 ' + // Rejep, Recep: Turkish c; Prichtina: French ch, accents lost
    'Jz .4 ' + // Zhukov, Zukov
    'Ssz .35 ' + // Shamil, Samil: accents lost; Fidesz, Fidez: Hungarian sz
    'sz .3 ' + // Aziz, Asis: German and Spanish s
    'Zzc .25 ' + // Jelzin, Jelcin, Yeltsin: German z, Slavic c
    'Zszk .45 ' + // Tsvangirai; Netzarim, Nezarim: German z
    'ZCQ .5 ' +
    'Tt .15 ' + // Thabet, Tabet
    'Dd .15 ' + // Qadhafi, Qadafi: ALA-LC dh
    'TDdt .4 ' + // Gathafi, Gadhafi
    'Ts .35 ' + // Othman, Osman: Turkish and Persian s for ث
    'Dz .3 ' + // Ramadhan, Ramazan: Persian and Turkish z for ض
    'pb .5 ' + // Arabic has no p
    'pf .45 ' + // Ispahan, Isfahan: Arabic f for Persian p
    'vf .4 ' +
    'vb .6 ' + // Sevastopol, Sebastopol: Greek beta
    'vu .3 ' + // Nawaz, Nauaz
    'vo .4 ' +
    'mn .7',
);
const VOWELS = 'aeiouO';

const isVowel = (sound: string) => sound !== '' && VOWELS.includes(sound);

const isSibilant = (sound: string) => sound !== '' && 'sScCQzZJ'.includes(sound);

const substitution: Record<string, Record<string, number>> = {};
for (const [group, cost] of SIMILAR_SOUNDS) {
  for (const a of group) {
    const own = (substitution[a] ??= {});
    for (const b of group) own[b] = Math.min(own[b] ?? 1, Number(cost));
  }
}

/**
 * The cost of a sound that only one word has: spellings differ in vowels and in h, rarely in other
 * consonants.
 */
function gap(sound: string, before: string, after: string): number {
  const end = after === '' || before === '';
  if (isVowel(sound))
    return end
      ? after === '' && sound === 'e'
        ? 0.38
        : 0.7
      : isVowel(before) || isVowel(after) || after === 'Y'
        ? 0.25
        : 0.45;
  if (sound === 'Y') return before === '' || isVowel(before) ? 0.25 : 0.5;
  if (sound === 'h') return after === '' || (isVowel(before) && isVowel(after)) ? 0.6 : 0.35;
  if (sound === 'v') return isVowel(before) || isVowel(after) ? 0.6 : 1;
  if (isSibilant(sound) && (isSibilant(before) || isSibilant(after))) return 0.35; // Kruschev, Khrushchev
  if (sound === 'g' && before === 'n') return after ? 0.45 : 0.2; // Shengyang, Shenyang; Zeming, Zemin: Chinese n
  return Infinity;
}

/**
 * A different last vowel makes a different word, in a short word even a similar vowel: Kanu, Kano.
 */
const PHONETIC_COSTS: EditCosts = {
  substitute: (a, b, last) => {
    const cost = substitution[a]?.[b] ?? Infinity;
    if (!last) return cost;
    if (isVowel(a) && isVowel(b)) return cost > 0.25 ? 2 * cost : Math.max(cost, 0.22);
    return 'tdpbkg'.includes(a) && 'tdpbkg'.includes(b) ? 0.75 * cost : cost;
  },
  gap,
  swap: (a, b) => (isVowel(a) && isVowel(b) ? 0.35 : Infinity),
};

/**
 * For a word that is written without its short vowels (Arabic, Hebrew). A last i is always written:
 * Baghdad is not al-Baghdadi. Arabic has no p and no v, Hebrew one letter for each of b and v, p and
 * f.
 */
const CONSONANTAL_COSTS: EditCosts = {
  ...PHONETIC_COSTS,
  substitute: (a, b, last) =>
    'bvpf'.includes(a) && 'bvpf'.includes(b) ? 0.3 : PHONETIC_COSTS.substitute(a, b, last),
  gap: (sound, before, after) =>
    isVowel(sound) && !('iu'.includes(sound) && after === '') ? 0.08 : gap(sound, before, after),
};

/**
 * The largest distance of two words that are the same name, by their number of sounds: short names
 * resemble each other.
 */
const LIMIT_ALONE = [0, 0, 0, 0.2, 0.21, 0.39, 0.55, 0.75, 0.92, 1.2, 1.5];
/** The same, where another word of the name matches too. */
const LIMIT_ACCOMPANIED = [0, 0, 0.25, 0.55, 0.75, 1, 1.15, 1.35, 1.6, 1.8, 2];

/** What the comparison of two words depends on. */
interface PhoneticOptions {
  /** Whether one of them is written without its short vowels. */
  consonantal: boolean;
  /** Whether the query has other words too. */
  accompanied: boolean;
}

/** The distance of two phonetic keys; Infinity if they are different names. */
export function phoneticDistance(
  a: string,
  b: string,
  { consonantal, accompanied }: PhoneticOptions,
): number {
  const length = (consonantal ? Math.max : Math.min)(a.length, b.length);
  const limit = (accompanied ? LIMIT_ACCOMPANIED : LIMIT_ALONE)[Math.min(length, 10)] ?? 0;
  if (consonantal) return editDistance(a, b, CONSONANTAL_COSTS, limit);
  // An extra sound costs at least 0.25.
  if (Math.abs(a.length - b.length) > 4 * limit) return Infinity;
  return editDistance(a, b, PHONETIC_COSTS, limit);
}
