import { expect, it } from 'vitest';
import { dateMessages } from '../../../src/errors/date-messages.ts';
import { readWrittenDate } from '../../../src/model/dates/written-date.ts';

it.each(['moment', 'time', 'day'] as const)(
  'a date that nobody can read (%s) has one beside it that can be read',
  (kind) => {
    const reason = 'is no date';
    const { fix } = dateMessages.badDate({ key: 'at', value: 'soon', reason, meant: [], kind });
    const [, example = ''] = /^Write at: ([\d -]+(?::\d+)?), or /.exec(fix) ?? [];
    expect(readWrittenDate(example, 'it')).toMatchObject({ dates: [{ day: '2026-11-23' }] });
  },
);
