import { alignmentCost, type Costs } from './distance.ts';

/**
 * What it costs to hear one sound for another, 1 being a different sound altogether.
 * Every pair within a group has the cost at its side; where two groups apply the cheaper one counts.
 */
const ALIKE: readonly (readonly [sounds: string, cost: number])[] = [
  ['ei', 0.2], // Hossein, Hussain: Arabic i is heard as e
  ['ou', 0.2], // Osama, Usama: Arabic u is heard as o
  ['ae', 0.25], // Parvez, Pervez: Arabic a is heard as e
  ['aeiouEO', 0.56], // any other vowel: in words of six sounds and fewer it makes another name (Schrader, Schroeder)
  ['eE', 0.2], // Hefa, Haifa: Hebrew and Turkish e for ai
  ['eEi', 0.25], // Sheikh, Shekh; Beirut, Birut
  ['oO', 0.2], // Maulana, Molana
  ['uO', 0.3],
  ['iYJ', 0.3], // Yugoslavia, Jugoslavia: German and Slavic j
  ['Xh', 0.25], // Khalid, Halid: Turkish h
  ['Xk', 0.35], // Khomeini, Komeini
  ['XQ', 0.35], // Chomeini: German ch
  ['hQ', 0.38], // Chanukka: Hebrew ch
  ['XJ', 0.4], // Jomeini: Spanish j
  ['Xg', 0.45], // Khadafi, Gaddafi: Libyan ق again; Dutch g
  ['kg', 0.4], // Qaddafi, Gaddafi: Libyan and Yemeni g for ق
  ['gJ', 0.4], // Gamal, Jamal: Egyptian g for ج
  ['gh', 0.6], // Gitler: Russian g for h
  ['CQ', 0.05],
  ['CQJ', 0.4], // Chou, Jou; Khoja, Hoca: Wade-Giles ch, Turkish c
  ['CS', 0.4],
  ['QS', 0.25], // Cheikh, Sheikh: French ch
  ['Ck', 0.5],
  ['Qk', 0.45], // Kischinau, Chisinau: Italian and Romanian ch
  ['cs', 0.05],
  ['cCQ', 0.35], // Celik, Chelik: accents lost
  ['cJS', 0.45], // Ecevit, Edschewit: Turkish c
  ['JS', 0.38], // Breschnew, Brezhnev: German sch
  ['JQs', 0.5], // Rejep, Recep: Turkish c; Prichtina: French ch, accents lost
  ['Jz', 0.4], // Zhukov, Zukov
  ['Ss', 0.35], // Shamil, Samil: accents lost
  ['sz', 0.3], // Aziz, Asis: German and Spanish s
  ['Zz', 0.25], // Jelzin, Yeltsin: German z
  ['Zszk', 0.45], // Tsvangirai; Netzarim, Nezarim: German z
  ['ZcCQ', 0.5],
  ['Tt', 0.15], // Thabet, Tabet
  ['Dd', 0.15], // Qadhafi, Qadafi: ALA-LC dh
  ['TDdt', 0.4], // Gathafi, Gadhafi
  ['Ts', 0.35], // Othman, Osman: Turkish and Persian s for ث
  ['Dz', 0.3], // Ramadhan, Ramazan: Persian and Turkish z for ض
  ['td', 0.4], // Mohamet, Mohamed: final devoicing
  ['pb', 0.5], // Arabic has no p
  ['pf', 0.45], // Ispahan, Isfahan: Arabic f for Persian p
  ['vf', 0.4],
  ['vb', 0.6], // Sevastopol, Sebastopol: Greek beta
  ['vu', 0.3], // Nawaz, Nauaz
  ['vo', 0.4],
  ['mn', 0.7],
];
const VOWELS = 'aeiouEO';

const isVowel = (sound: string) => sound !== '' && VOWELS.includes(sound);

const isHiss = (sound: string) => sound !== '' && 'sScCQzZJ'.includes(sound);

const substitution = new Map<string, number>();
for (const [group, cost] of ALIKE) {
  for (const a of group) {
    for (const b of group) substitution.set(a + b, Math.min(substitution.get(a + b) ?? 1, cost));
  }
}

/** A sound too many or too few: vowels and breaths come and go, consonants do not. */
function gap(sound: string, before: string, after: string): number {
  const end = after === '' || before === '';
  if (isVowel(sound))
    return end
      ? after === 'Y'
        ? 0.4
        : 0.7
      : isVowel(before) || isVowel(after) || after === 'Y'
        ? 0.25
        : 0.45;
  if (sound === 'Y') return before === '' || isVowel(before) ? 0.25 : 0.5;
  if (sound === 'h') return after === '' || (isVowel(before) && isVowel(after)) ? 0.6 : 0.35;
  if (sound === 'v') return isVowel(before) || isVowel(after) ? 0.6 : 1;
  if (isHiss(sound) && (isHiss(before) || isHiss(after))) return 0.35; // Kruschev, Khrushchev
  if (sound === 'g' && before === 'n' && after === '') return 0.45; // Zeming, Zemin: Chinese final n
  return Infinity;
}

/** Two sounds for one another. Another vowel at the end makes another word, even a close one of a short word: Kanu, Kano. */
const HEARD: Costs = {
  substitute: (a, b, last) => {
    const cost = substitution.get(a + b) ?? Infinity;
    return last && isVowel(a) && isVowel(b)
      ? cost > 0.25
        ? 2 * cost
        : Math.max(cost, 0.22)
      : cost;
  },
  gap,
  swap: (a, b) => (isVowel(a) && isVowel(b) ? 0.35 : Infinity),
};

/** The same, when one side is written without its vowels (Arabic and Hebrew script). */
const CONSONANTAL: Costs = {
  ...HEARD,
  gap: (sound, before, after) => (isVowel(sound) ? 0.08 : gap(sound, before, after)),
};

/** How far two words of so many sounds may lie apart and still be one name: short names run into each other. */
const ALONE = [0, 0, 0, 0.2, 0.21, 0.39, 0.55, 0.75, 0.92, 1.2, 1.5];
/** The same, when another word beside them speaks for it too. */
const ACCOMPANIED = [0, 0, 0.25, 0.55, 0.75, 1, 1.15, 1.35, 1.6, 1.8, 2];

/** How two words are compared. */
export interface Hearing {
  /** One side is written without its vowels. */
  consonantal: boolean;
  /** Other words stand beside them. */
  accompanied: boolean;
}

/** How unlike two words of so many sounds may be. */
export function soundLimit(a: number, b: number, { consonantal, accompanied }: Hearing): number {
  const length = consonantal ? Math.max(a, b) : Math.min(a, b);
  return (accompanied ? ACCOMPANIED : ALONE)[Math.min(length, 10)] ?? 0;
}

/** How unlike two words sound; Infinity beyond what their length allows. */
export function soundDistance(a: string, b: string, hearing: Hearing, align = alignmentCost) {
  const costs = hearing.consonantal ? CONSONANTAL : HEARD;
  return align(a, b, costs, soundLimit(a.length, b.length, hearing));
}
