import { isAccepted } from '../../schemas/fields.ts';
import { siteSchema } from '../../schemas/site.ts';
import { defaultDates } from './moments.ts';
import { readWritten } from './read-written.ts';

/** The settings of a paper as people write them, in the form of their schema. Days are read in the language of the paper. */
export function readSettings(written: Record<string, unknown>): unknown {
  const { language } = written;
  const isLanguage =
    typeof language === 'string' && isAccepted(() => new Intl.DateTimeFormat(language));
  return readWritten(siteSchema, written, { ...defaultDates, ...(isLanguage && { language }) });
}
