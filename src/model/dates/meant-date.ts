/** What a text that is no date may have been meant to be. */
import { isOneSlip } from '../../errors/nearest.ts';
import { calendarWords } from './calendar-words.ts';
import { readWrittenDate, type WrittenDate } from './written-date.ts';

/** Languages whose months are tried beside those of the paper. */
const languages = 'en de fr es it pt nl sv da nb pl cs tr ru uk id'.split(' ');

/** Zones with one meaning. */
const offsets: Readonly<Record<string, string>> = {
  ...{ EST: '-05:00', EDT: '-04:00', PST: '-08:00', PDT: '-07:00', MDT: '-06:00' },
  ...{ CET: '+01:00', CEST: '+02:00', MEZ: '+01:00', MESZ: '+02:00', WEST: '+01:00' },
  ...{ EET: '+02:00', EEST: '+03:00', MSK: '+03:00', PKT: '+05:00', JST: '+09:00' },
};

const two = (number: string) => number.padStart(2, '0');

/** The same date as people also type it, in a form that is read. */
const rewritings: readonly ((text: string) => string)[] = [
  (text) => text.replace(/^(\d{4})(\d{2})(\d{2})(?=$|[T\s])/, '$1-$2-$3'),
  (text) => text.replace(/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2})(?!\d)/, '$1.$2.20$3'),
  (text) => text.replace(/['’‘](\d{2})(?!\d)/, '20$1'),
  (text) => text.replace(/\s*[|;,.]+$/, ''),
  (text) => text.replace(/\b(1[3-9]|2[0-3])([:.]\d{2}(?::\d{2})?)\s*p\.?m\b\.?/i, '$1$2'),
  (text) => text.replace(/(\d[:.]\d{2})\s*(?:h|hrs?|uhr)\b/i, '$1'),
  (text) => text.replace(/\b12 (?=noon|midnight)/i, ''),
  (text) => text.replace(/\(([A-Z]{2,5})\)$/, '$1'),
  (text) =>
    text.replace(
      /\s*(?:GMT|UTC)\s?([+-])(\d{1,2})$/i,
      (_all, sign: string, hours: string) => `${sign}${two(hours)}:00`,
    ),
  (text) => text.replace(/\s*\b([A-Z]{3,4})$/, (all, zone: string) => offsets[zone] ?? all),
];

/** The text with the months that have one typing mistake put right. */
function withMonths(text: string): string {
  const months = [...calendarWords('en').months.keys()].filter((word) => word.length > 3);
  return text.replace(/\p{L}{4,}/gu, (word) => {
    return months.find((month) => isOneSlip(word.toLowerCase(), month)) ?? word;
  });
}

/** The day after midnight, for a time of 24:00. */
function afterMidnight(text: string): { text: string; isAfter: boolean } {
  const at = text.replace(/(?<!\d)24:00(?::00)?(?![\d:])/, '00:00');
  return { text: at, isAfter: at !== text };
}

const nextDay = (day: string) =>
  new Date(Date.parse(day) + 24 * 3600 * 1000).toISOString().slice(0, 10);

/**
 * The only date that a text is likely to mean, though it is not read as one; undefined if that is not clear. Never throws.
 *
 * @param language of the paper, a BCP 47 tag
 */
export function meantDate(text: string, language: string): WrittenDate | undefined {
  const typed = text.normalize('NFKC').trim().replace(/\s+/g, ' ');
  if (typed.length > 80) return undefined;
  const rewritten = rewritings.reduce((result, rewrite) => rewrite(result), typed);
  const { text: timed, isAfter } = afterMidnight(rewritten);
  for (const one of [timed, withMonths(timed)]) {
    for (const spoken of [language, ...languages]) {
      const read = readWrittenDate(one, spoken);
      if (!('dates' in read)) continue;
      const [date, ...others] = read.dates;
      if (!date || others.length > 0) return undefined;
      return isAfter ? { ...date, day: nextDay(date.day) } : date;
    }
  }
  return undefined;
}
