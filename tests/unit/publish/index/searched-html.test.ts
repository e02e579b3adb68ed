import { describe, expect, it } from 'vitest';
import { dayWord, headlineWord, nameWord } from '../../../../src/names/words/index-words.ts';
import { joiner, marker } from '../../../../src/names/words/marker.ts';
import { searchedHtml } from '../../../../src/publish/index/searched-html.ts';
import { tagsOf } from '../../../../src/publish/verify/tags.ts';

const page = (inside: string, kind = 'article', head = '') =>
  `<head>${head}</head><body><nav><a href="/people/bo-lind/">Bo Lind</a></nav>` +
  `<main data-pagefind-body data-pagefind-meta="kind:${kind}">${inside}</main>` +
  `<footer><a href="/places/kabul/">Kabul</a> ﬁn</footer></body>`;

/** The words that the search is given with a page, by their field. */
function wordsOf(html: string, language = 'en'): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { attributes } of tagsOf(searchedHtml(html, language))) {
    const [, field] = /^(\w+)\[data-words\]$/.exec(attributes['data-pagefind-meta'] ?? '') ?? [];
    if (field) found[field] = attributes['data-words'] ?? '';
  }
  return found;
}

describe('a story is given', () => {
  it('the words of the names that it links to, once each, and of no others', () => {
    const link = (path: string) => `<a href="${path}">x</a>`;
    const links = [
      '/people/asma-khan/',
      '/sub/people/asma-khan/',
      'https://paper.example/places/kabul/',
      '/authors/bo-lind/',
      '/news/asma-khan/',
      '/people/',
    ];
    expect(wordsOf(page(links.map(link).join('')))['names']?.split(' ')).toEqual([
      nameWord('people', 'asma-khan'),
      nameWord('places', 'kabul'),
      nameWord('authors', 'bo-lind'),
    ]);
  });

  it('the words of names that it is about, apart from the others', () => {
    const links = '<a href="/people/asma-khan/">x</a><a href="/people/bo-lind/" data-main>x</a>';
    const { main, names } = wordsOf(page(`${links}<a href="/people/bo-lind/">x</a>`));
    expect(main).toBe(nameWord('people', 'bo-lind'));
    expect(names).toBe(nameWord('people', 'asma-khan'));
  });

  it('those of names that stand in a list which the search passes over', () => {
    const list = '<ul data-pagefind-ignore="all"><li><a href="/people/asma-khan/">x</a></li></ul>';
    expect(wordsOf(page(list))['names']).toBe(nameWord('people', 'asma-khan'));
  });

  it('the word of the day on which it was published', () => {
    const times = '<time data-day="11-26">x</time><time data-day="11-27">x</time>';
    expect(wordsOf(page(times))['day']).toBe(dayWord('11-26'));
    expect(wordsOf(page(times, 'people'))['day']).toBeUndefined();
  });

  it('the word of its headline, as a reader types it', () => {
    const html = page('<h1 data-pagefind-meta="title">“Rain” &amp; <em>wind</em></h1><p>x</p>');
    expect(wordsOf(html)['headline']).toBe(headlineWord('rain wind', 'en'));
  });

  it('the words of its address, and a word for all of them', () => {
    const head = '<link rel="canonical" href="https://paper.example/news/rain-in-may/">';
    const words = wordsOf(page('<h1 data-pagefind-meta="title">Wet</h1><p>x</p>', 'article', head));
    expect(words['address']).toBe('rain in may');
    expect(words['headline']?.split(' ')).toEqual([
      headlineWord('Wet', 'en'),
      headlineWord('Rain in May', 'en'),
    ]);
    expect(wordsOf(page('<p>x</p>', 'name', head))['address']).toBeUndefined();
  });

  it.each([
    ['<p>lines in Łódź</p>', 'lodz'],
    ['<p>some 50&nbsp;000 people</p>', '50000'],
    ['<p>at £4.3m</p>', `4${marker}3million`],
    ['<p>at Xi&rsquo;s table</p>', 'xi'],
    ['<p>U.S. troops</p>', `us${marker}`],
    ['<p>they cease fire</p>', 'ceasefire'],
    ['<p>a cease-fire</p>', `ceasefire${marker}-`],
    ['<img alt="Łódź" src="x.webp">', 'lodz'],
    ['<h1 data-pagefind-meta="title">Straße</h1>', 'strasse'],
  ])('the other forms of the words of %s', (html, form) => {
    expect(wordsOf(page(html))['forms']?.split(' ')).toContain(form);
  });

  it('no forms of what is not searched', () => {
    expect(wordsOf(page('<p data-pagefind-ignore="all">Łódź<br><b>Łódź</b></p><p>x</p>'))).toEqual(
      {},
    );
    expect(wordsOf(page('<p data-pagefind-ignore="all">x</p>Łódź'))['forms']).toBe('lodz');
    const section = '<a href="/sections/lodz/" data-pagefind-meta="section">Łódź</a>';
    expect(wordsOf(page(section))).toEqual({});
    expect(wordsOf(page(`${section} ﬁn`))['forms']).toBe('fin');
    const picture = '<img alt="Łódź" src="x.webp">';
    expect(wordsOf(picture + page(`<p data-pagefind-ignore="all">${picture}</p>`))).toEqual({});
  });

  it('nothing that breaks out of its element', () => {
    const html = searchedHtml(page('<p>"Ł&quot;>&lt;b></p>'), 'en');
    expect(html.match(/<b[ >]/g)).toBeNull();
  });
});

describe('the page of a name', () => {
  const canonical = '<link rel="canonical" href="https://paper.example/people/asma-khan/">';
  const words = wordsOf(
    page(
      '<h1 data-pagefind-meta="title">Asma Khan</h1><a href="/places/kabul/">x</a>',
      'Person',
      canonical,
    ),
  );

  it('is found by its own name, and not by those that it links to', () => {
    expect(words).toEqual({ own: nameWord('people', 'asma-khan'), forms: 'asmakhan' });
  });
});

describe('the text of a page', () => {
  it('has a quotation apart from the Hebrew particle before it, and acronyms whole', () => {
    const html = page('<p>ש״אין תקציב” לצה״ל ושצה״ל</p>');
    expect(searchedHtml(html, 'he')).toContain(`<p>ש״${joiner} אין תקציב” לצה״ל ושצה״ל</p>`);
  });

  it('has elided articles apart, in the languages that have them', () => {
    const html = page('<p>l’Ukraine</p>');
    expect(searchedHtml(html, 'fr')).toContain(`<p>l’${joiner} Ukraine</p>`);
    expect(searchedHtml(html, 'en')).toContain('<p>l’Ukraine</p>');
  });

  it('has decimals marked, and no other numbers', () => {
    const html = page('<p id="p-2.5" title="2.5">2.5 and 3,000</p>');
    expect(searchedHtml(html, 'en')).toContain(
      `<p id="p-2.5" title="2.5">2.${marker}5 and 3,000</p>`,
    );
  });

  it('is as it was outside of what is searched', () => {
    const html = page('<p>x</p><script>2.5</script>').replace('fin', '2.5');
    expect(searchedHtml(html, 'en')).toBe(html);
  });

  it('is as it was if the page is not searched', () => {
    const html = '<main><p>Łódź 2.5</p></main>';
    expect(searchedHtml(html, 'en')).toBe(html);
  });
});

describe('a passage in another language', () => {
  const story = page(
    '<p>The l’Oréal case</p><div lang="fr-FR"><p>l’Ukraine</p></div><p>d’Artagnan</p>',
  );

  it('has its elided articles cut, and those of the text around it stay', () => {
    const html = searchedHtml(story, 'en');
    expect(html).toContain(`l’${joiner} Ukraine`);
    expect(html).toContain('>The l’Oréal case<');
    expect(html).toContain('>d’Artagnan<');
  });

  it('is also found as it is printed', () => {
    expect(wordsOf(story)['forms']?.split(' ')).toContain('l’Ukraine');
  });

  it('in English is read as English in a French paper', () => {
    const html = searchedHtml(page('<p>l’eau</p><p lang="en">l’Oréal</p>'), 'fr-FR');
    expect(html).toContain(`l’${joiner} eau`);
    expect(html).toContain('>l’Oréal<');
  });
});
