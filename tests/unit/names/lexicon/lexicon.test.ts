import { describe, expect, it } from 'vitest';
import { isCorrection } from '../../../../src/names/lexicon/match.ts';
import { withOtherNames } from '../../../../src/names/forms/other-names.ts';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';
import { plainTest } from '../../../support/searching/plain-words.ts';
import { createLexicon } from '../../../support/searching/whole-lexicon.ts';
import { readNames } from '../csv.ts';

const names = readNames();
const lexicon = createLexicon(names);
const isWord = plainTest(names);

describe('two names that are both known', () => {
  it.each([
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['Haq', 'Haqqani'],
    ['ISI', 'ISIS'],
    ['Rouhani', 'Khamenei'],
    ['Bush', 'Busch'],
    ['Mali', 'Malawi'],
    ['Chad', 'Chan'],
    ['Oman', 'Osman'],
    ['Obama', 'Osama'],
    ['Deng', 'Ding'],
    ['Kim Dae-jung', 'Kim Il-sung'],
    ['Hama', 'Hamas'],
    ['Nanning', 'Nanjing'],
    ['Marine Le Pen', 'Jean-Marie Le Pen'],
  ])('%s is not %s, whichever the lexicon has', (a, b) => {
    for (const [name, typed] of [
      [a, b],
      [b, a],
    ] as const) {
      const one: LexiconName = {
        id: 'x',
        kind: 'people',
        name,
        aliases: [],
        articles: 1,
      };
      expect(createLexicon([one]).lookup(typed, 5)).toEqual([]);
    }
  });
});

describe('lookup', () => {
  const find = (typed: string) => lexicon.lookup(typed, 5, { isWord });

  it.each([
    ['haqqani', 'siraj-haqqani', 'exact'],
    ['HAQQANI', 'siraj-haqqani', 'exact'],
    ['Haqqani, Siraj', 'siraj-haqqani', 'exact'],
    ["haqqani's", 'siraj-haqqani', 'exact'],
    ['حقانی', 'siraj-haqqani', 'alias'],
    ['حقاني', 'siraj-haqqani', 'alias'],
    ['haqani', 'siraj-haqqani', 'spelling'],
    ['siraj haqani', 'siraj-haqqani', 'spelling'],
    ['hsqqani', 'siraj-haqqani', 'typo'],
    ['alqaida', 'al-qaeda', 'spelling'],
    ['binladen', 'osama-bin-laden', 'spelling'],
    ['laden', 'osama-bin-laden', 'alias'],
    ['Горбачев', 'mikhail-gorbachev', 'alias'],
    ['Медведев', 'dmitry-medvedev', 'spelling'],
    ['Путин', 'vladimir-putin', 'spelling'],
    ['Сталин', undefined, undefined],
    ['کیانی', 'ashfaq-parvez-kayani', 'spelling'],
    ['毛泽东', 'mao-zedong', 'alias'],
  ])('%s: %s (%s)', (typed, id, how) => {
    const [first] = find(typed);
    expect([first?.id, first?.how]).toEqual([id, how]);
  });

  it.each([
    ['haqani', 'Haqqani'],
    ['siraj haqani', 'Siraj Haqqani'],
    ['osama bin ladin', 'Osama bin Laden'],
    ['ladin', 'bin Laden'],
    ['wazeeristan', 'North Waziristan'],
    ['alqaida', 'al Qaeda'],
  ])('%s is written %s', (typed, written) => {
    expect(find(typed)[0]?.asWritten).toBe(written);
  });

  it('reports the words that did not match', () => {
    expect(find('siraj haqqani zzzz')).toMatchObject([
      { id: 'siraj-haqqani', unmatched: ['zzzz'] },
    ]);
    expect(find('zzzz')).toEqual([]);
  });

  it.each(['Jalaluddin Haqqani', 'Abbas Araghchi', 'Haram al-Sharif', 'V. P. Singh'])(
    '%s, of which the lexicon has one word, is somebody else',
    (typed) => {
      expect(find(typed)).toEqual([]);
    },
  );

  it.each([
    ['Schroeder', 'gerhard-schroeder'],
    ['Miloshevich', 'slobodan-milosevic'],
    ['Walensa', 'lech-walesa'],
    ['Hochiminh', 'ho-chi-minh'],
    ['Guo Min Dang', 'kuomintang'],
    ['Ali Akbar Hashemi Rafsanjani', 'akbar-hashemi-rafsanjani'],
    ['Leonid Ilyich Brezhnev', 'leonid-brezhnev'],
    ['Ashraf Ghani Ahmadzai', 'ashraf-ghani'],
    ['Hailé Selassié I', 'haile-selassie'],
    ['Pak Kun-hye', 'park-geun-hye'],
    ['Yi Myong-bak', 'lee-myung-bak'],
    ['Sheikh Mujib', 'sheikh-mujibur-rahman'],
    ['an-Najaf', 'najaf'],
    ["Li Ke-ch'iang", 'li-keqiang'],
    ['Tsingtau', 'qingdao'],
    ['Chriac', 'jacques-chirac'],
    ['Danang', 'da-nang'],
  ])('%s is %s', (typed, id) => {
    expect(find(typed)[0]?.id).toBe(id);
  });

  it.each<[typed: string, name: string, kind?: LexiconName['kind']]>([
    ['Houthi', 'Houthis'],
    ['Huthi', 'Houthis'],
    ['Khmers Rouges', 'Khmer Rouge'],
    ['Bokoharam', 'Boko Haram'],
    ['Luangprabang', 'Luang Prabang'],
    ['Kim Čong-il', 'Kim Jong-il'],
    ['Jong-il Kim', 'Kim Jong-il', 'people'],
    ['Jeon Du-hwan', 'Chun Doo-hwan', 'people'],
    ['Joo Kenyatta', 'Jomo Kenyatta'],
    ['Shiekh Hasina', 'Sheikh Hasina', 'people'],
    ['Karabach', 'Nagorno-Karabakh'],
    ['Abdoul Rachid Dostum', 'Abdul Rashid Dostum'],
    ['Kouang-tcheou', 'Guangzhou'],
    ['Soochow', 'Suzhou'],
    ['Talian', 'Taliban'],
  ])('%s is %s, whatever else the lexicon has', (typed, name, kind = 'places') => {
    const one: LexiconName = { id: 'x', kind, name, aliases: [], articles: 1 };
    expect(createLexicon([withOtherNames(one)]).lookup(typed, 5)[0]).toMatchObject({
      id: 'x',
      unmatched: [],
    });
  });

  it('reports a longer form of a name as an alias', () => {
    expect(find('Leonid Ilyich Brezhnev')[0]).toMatchObject({
      how: 'alias',
      asWritten: 'Leonid Brezhnev',
      unmatched: [],
    });
  });

  it.each([
    ['Gamal Hosni Mubarak', []],
    ['Suha Yasser Arafat', []],
    ['Ho Chi Minh City', ['saigon']],
  ])('%s is a different name', (typed, meant) => {
    const whole = find(typed).filter(({ unmatched }) => unmatched.length === 0);
    expect(whole.map(({ id }) => id)).toEqual(meant);
  });

  it.each([
    ['Salvador Allende Gossens', 'people', 'Salvador Allende'],
    ['Fidel Alejandro Castro Ruz', 'people', 'Fidel Castro'],
    ['Konrad Hermann Joseph Adenauer', 'people', 'Konrad Adenauer'],
    ['N. S. Khrushchev', 'people', 'Nikita Khrushchev'],
    ['Frau Merkel', 'people', 'Angela Merkel'],
    ['Gandhiji', 'people', 'Mahatma Gandhi'],
    ['King Felipe of Spain', 'people', 'King Felipe VI'],
    ['Generalissimo Franco', 'people', 'Francisco Franco'],
    ["Erdoğan'ın", 'people', 'Recep Tayyip Erdoğan'],
    ['Robert F. Kennedy Junior', 'people', 'Robert F. Kennedy Jr.'],
    ['Vaclev Havel', 'people', 'Václav Havel'],
    ['Gorbatjov', 'people', 'Mikhail Gorbachev'],
    ['Aleksey Borisovich Miller', 'people', 'Alexei Miller'],
    ['Queen Beatrix Wilhelmina', 'people', 'Queen Beatrix'],
    ['Joanne Kathleen Rowling', 'people', 'J. K. Rowling'],
    ['Edward Morgan Forster', 'people', 'E. M. Forster'],
    ['Samsung Group', 'organisations', 'Samsung'],
    ['OAO Gazprom', 'organisations', 'Gazprom'],
    ['PAO Rosneft', 'organisations', 'Rosneft'],
    ['Kurram Agency', 'places', 'Kurram'],
    ['Fidesz party', 'organisations', 'Fidesz'],
    ['Kaliningrad oblast', 'places', 'Kaliningrad'],
    ['north atlantic treaty', 'organisations', 'North Atlantic Treaty Organization'],
  ] as const)('%s is a longer or another form of the %s, %s', (typed, kind, name) => {
    const one: LexiconName = { id: 'x', kind, name, aliases: [], articles: 1 };
    expect(createLexicon([one]).lookup(typed, 5)).toMatchObject([{ id: 'x', unmatched: [] }]);
  });

  it.each([
    ['siraj haqqani attack', 'people', 'Siraj Haqqani'],
    ['Nelson Mandela Bridge', 'people', 'Nelson Mandela'],
    ['S. W. R. D. Bandaranaike', 'people', 'Sirimavo Bandaranaike'],
    ['John Paul Jones', 'people', 'John Paul II'],
    ['King Felipe', 'people', 'Felipe González'],
    ['Rey Felipe', 'people', 'Felipe González'],
    ['Empress Sissi', 'people', 'Abdel Fattah el-Sisi'],
    ['King Talal', 'people', 'Alwaleed bin Talal'],
    ['Imam Shafii', 'people', 'Mariam Shafi'],
    ['Talal bin Hussein', 'people', 'Hussein Talal Aziz'],
    ['Major Chan Wai', 'people', 'Chan Wai Lin Tun'],
    ['Abdul Latif II', 'people', 'Abdul Latif Rashid'],
    ['Qiang Li', 'people', 'Li Keqiang'],
    ['Rose Kennedy', 'people', 'R. Kennedy'],
    ['Hama province', 'organisations', 'Hamas'],
    ['Cadillac Seville', 'places', 'Seville'],
    ['Ira Gershwin', 'organisations', 'IRA'],
  ] as const)('%s is more than the %s, %s', (typed, kind, name) => {
    const one: LexiconName = { id: 'x', kind, name, aliases: [], articles: 1 };
    const found = createLexicon([one]).lookup(typed, 5);
    expect(found.filter(({ unmatched }) => unmatched.length === 0)).toEqual([]);
  });

  it.each(['Mon', 'Basher', 'Victor', 'Inlay', 'Kanu'])('%s means no name', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  it('does not take another person of the same surname for this one', () => {
    expect(find('Omar Sharif').filter(({ id }) => id === 'nawaz-sharif')).toEqual([]);
  });

  it('never corrects a word of the corpus', () => {
    expect(find('haqani')[0]).toSatisfy(isCorrection);
    expect(lexicon.lookup('haqani', 5, { isWord: (word) => word === 'haqani' })).toEqual([]);
  });

  it('completes the last word while it is typed', () => {
    const typing = (typed: string) => lexicon.lookup(typed, 3, { mode: 'typing' })[0];
    expect(typing('haqq')).toMatchObject({ id: 'siraj-haqqani', how: 'prefix' });
    expect(typing('siraj ha')).toMatchObject({ id: 'siraj-haqqani', how: 'prefix' });
    expect(typing('bin l')).toMatchObject({ id: 'osama-bin-laden', how: 'prefix' });
    expect(lexicon.lookup('haqq', 3)).not.toContainEqual(
      expect.objectContaining({ how: 'prefix' }),
    );
  });

  it('ranks equal names by their number of articles', () => {
    expect(find('bhutto').map(({ id }) => id)).toEqual(['benazir-bhutto', 'zulfikar-ali-bhutto']);
  });
});
