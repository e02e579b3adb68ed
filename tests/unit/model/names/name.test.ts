import { describe, expect, it } from 'vitest';
import { alphabet } from '../../../../src/model/names/name.ts';
import { sampleName } from '../../samples.ts';

/** The alphabet as `letter: labels`. */
const printed = (names: Parameters<typeof alphabet>[0], language = 'en') =>
  alphabet(names, language).map(
    ({ letter, rows }) => `${letter}: ${rows.map(({ label }) => label).join(', ')}`,
  );

describe('alphabet', () => {
  it('has each name and each alias under its letter, the alias pointing at the name', () => {
    const siraj = sampleName('Siraj Haqqani', {
      sortAs: 'Haqqani, Siraj',
      aliases: ['Khalifa', 'Sirajuddin Haqqani'],
    });
    expect(alphabet([siraj], 'en')).toEqual([
      { letter: 'H', rows: [{ label: 'Haqqani, Siraj', name: siraj, isAlias: false }] },
      { letter: 'K', rows: [{ label: 'Khalifa', name: siraj, isAlias: true }] },
      { letter: 'S', rows: [{ label: 'Sirajuddin Haqqani', name: siraj, isAlias: true }] },
    ]);
  });

  it('has no alias that differs from its name in nothing but apostrophes', () => {
    const union = sampleName('Valley Farmers’ Union', { aliases: ["Valley Farmers' Union"] });
    expect(printed([union])).toEqual(['V: Valley Farmers’ Union']);
  });

  it('without names is empty', () => {
    expect(alphabet([], 'en')).toEqual([]);
  });

  it.each([
    ['capitals and small letters', ['ibn Saud', 'Ian', 'Idris'], ['I: Ian, ibn Saud, Idris']],
    ['diacritics', ['Öcalan', 'Obama', 'Ólafsson'], ['O: Obama, Öcalan, Ólafsson']],
    [
      'apostrophes',
      ['Amir', '’Abd al-Rahman', 'Baghdadi'],
      ['A: ’Abd al-Rahman, Amir', 'B: Baghdadi'],
    ],
    ['figures without a letter', ['9/11', 'Zardari'], ['#: 9/11', 'Z: Zardari']],
    ['other scripts', ['Zia', 'Οδυσσέας', 'Хрущёв'], ['Z: Zia', 'Ο: Οδυσσέας', 'Х: Хрущёв']],
    ['scripts without capitals', ['中国', 'عمر'], ['ع: عمر', '中: 中国']],
  ])('%s', (_name, names, groups) => {
    expect(printed(names.map((name) => sampleName(name)))).toEqual(groups);
  });

  it('has no letter twice', () => {
    const names = ['Ärzte', 'Arafat', 'Zia', 'Åland', 'al-Qaeda'].map((name) => sampleName(name));
    const letters = alphabet(names, 'en').map(({ letter }) => letter);
    expect(letters).toEqual(['A', 'Z']);
  });

  it('ignores marks of transliteration and apostrophes', () => {
    const names = ['Baghdadi', 'ʿAbd al-Rahman', 'Amir'].map((name) => sampleName(name));
    expect(printed(names)).toEqual(['A: ʿAbd al-Rahman, Amir', 'B: Baghdadi']);
  });

  it.each([
    ['sv', ['Ångström', 'Andersson', 'Zorn'], ['A: Andersson', 'Z: Zorn', 'Å: Ångström']],
    ['tr', ['İnönü', 'Irmak'], ['I: Irmak', 'İ: İnönü']],
  ])('has the letters of the language of the paper, %s', (language, names, groups) => {
    expect(
      printed(
        names.map((name) => sampleName(name)),
        language,
      ),
    ).toEqual(groups);
  });
});
