import { describe, expect, it } from 'vitest';
import { spellingsAmong } from '../../../../src/names/forms/alias-spellings.ts';

const isSpelling = (name: string, alias: string, kind: 'people' | 'places' | 'organisations') =>
  spellingsAmong({ kind, name, aliases: [alias] }).length > 0;

describe('spellings of the same name', () => {
  it.each([
    ['Ashfaq Kayani', 'Ashfaq Kiyani', 'people'],
    ['Muammar Gaddafi', 'Moammar el-Qaddafi', 'people'],
    ['Mao Zedong', 'Mao Tse-tung', 'people'],
    ['Gerhard Schröder', 'Gerhard Schroeder', 'people'],
    ['Siraj Haqqani', 'سراج حقانی', 'people'],
    ['Xi Jinping', '习近平', 'people'],
    ['Vladimir Putin', 'Владимир Путин', 'people'],
    ['Kharkiv', 'Kharkov', 'places'],
    ['Kyiv', 'Kyjiw', 'places'],
    ['al Qaeda', 'Al-Qaida', 'organisations'],
    ['Boko Haram', 'Bokoharam', 'organisations'],
  ] as const)('%s: %s', (name, alias, kind) => {
    expect(isSpelling(name, alias, kind)).toBe(true);
  });
});

describe('other names', () => {
  it.each([
    ['Eswatini', 'Swaziland', 'places'],
    ['Myanmar', 'Burma', 'places'],
    ['Ho Chi Minh City', 'Saigon', 'places'],
    ['United States', 'U.S.', 'places'],
    ['X', 'Twitter', 'organisations'],
    ['NATO', 'North Atlantic Treaty Organization', 'organisations'],
    ['Chelsea Manning', 'Bradley Manning', 'people'],
    ['Mahmoud Abbas', 'Abu Mazen', 'people'],
    ['Mark Twain', 'Samuel Clemens', 'people'],
    ['Siraj Haqqani', 'Sirajuddin Haqqani', 'people'],
    ['Osama bin Laden', 'Bin Laden', 'people'],
    ['Ashfaq Parvez Kayani', 'Ashfaq Kayani', 'people'],
    ['Bob Dole', 'Robert Dole', 'people'],
  ] as const)('%s: %s', (name, alias, kind) => {
    expect(isSpelling(name, alias, kind)).toBe(false);
  });
});
