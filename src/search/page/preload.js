/**
 * Runs in the head of the search page, where the links that preload a search wait in a template: whoever only opens the
 * page loads none of them. The first leads to what the card of a name waits for, as do the lexicon shards of the words in the
 * query. Links to files of the index follow the style sheets. Those to further code are left to the page's script, which adds
 * them when it has asked for the names.
 */
{
  const { content: links, dataset } = document.querySelector('template');
  const query = new URLSearchParams(location.search).get('q');

  /**
   * How words of each group of first sounds begin, in most cases (names/compare/first-sound.ts). The rules for names ask for what
   * is missing here. Short words are seldom names.
   */
  const beginnings = {
    A: '[aeijy]|o(?!u)|u(?![aeo])',
    B: 'b|p(?!h)',
    F: '[fvw]|ph',
    G: 'g',
    H: '[hj]|[ck]h',
    J: '[gj]|c[ehiy]|zh',
    K: '[gkq]|c[aloru]',
    L: 'l',
    M: 'm',
    N: 'n',
    R: 'r',
    S: '[js]|z(?!h)|c[ehiy]|t[sz]',
    T: 'd(?![jz])|t(?![cjsz])',
  };
  const preloadShard = (group) =>
    Object.assign(document.createElement('link'), {
      rel: 'preload',
      as: 'fetch',
      crossOrigin: '',
      href: `${dataset.lexicon + group}.txt`,
    });

  if (query) {
    const words = query.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const isAsked = ([group, beginning]) =>
      dataset.groups.includes(group) &&
      words.some((word) => new RegExp(`^(?:${beginning})`).test(word));
    const asked = Object.entries(beginnings).filter(isAsked);
    document.head.append(links.firstChild, ...asked.map(([group]) => preloadShard(group)));
    setTimeout(() => document.head.append(...links.querySelectorAll('[as]')));
  }
}
