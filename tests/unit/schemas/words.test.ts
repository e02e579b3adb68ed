import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/schemas/keys/explain.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { wordsSchema } from '../../../src/schemas/words.ts';
import { parseYaml } from '../../../src/source/text/yaml.ts';
import { createWords } from '../../../src/words/create-words.ts';
import { messagesFor, missingWords } from '../../../src/words/languages.ts';
import { english } from '../../../src/words/languages/en.ts';
import { problemsOf } from '../samples.ts';

const swedish = {
  readOn: 'Läs vidare',
  storyCount: '{count, plural, =0 {inga artiklar} one {# artikel} other {# artiklar}}',
};

describe('the words of an editor', () => {
  it('come in place of those of the site', () => {
    const words = createWords('sv', wordsSchema.parse(swedish));
    expect(words.readOn).toBe('Läs vidare');
    expect(words.storyCount({ count: 1234 })).toBe('1\u00a0234 artiklar');
    expect(words.sources).toBe(english.sources);
    expect(messagesFor('de', { readOn: 'Mehr' }).messages).toMatchObject({
      readOn: 'Mehr',
      sources: 'Quellen',
    });
  });

  it('are missed in a language without any', () => {
    expect(missingWords('de', undefined)).toEqual([]);
    expect(missingWords('sv', swedish)).toHaveLength(Object.keys(english).length - 2);
    expect(missingWords('sv', english)).toEqual([]);
  });

  it.each([
    ['minutesRead', 'A few minutes', 'has nothing where {minutes} should be'],
    ['readOn', 'Read {count} more', 'has {count} where nothing should be'],
    ['searchBegin', 'Type a name.', 'has nothing where <names> should be'],
    ['storyCount', '{count, plural}', 'is not in the ICU message format'],
    ['storyCount', '{count, plural, one {# a}}', 'has no form “other”'],
    ['storyCount', '{count, plural, =0 {no} one {# a}few{# b}}', 'has no form “other”'],
    ['storyCount', '{count, select, a {x}}', 'has no form “other”'],
    ['storyCount', '{count, plural, other {{count, plural, one {a}}}}', 'has no form “other”'],
    [
      'storyCount',
      '{count, date}',
      'has {count, date} in it, where only {count} or {count, number} may stand',
    ],
    [
      'storyCount',
      '{count, number, percent}',
      'has {count, number, …} in it, where only {count} or {count, number} may stand',
    ],
    ['readOn', 'R & R', 'has & in it'],
    ['readOn', '<b>Read on', 'has < in it'],
    ['readOn', ' ', 'is empty'],
  ])('%s: %s', (key, text, reason) => {
    const { error } = wordsSchema.safeParse({ [key]: text });
    expect(error?.issues.map(({ message }) => message)).toContain(reason);
  });
});

const siteLines = ['title: T', 'tagline: T', 'address: https://a.example/', 'language: en'];

/** What an editor is told about a word that stands on line 7 of `content/site.yaml`. */
function problemOf(line: string) {
  const text = [...siteLines, 'timeZone: UTC', 'words:', `  ${line}`].join('\n');
  const parsed = parseYaml(text, 'content/site.yaml');
  if ('problems' in parsed) throw new Error('the test has bad YAML');
  return problemsOf(validate(siteSchema, parsed.data, parsed.locate));
}

describe('the repair of a word has the words of the editor', () => {
  it.each([
    ['storyCount: "{count, plural, one {# a}}"', '"{count, plural, one {# a} other {# a}}"'],
    [
      'storyCount: "{count, plural, one{a} few{b}} x"',
      '"{count, plural, one{a} few{b} other {b}} x"',
    ],
    [
      'storyCount: "{count, plural, other {{count, plural, one {a}}}}"',
      '"{count, plural, other {{count, plural, one {a} other {a}}}}"',
    ],
    ['minutesRead: "{minuts, number} min"', '"{minutes, number} min"'],
    ['minutesRead: "{m} min"', '"{minutes} min"'],
    ['minutesRead: 5 min', '"{minutes, number} min"'],
    ['namesAZ: <b>All names', 'All names'],
  ])('%s', (line, repair) => {
    const [found, ...others] = problemOf(line);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'bad-value', file: 'content/site.yaml', line: 7 });
    expect(found?.fix.replaceAll("'", '"')).toBe(`Write ${line.split(':')[0]}: ${repair}`);
  });
});
