import { describe, expect, it } from 'vitest';
import { mayHaveOwnLines } from '../../../../src/markdown/typed/kept-lines.ts';
import { htmlOf } from '../../../support/built/rendered-html.ts';

describe('lines with marks of their own stay lines', () => {
  it.each([
    ['a) cars\nb) vans', 'a) cars<br>\nb) vans'],
    ['(a) cars\n(b) vans', '(a) cars<br>\n(b) vans'],
    ['i) cars\nii) vans', 'i) cars<br>\nii) vans'],
    ['a. cars\nb. vans', 'a. cars<br>\nb. vans'],
    ['(1) cars\n(2) vans', '(1) cars<br>\n(2) vans'],
    ['[1] Minutes.\n[2] *Archive*', '[1] Minutes.<br>\n[2] <em>Archive</em>'],
    ['o\tcars\no\tvans', 'o\tcars<br>\no\tvans'],
    ['o   cars\no   vans', 'o   cars<br>\no   vans'],
    ['Q: Why?\nA: Because.\nQ: When?', 'Q: Why?<br>\nA: Because.<br>\nQ: When?'],
    ['Q: Why?\nA: *Because* of\nthe port.', 'Q: Why?<br>\nA: <em>Because</em> of\nthe port.'],
    ['A) cars\nB) vans', 'A) cars<br>\nB) vans'],
    ['(A) cars\n(B) vans', '(A) cars<br>\n(B) vans'],
    ['i. cars\nii. vans\niii. bikes', 'i. cars<br>\nii. vans<br>\niii. bikes'],
    ['I. Cars\nII. Vans', 'I. Cars<br>\nII. Vans'],
    ['III. Cars\nIV. Vans\nV. Bikes', 'III. Cars<br>\nIV. Vans<br>\nV. Bikes'],
    ['1.1 Cars\n1.2 Vans', '1.1 Cars<br>\n1.2 Vans'],
    ['Rules:\n2.1.1 “Cars”\n2.1.2 Vans', 'Rules:<br>\n2.1.1 “Cars”<br>\n2.1.2 Vans'],
    ['§ 1 Cars\n§ 2 Vans', '§ 1 Cars<br>\n§ 2 Vans'],
    ['§1 Cars\n§2 Vans', '§1 Cars<br>\n§2 Vans'],
    ['§ Prices\n§ Buses', '§ Prices<br>\n§ Buses'],
    ['► More\n► Map', '► More<br>\n► Map'],
    ['✓ paid\n✓ sent', '✓ paid<br>\n✓ sent'],
    ['・東京\n・大阪', '・東京<br>\n・大阪'],
    ['①第一\n②第二', '①第一<br>\n②第二'],
    ['一、开头\n二、结尾', '一、开头<br>\n二、结尾'],
    ['१. पहला\n२. दूसरा', '१. पहला<br>\n२. दूसरा'],
    ['۱۔ پہلا\n۲۔ دوسرا', '۱۔ پہلا<br>\n۲۔ دوسرا'],
    ['—No, he said.\n—Yes, she said.', '—No, he said.<br>\n—Yes, she said.'],
    ['—¿Qué?\n—Nada.', '—¿Qué?<br>\n—Nada.'],
    ['— So you left?\n— We did.', '— So you left?<br>\n— We did.'],
    ['– So you left?\n– We did.', '– So you left?<br>\n– We did.'],
    ['— Вы ушли?\n— Да, мы ушли.', '— Вы ушли?<br>\n— Да, мы ушли.'],
    ['―\u00a0Quoi ?\n―\u00a0Rien.', '―\u00a0Quoi ?<br>\n―\u00a0Rien.'],
    ['— ¿Qué?\n— «Nada».', '— ¿Qué?<br>\n— «Nada».'],
    ['— «Nada»\n— *Nunca*.', '— «Nada»<br>\n— <em>Nunca</em>.'],
    ['— هل غادرت؟\n— نعم.', '— هل غادرت؟<br>\n— نعم.'],
    [
      'She asked him.\n— So you left,\nall of you?\n— We did.\n— When? — she asked.',
      'She asked him.<br>\n— So you left,\nall of you?<br>\n— We did.<br>\n— When? — she asked.',
    ],
    ['Zones:\na) cars\nb) vans\nand more', 'Zones:<br>\na) cars<br>\nb) vans\nand more'],
    ['a) **cars**\nb) vans', 'a) <strong>cars</strong><br>\nb) vans'],
  ])('%j', (text, html) => {
    expect(htmlOf(text)).toBe(`<p>${html}</p>`);
  });

  it('in a quotation', () => {
    expect(htmlOf('> a) cars\n> b) vans')).toContain('a) cars<br>\nb) vans');
  });
});

describe('other lines do not', () => {
  it.each([
    'It is zone\na) for cars',
    'He rose from the\n—Common—',
    'J. Smith\nK. Jones',
    'the river — and\n— Khan says — the port',
    'the port — Lina\n— Berg — and the\n— Common',
    'the law, in its\n§ 1 and in its\n§ 2, says',
    'a\nb',
    'or else\no no',
    'prices rose by\n1.1 per cent, then by\n1.2 per cent',
    'it is told in\n1.1 Kings, and in\n1.2 Kings again',
    'Das steht in\n§ 1 BGB, und auch in\n§ 2 BGB steht es',
    'that is what\ni.e. a car and\ni.e. a van are',
    'V. Smith\nI. Jones',
    'The plan is\nA: a bridge',
    'ジョン・スミスと\nメアリー・ジョーンズ',
    'سنة ٢٠٢٠ و\n٢٠٢١',
  ])('%j', (text) => {
    expect(htmlOf(text)).toBe(`<p>${text}</p>`);
  });

  it('nor in code', () => {
    expect(htmlOf('`a) x\nb) y`')).not.toContain('<br>');
  });
});

/** A line that no program has wrapped. */
const prose = 'The editor has read it to us. '.repeat(6);

describe('short lines stay lines', () => {
  it.each([
    ['a poem', 'Roses are red,\nViolets are blue,\nSugar is sweet,\nAnd so are you.'],
    ['a cast', 'Hamlet: John Smith\nOphelia: Lina Berg\nGhost: Asma Khan'],
    ['an address', 'The Editor\n12 High Street\nYork YO1 7EP'],
    [
      'an address with a number and a mail',
      'The Editor\n12 High Street\n+44 1904 123456\nwww.a.example/desk',
    ],
    ['results', 'Arsenal 3 Leeds 1\nYork 2 Hull 2\nBath 0 Crewe 4'],
    ['times', '9.30 Mass\n10.00 Coffee\n11.15 Walk by the river'],
    ['a poem in Arabic', 'قفا نبك من ذكرى\nحبيب ومنزل\nبسقط اللوى'],
    ['a poem in Chinese', '床前明月光，\n疑是地上霜。\n舉頭望明月，\n低頭思故鄉。'],
  ])('%s', (_what, text) => {
    const lines = htmlOf(text).match(/<br>/g) ?? [];
    expect(lines).toHaveLength(text.split('\n').length - 1);
  });

  it.each([
    ['a poem', 'roses are red,\nviolets are blue,\nsugar is sweet'],
    ['a recipe', '½ litre of milk\n2 eggs\na pinch of salt'],
    ['temperatures', 'At night:\n-3 in Leeds\n-5 in York'],
  ])('of %s with small letters, in a text with longer lines', (_what, text) => {
    expect(htmlOf(`${prose}\n\n${text}`).match(/<br>/g)).toHaveLength(2);
  });

  it.each([
    [
      'speakers',
      'Anna Berg: Why did you leave?\nTom Ode: I was tired. I had been there for years.',
    ],
    ['speakers in bold', '**Anna:** Why?\n**Tom:** I was tired.\n**Anna:** And now?'],
    ['speakers in German', 'Frage: Warum sind Sie gegangen?\nAntwort: Ich war müde.'],
    ['speakers in French', 'Question : Pourquoi ?\nRéponse : Parce que.'],
    ['speakers in Urdu', 'سوال: کیا آپ آئیں گے؟\nجواب: جی ہاں۔'],
    ['speakers in Chinese', '问：来吗？\n答：来。'],
    ['speakers with initials', "A. O'Dea: Why?\nProf. Lina Ode: I was tired."],
    ['times and “Uhr”', '9.30 Uhr: Die Türen öffnen\n10.15 Uhr – Der Rat kommt'],
    ['labels without stops', 'Majority: 1,204\nTurnout: 43%'],
    ['labels', 'Tel: 01632 960 123.\nFax: 01632 960 124.'],
    ['times', '17:30 - The mayor votes.\n17:15 - Doors open.\n9am Nobody is there.'],
    ['times in bold', '**18.45** Polls close.\n**6.15pm:** Turnout is high.'],
  ])('that all begin with %s', (_what, text) => {
    expect(htmlOf(text).match(/<br>/g)).toHaveLength(text.split('\n').length - 1);
  });

  it('of a poem in longer lines, in a text whose lines no program has wrapped', () => {
    const poem = [
      'Shall I compare thee to a summer’s day?',
      'Thou art more lovely and more temperate:',
      'Rough winds do shake the darling buds of May,',
      'And summer’s lease hath all too short a date;',
    ].join('\n');
    const html = htmlOf(`${prose}\n\n${poem}`);
    expect(html.match(/<br>/g)).toHaveLength(3);
  });

  it('in emphasis, beside breaks, and in a quotation', () => {
    const poem = (mark: string, end = '') =>
      `${mark}Roses are red${end}\n${mark}Violets are blue\n${mark}Sugar is sweet`;
    expect(htmlOf(`*${poem('')}*`)).toBe(
      '<p><em>Roses are red<br>\nViolets are blue<br>\nSugar is sweet</em></p>',
    );
    expect(htmlOf(poem('', '  ')).match(/<br>/g)).toHaveLength(2);
    expect(htmlOf(poem('', '\\')).match(/<br>/g)).toHaveLength(2);
    expect(htmlOf(poem('> ')).match(/<br>/g)).toHaveLength(2);
  });
});

describe('lines run together', () => {
  const linked = [
    'see [the report](https://example.org/a/very/long/address/of/a/report)',
    'and [the annex](https://example.org/a/very/long/address/of/an/annex)',
    'and [that](https://example.org/a/very/long/address/of/another/annex).',
  ].join('\n');
  const wrapped = (text: string, width: number) =>
    text
      .replace(new RegExp(`(?=(.{1,${width}}(?:\\s|$)))\\1`, 'g'), (line) => `${line.trimEnd()}\n`)
      .trim();
  const english =
    'The council of York met on Monday. Lina Berg, The mayor, Said That Nobody Had Told Her Of The Bridge. In May, Asma Khan Came.';
  const german =
    'Der Rat der Stadt York kam am Montag zusammen. Die Bürgermeisterin sagte, Niemand habe Ihr etwas von der Brücke gesagt.';

  it.each([40, 45, 50, 55, 60, 72])('wrapped at %i columns', (width) => {
    for (const text of [english, german]) {
      const lines = wrapped(text, width);
      expect(lines.split('\n').length).toBeGreaterThan(1);
      expect(htmlOf(lines)).not.toContain('<br>');
    }
  });

  it.each([
    ['of two', 'Jane Smith\nYork'],
    ['with a label in one', 'Note: the bridge is closed\nuntil Monday'],
    ['with times in sentences', '10:30 was the time when\n11:15 was meant'],
    ['that are sentences', 'It snowed.\nThe bus was late.\nNobody came.\nWe left.'],
    ['with small letters', 'Roses are red,\nviolets are blue,\nsugar is sweet'],
    ['with addresses, in a text with longer lines', `${prose}\n\n${linked}`],
    ['with a broken word', `${prose}\n\nThe inter-\nnational community\nwas slow`],
    ['between tags', `${prose}\n\n<p>The bridge\n<b>opened</b>\non Monday</p>`],
    ['of prose, one of which is long', `The Editor\nYork\n${'The council met. '.repeat(6)}`],
    ['of pictures', '![A](a.png)\n![B](b.png)\n![C](c.png)'],
  ])('%s', (_which, text) => expect(htmlOf(text)).not.toContain('<br>'));

  it.each([
    ['with colons in Arabic', 'قال الرئيس اليوم: نحن\nوأضاف قائلا: إننا هنا'],
    ['with colons in Hebrew', 'אמר ראש העיר: אנחנו\nוהוסיף גם: כן'],
    [
      'with quotations in Chinese',
      '他在昨天下午举行的新闻发布会上对记者说：“我们要建一座\n新桥。”市长对此回答说：“钱已经到位。”',
    ],
    [
      'with reported speech in Japanese',
      '彼は会見でこう述べた：新しい橋を作る\nそして市長は言った：費用は足りる。',
    ],
    ['with amounts', '9.30 Euro kostet es, sagte er, und der andere zahlte nur noch\n8.50 Euro.'],
  ])('%s, in a text with longer lines, too', (_which, text) => {
    expect(htmlOf(text)).not.toContain('<br>');
    expect(htmlOf(`${prose}\n\n${text}`)).not.toContain('<br>');
  });

  it('with colons, wrapped at 70 columns', () => {
    const text =
      'Note: the bridge will stay closed until the end of the month, said the\nMayor: nobody had told her of it, and so on.';
    expect(htmlOf(text)).not.toContain('<br>');
  });
});

it('looks through blank lines in linear time', () => {
  const begun = performance.now();
  expect(mayHaveOwnLines('\n'.repeat(100_000))).toBe(false);
  // One millisecond, and ten seconds in quadratic time
  expect(performance.now() - begun).toBeLessThan(1000);
});
