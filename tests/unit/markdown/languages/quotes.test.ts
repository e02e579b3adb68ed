import { describe, expect, it } from 'vitest';
import { curlQuotes as curl, opaque } from '../../../../src/markdown/languages/quotes.ts';

const curlQuotes = (text: string, language = 'en') => curl(text, language);

it.each([
  ['"Yes," he said', '“Yes,” he said'],
  ['"He said \'no\'"', '“He said ‘no’”'],
  ["the Taliban's '90s", 'the Taliban’s ’90s'],
  ['5\'10" tall', '5′10″ tall'],
  ['„Wort“ und "Wort"', '„Wort“ und “Wort”'],
  ['צה"ל: "כן"', 'צה״ל: “כן”'],
])('%s is printed as %s', (written, printed) => expect(curlQuotes(written)).toBe(printed));

it('code between marks counts as a word', () => {
  expect(curlQuotes(`"${opaque}"`)).toBe(`“${opaque}”`);
  expect(curlQuotes(`${opaque}'s`)).toBe(`${opaque}’s`);
});

it('a text without straight marks is left as it is', () => {
  expect(curlQuotes('“Yes” — no')).toBe('“Yes” — no');
});

describe('in other languages', () => {
  it.each([
    ['de-DE', 'Er sagte: "Das ist gut."', 'Er sagte: „Das ist gut.“'],
    ['de-AT', '"Sie rief: \'Halt!\'"', '„Sie rief: ‚Halt!‘“'],
    ['de-CH', '"Grüezi"', '«Grüezi»'],
    [
      'fr-FR',
      '"C\'est \'non\'", dit-il dans l\'"Express"',
      '«C’est “non”», dit-il dans l’«Express»',
    ],
    ['es', 'Dijo: "Lo llaman \'el Rey\'"', 'Dijo: «Lo llaman “el Rey”»'],
    ['pl-PL', '"Nie", powiedział', '„Nie”, powiedział'],
    ['ru', '"Газета \'Труд\' закрыта"', '«Газета „Труд“ закрыта»'],
    ['uk', '"Так"', '«Так»'],
    ['sv', '"Nej", sade hon. \'Ja\'', '”Nej”, sade hon. ’Ja’'],
    ['da', '"Nej", sagde hun', '“Nej”, sagde hun'],
    ['nb-NO', '"Nei", sa hun', '«Nei», sa hun'],
    ['nl', '"Nee", zei ze in \'s-Gravenhage', '“Nee”, zei ze in ’s-Gravenhage'],
    ['it', '"No", disse l\'uomo', '«No», disse l’uomo'],
    ['pt-BR', '"Não", disse', '“Não”, disse'],
    ['pt-PT', '"Não", disse', '«Não», disse'],
    ['cs', '"Ne", řekl. \'Ano\'', '„Ne“, řekl. ‚Ano‘'],
    ['hu', '"Nem", \'igen\'', '„Nem”, »igen«'],
    ['el', '"Όχι", είπε', '«Όχι», είπε'],
    ['fi', '"Ei", hän sanoi', '”Ei”, hän sanoi'],
    ['ja', '彼は"いいえ"と言った', '彼は「いいえ」と言った'],
    ['zh', '他说:"不"。', '他说:“不”。'],
    ['zh-TW', '他說:"不"。', '他說:「不」。'],
    ['fa', 'او گفت: "نه"', 'او گفت: «نه»'],
    ['ar', 'قال: "لا"', 'قال: «لا»'],
    ['ar', "قال 'لا' و'نعم' ثم ذهب", 'قال ‹لا› و‹نعم› ثم ذهب'],
    ['ar', "قال وَ'نعم'", 'قال وَ‹نعم›'],
    ['ar', "'لا' و'نعم.'", '‹لا› و‹نعم.›'],
  ])('%s: %s is printed as %s', (language, written, printed) =>
    expect(curlQuotes(written, language)).toBe(printed),
  );

  it.each([
    ['it', "Un po' di pane, gli anni '80 e E' vero", 'Un po’ di pane, gli anni ’80 e E’ vero'],
    ['it', "'Un po' disse", '“Un po” disse'],
    ['el', "Απ' την Αθήνα", 'Απ’ την Αθήνα'],
    ['de', "Hans' Auto, die '68er", 'Hans’ Auto, die ’68er'],
    ['de', "Zweiter Absatz.'", 'Zweiter Absatz.‘'],
    ['nl', "'t Is 't beste: de 't'", '’t Is ’t beste: de ‘t’'],
    ['es', "\"los '90\" y 'sí'", '«los ’90» y “sí”'],
    ['en', "سراج's house", 'سراج’s house'],
    ['en', "1990-'95 and 'R v Smith'", '1990-’95 and ‘R v Smith’'],
  ])('%s: the apostrophe of %s is printed as %s', (language, written, printed) =>
    expect(curlQuotes(written, language)).toBe(printed),
  );

  it.each([
    ['en', "a 't test' was used", 'a ‘t test’ was used'],
    ['en', "'k, fine,' he said", '‘k, fine,’ he said'],
    ['en', "'r u there?' she texted", '‘r u there?’ she texted'],
    ['en', "'m, n and k' are", '‘m, n and k’ are'],
    ['de', "die 'm und n' Regel", 'die ‚m und n‘ Regel'],
    ['es', "'t y r'", '“t y r”'],
    ['fr', "'t as vu', dit-il", '“t as vu”, dit-il'],
    ['nl-BE', "de 't,' zei hij; ik zag 'm.", 'de ‘t,’ zei hij; ik zag ’m.'],
    ['af', "'k Weet", '’k Weet'],
    ['fy', "'t Is", '’t Is'],
  ])('%s: the letter that begins %s is printed as %s', (language, written, printed) =>
    expect(curlQuotes(written, language)).toBe(printed),
  );

  it.each([
    ['de', "Sie nannten sich '68er'.", 'Sie nannten sich ‚68er‘.'],
    ['de', "Die '68er' und die '90er' waren", 'Die ‚68er‘ und die ‚90er‘ waren'],
    ['de', "'80er Party' war", '‚80er Party‘ war'],
    ['de', "in '80er Manier' gekleidet", 'in ‚80er Manier‘ gekleidet'],
    ['de', "die '68er-Bewegung' ist", 'die ‚68er-Bewegung‘ ist'],
    ['de', "die '68er und die 'Neuen' waren", 'die ’68er und die ‚Neuen‘ waren'],
    ['it', "gli '80 euro' di Renzi", 'gli “80 euro” di Renzi'],
    ['it', "gli anni '80 e la liberta' di tutti", 'gli anni ’80 e la liberta’ di tutti'],
  ])('%s: the number in %s is printed as %s', (language, written, printed) =>
    expect(curlQuotes(written, language)).toBe(printed),
  );

  it.each([
    ['it', "Disse: 'Un po' di pane e basta'.", 'Disse: “Un po’ di pane e basta”.'],
    ['it', "'E' finita', disse.", '“E’ finita”, disse.'],
    ['it', "'E' cosi', disse.", '“E’ cosi”, disse.'],
    ['it', "'Un po' disse, e prese un po' di pane", '“Un po” disse, e prese un po’ di pane'],
    ['it', "'ciao' disse, e un po' di 'pane'", '“ciao” disse, e un po’ di “pane”'],
    ['it', "Solo un po'. Perche'?", 'Solo un po’. Perche’?'],
    ['es', "'Vamos pa' Madrid', dijo", '“Vamos pa’ Madrid”, dijo'],
    ['de', "'Hans' Auto' ist", '‚Hans’ Auto‘ ist'],
    ['de', "'Das Haus' sah er und Hans' Auto.", '‚Das Haus‘ sah er und Hans’ Auto.'],
    ['de', "'Ich könnt' das nicht!' rief er", '‚Ich könnt’ das nicht!‘ rief er'],
    ['el', "'Απ' την Αθήνα' λέει", '“Απ’ την Αθήνα” λέει'],
    ['ru', "'Да' и 'нет.'", '„Да“ и „нет.“'],
  ])('%s: the end of the quotation in %s is printed as %s', (language, written, printed) =>
    expect(curlQuotes(written, language)).toBe(printed),
  );

  it.each([
    ['de', "bleib hier', sagte er", 'bleib hier‘, sagte er'],
    ['de', "lass das', sagte er", 'lass das‘, sagte er'],
    ['de', "bleib hier' – sagte er", 'bleib hier‘ – sagte er'],
    ['de', "bleib hier'", 'bleib hier‘'],
    ['fr', "reste ici'.", 'reste ici”.'],
    ['ar', "نعم' ثم ذهب", 'نعم› ثم ذهب'],
    ['ar', "نعم'، ثم", 'نعم›، ثم'],
  ])('%s: %s ends a quotation from the paragraph before: %s', (language, written, printed) =>
    expect(curlQuotes(written, language)).toBe(printed),
  );

  it('apostrophes, primes and marks that are typed stay as they are', () => {
    expect(curlQuotes("l'ami, 5'10\", “oui”, „ja“", 'de')).toBe('l’ami, 5′10″, “oui”, „ja“');
  });
});
