/**
 * Spells names as they are heard: Embappe for Mbappé, Dvorzhak for Dvořák. The rules have the letters that a language pronounces
 * in its own way, and how English and Russian spell these sounds. A rule applies only to names that have letters of its language.
 * For the build only.
 */

interface Rule {
  /** Letters that a name of the language has, anywhere. */
  of?: RegExp;
  letters: RegExp;
  heard: string;
}

const FRENCH = /[çèêëîôû]|é(?!\b.*[áíóúñ])/i;
const TURKISH =
  /[ğışİ]|[öüç].*c[aeuoıi]|c[aeuoıi].*[öüç]|(?<!\p{L})(?:[am]hmet|mehmet|recep|cem(?:al|il)?|cevdet|necati|ismet|mesut|bulent|bülent|turgut|murat|hikmet|tansu|nec[dm]et\p{L}*|kılıç\p{L}*)(?!\p{L})/iu;
/** Sounds of Belarusian that Russian lacks. */
const BELARUSIAN =
  /(?<!\p{L})(?:sviat|[sz]iarh|uladz|m[iy]kal|ali?aks|aly?aks|tsi)|(?<=\p{L})(?:ou|au)(?:sk|ka)|enka(?!\p{L})/iu;
/** Syllables of Japanese. */
const JAPANESE = /^(?:(?:[kgsztdnhbpmyrwfj]|[csk]h|ts|[kgnhbpmr]y)?[aiueoō]+n?|[\s-])+$/i;
/** Given names of languages in which h is silent. */
const ROMANCE =
  /(?<!\p{L})(?:jo[aã]o|jos[eé]|jorge|juan|luis|luiz|carlos|fernando|paulo|pedro|pablo|eduardo|antonio|ant[oó]nio|manuel|miguel|francisco|jean|pierre|jacques|michel|fran[cç]ois|henri|andr[eé])(?!\p{L})/iu;
const SPANISH =
  /[íóúñ]|(?<!\p{L})(?:ll(?:[au]|e(?!w)|osa)|(?:jorge|juan|jos[eé]|julio|javier|jaime)(?!\p{L}))/iu;

const RULES: readonly Rule[] = [
  // Polish, Czech, Hungarian, Romanian
  { letters: /(?<=[bdgkpt])rz(?=[aeiouyąęó])/giu, heard: 'zh' },
  { letters: /ř/giu, heard: 'rzh' },
  { letters: /(?<![grn])gy(?=[aeiouáéíóöőúüű]|(?!\p{L}))/giu, heard: 'dy' },
  { of: /[ășțĂȘȚ]/u, letters: /c(?=[ei])/giu, heard: 'ch' },
  // Belarusian, as Russian writes it
  { of: BELARUSIAN, letters: /(?<!\p{L})sviat(?=l)/giu, heard: 'svet' },
  { of: BELARUSIAN, letters: /ts(?=[ie])/giu, heard: 't' },
  { of: BELARUSIAN, letters: /dz(?=[ie])/giu, heard: 'd' },
  { of: BELARUSIAN, letters: /(?<=[ao])u(?=sk|ka)/giu, heard: 'v' },
  // Russian
  { letters: /(?<=o)e(?=vsk)/giu, heard: 'ye' },
  // Turkish
  { of: TURKISH, letters: /c(?=[aeuoıidm])/giu, heard: 'j' },
  { letters: /ğ/giu, heard: '' },
  // French
  { letters: /çois(?!\p{L})/giu, heard: 'swa' },
  { letters: /(?<=\p{L})oît(?!\p{L})/giu, heard: 'wa' },
  { of: /^[^ğışöü]*$/i, letters: /ç(?=[aouã])/giu, heard: 's' },
  { of: FRENCH, letters: /(?<!\p{L})h(?=[aeiouéèêô])/giu, heard: '' },
  { of: ROMANCE, letters: /(?<!\p{L})h(?=[aeiouéèêô])/giu, heard: '' },
  { of: FRENCH, letters: /(?<=[nr])[dt](?!\p{L})/giu, heard: '' },
  { letters: /(?<=[aeiou](?:ch|n|v))et(?!\p{L})/giu, heard: 'ay' },
  { letters: /(?<=\p{L}{2})au(?:l?t|d)(?!\p{L})/giu, heard: 'o' },
  // Spanish, Portuguese, Italian
  { letters: /(?<!\p{L})ll(?=[aeou](?!yd|w))|ll(?=ende)|(?<=i)ll(?=o(?!\p{L}))/giu, heard: 'y' },
  { letters: /lh(?=(?:[ao]s?|ães)(?!\p{L}))/giu, heard: 'ly' },
  { letters: /nh(?=[ao]s?(?!\p{L}))/giu, heard: 'ny' },
  { letters: /(?<=\p{L})gli(?=[aeou])/giu, heard: 'ly' },
  { of: SPANISH, letters: /(?<!\p{L})v(?=[aeiouáéíóú])/giu, heard: 'b' },
  { of: SPANISH, letters: /j(?=[aeiouáéíóú])/giu, heard: 'h' },
  // Nordic
  { letters: /skj/giu, heard: 'sh' },
  { letters: /(?<!\p{L})kj/giu, heard: 'ch' },
  // English
  { letters: /ight(?!\p{L})/giu, heard: 'ite' },
  { letters: /ough(?!\p{L})/giu, heard: 'off' },
  { letters: /(?<=[bcdr])own(?=e?(?!\p{L}))/giu, heard: 'aun' },
  { letters: /(?<=\p{L})awk(?=e?s?(?!\p{L}))/giu, heard: 'ok' },
  // Bengali surnames, which have an English and a written form
  { letters: /(?<=(?<!\p{L})(?:ban|mukh?|chatt))erj(?:ee|i)(?!\p{L})/giu, heard: 'opadhyay' },
  { letters: /(?<!\p{L})gang(?:uly|ooly)(?!\p{L})/giu, heard: 'gangopadhyay' },
  { letters: /(?<!\p{L})tagore(?!\p{L})/giu, heard: 'thakur' },
  // Japanese: passports have h for a long o
  { of: JAPANESE, letters: /(?<!\p{L})o(?=e)/giu, heard: 'oh' },
  // Japanese, in the system that its schools teach
  { of: JAPANESE, letters: /chi/giu, heard: 'ti' },
  { of: JAPANESE, letters: /shi/giu, heard: 'si' },
  { of: JAPANESE, letters: /tsu/giu, heard: 'tu' },
  // African and Vietnamese: nasals that begin a word
  { letters: /(?<!\p{L})ng(?=[ou])/giu, heard: 'n' },
  { letters: /(?<!\p{L})gb/giu, heard: 'b' },
  { letters: /(?<!\p{L})(?=m[bp]|n[dkt])/giu, heard: 'e' },
];

/** A name as it is heard; empty if its spelling does not show that it is heard differently. */
export function heardForms(name: string): string[] {
  const heard = RULES.filter(({ of }) => of === undefined || of.test(name)).reduce(
    (text, rule) => text.replace(rule.letters, rule.heard),
    name,
  );
  return heard === name ? [] : [heard.toLowerCase()];
}
