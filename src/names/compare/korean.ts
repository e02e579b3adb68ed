import { pairs } from './pairs.ts';

/** Korean surnames in their usual spellings, with a key each (Korea.net; McCune-Reischauer). */
const SURNAMES = pairs(
  'park p pak p bak p roh r noh r no r lee l yi l ri l rhee l choi C choe C lim m im m rim m cho J jo J jeon j chun j chon j',
);

/**
 * The key of a folded Korean surname, equal for all its spellings (Park, Pak); undefined for other
 * words.
 */
export const koreanSurname = (word: string): string | undefined => SURNAMES.get(word);
