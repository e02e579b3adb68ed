/** A part of the catalogue: what can be wrong with dates. */
import { alternatives, shortened } from './phrases.ts';

/** Values under a key, as alternatives: `at: 2026-11-23`, or `date="2026-11-23"` in a directive. */
const assigned = (key: string, values: readonly string[], isAttribute = false) => {
  const last = key.split(' → ').at(-1) ?? key;
  return alternatives(values.map((one) => (isAttribute ? `${last}="${one}"` : `${last}: ${one}`)));
};

/** A date of each kind that can always be read, and what one in words may have behind its year. */
const forms = {
  day: { example: '2026-11-23', time: '' },
  time: { example: '2026-11-23 18:00', time: ', and the time of day' },
  moment: { example: '2026-11-23 18:00', time: ', and the time of day if you know it' },
};

export const dateMessages = {
  badDate: (p: {
    key: string;
    value: string;
    reason: string;
    meant: readonly string[];
    kind: 'moment' | 'time' | 'day';
    isAttribute?: boolean;
  }) => ({
    what: `sets “${p.key}” to ${shortened(p.value)}, which ${p.reason}`,
    why: 'The date would be lost, or mean another day.',
    fix:
      p.meant.length > 0
        ? `Write ${assigned(p.key, p.meant, p.isAttribute)}`
        : `Write ${assigned(p.key, [forms[p.kind].example], p.isAttribute)}, or the day, the month by its name and the year of four digits${forms[p.kind].time}, in one of the forms of content/README.md.`,
  }),
  ambiguousDate: (p: {
    key: string;
    value: string;
    readings: readonly string[];
    fixes: readonly string[];
    isAttribute?: boolean;
  }) => ({
    what: `sets “${p.key}” to ${shortened(p.value)}, which may be ${alternatives(p.readings)}`,
    why: 'In some countries the day comes first and in others the month, so readers could see the wrong day.',
    fix: `Write ${assigned(p.key, p.fixes, p.isAttribute)}`,
  }),
  unclearTime: (p: {
    key: string;
    value: string;
    reason: string;
    readings: readonly string[];
    isAttribute?: boolean;
  }) => ({
    what: `sets “${p.key}” to ${shortened(p.value)}, a time that ${p.reason}`,
    why: 'Summer time begins or ends in that hour, so the time alone does not say which moment is meant.',
    fix: `Write ${assigned(p.key, p.readings, p.isAttribute)}`,
  }),
  updatedBeforePublished: (p: { updated: string; published: string }) => ({
    what: `was updated (${p.updated}) before it was published (${p.published})`,
    why: 'One of the two dates is wrong, and readers see both.',
    fix: 'Correct “updated” or “published”, or remove “updated”.',
  }),
  futureDate: (p: { key: string; date: string }) => ({
    what: `has a date under “${p.key}” that is in the future: ${p.date}`,
    why: 'The story is public, so readers would see a change that has not been made yet.',
    fix: 'Correct the date. To publish the story itself at that time, write it under “published”.',
  }),
};
