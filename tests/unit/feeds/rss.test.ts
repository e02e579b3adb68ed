import { getRssString } from '@astrojs/rss';
import { decodeHTML, decodeXML } from 'entities';
import { describe, expect, it } from 'vitest';
import { feedOptions } from '../../../src/feeds/rss.ts';
import { createAddresses } from '../../../src/model/url.ts';
import { xmlFaults } from '../../support/built/xml.ts';
import { sampleAmendment, sampleArticle, sampleAuthor, sampleName } from '../samples.ts';

const paper = {
  title: 'The Test & Times',
  tagline: 'A paper',
  language: 'en-GB',
  addresses: createAddresses('https://test.example/sub/'),
};

const feed = (...articles: ReturnType<typeof sampleArticle>[]) =>
  getRssString(feedOptions(paper, articles));

describe('the feed', () => {
  it('names the paper and itself', async () => {
    const xml = await feed();
    expect(xml).toContain('<title>The Test &amp; Times</title>');
    expect(xml).toContain('<link>https://test.example/sub/</link>');
    expect(xml).toContain('<language>en-GB</language>');
    expect(xml).toContain('<atom:link href="https://test.example/sub/rss.xml" rel="self"');
  });

  it('has each story with its moment, address, section, names and authors', async () => {
    const path = '/sub/news/x/';
    const names = [sampleName('Obama')];
    const authors = [sampleAuthor(), sampleAuthor({ name: 'The Desk' })];
    const xml = await feed(sampleArticle('x', { path, names, authors }));
    expect(xml).toContain('<title>Headline of x</title>');
    expect(xml).toContain('<link>https://test.example/sub/news/x/</link>');
    expect(xml).toContain('<description>What it is about.</description>');
    expect(xml).toContain('<pubDate>Tue, 15 Dec 2009 14:30:00 GMT</pubDate>');
    expect(xml).toContain('<category>world</category><category>Obama</category>');
    expect(xml).toContain('<dc:creator>Asma Khan</dc:creator><dc:creator>The Desk</dc:creator>');
  });

  it('has the kind and the topics of a story, and its guests', async () => {
    const topic = { slug: 't', file: '', title: 'Floods', description: '', path: '/topics/t/' };
    const guest = { name: 'Lina Okafor', kind: 'person' } as const;
    const parts = { type: 'opinion', topics: [topic], authors: [guest] } as const;
    const xml = await feed(sampleArticle('x', parts));
    expect(xml).toContain(
      '<category>world</category><category>Opinion</category><category>Floods</category>',
    );
    expect(xml).toContain('<dc:creator>Lina Okafor</dc:creator>');
  });

  it('says of a story what was wrong in it', async () => {
    const corrections = [
      sampleAmendment({ text: 'The town is Spin Boldak.' }),
      sampleAmendment({ kind: 'clarification', text: 'The road is older.' }),
    ];
    expect(await feed(sampleArticle('x', { corrections }))).toContain(
      '<description>What it is about. Correction: The town is Spin Boldak.</description>',
    );
  });

  it('has the main picture of a story with its words and credit, and no drawing', async () => {
    const photo = {
      src: '/sub/_astro/road.1a2b/1200.jpg',
      smallest: '',
      sources: [],
      width: 1200,
      height: 800,
      alt: 'Road & "river"',
      credit: 'A. Khan <desk>',
      licence: undefined,
      caption: undefined,
      focus: undefined,
    };
    const drawing = { ...photo, src: '/sub/_astro/map.3c4d.svg' };
    const xml = await feed(
      sampleArticle('x', { picture: photo }),
      sampleArticle('y', { picture: drawing }),
      sampleArticle('z'),
    );
    expect(xmlFaults(xml)).toEqual([]);
    expect(xml.match(/<media:content /g)).toHaveLength(1);
    expect(xml).toContain(
      '<media:content url="https://test.example/sub/_astro/road.1a2b/1200.jpg" medium="image" width="1200" height="800">',
    );
    const [, alt = ''] = /<media:description>(.*?)<\/media:description>/.exec(xml) ?? [];
    const [, credit = ''] = /<media:credit>(.*?)<\/media:credit>/.exec(xml) ?? [];
    expect([alt, credit].map((text) => decodeXML(text))).toEqual([photo.alt, photo.credit]);
  });

  it('of a section names itself and its page', async () => {
    const channel = { title: 'World', description: 'Abroad', path: '/w/', feed: '/w/rss.xml' };
    const xml = await getRssString(feedOptions(paper, [], channel));
    expect(xml).toContain('<title>World</title><description>Abroad</description>');
    expect(xml).toContain('<link>https://test.example/w/</link>');
    expect(xml).toContain('<atom:link href="https://test.example/w/rss.xml" rel="self"');
  });

  it('is well-formed, and has a headline as it was written, whatever it holds', async () => {
    const text = 'R&D <b>“up”</b> ]]> 5 < 6';
    const authors = [sampleAuthor({ name: 'Smith & <Sons>' })];
    const xml = await feed(sampleArticle('x', { headline: text, dek: text, authors }));
    expect(xmlFaults(xml)).toEqual([]);
    const [, item = ''] = /<item>(.*)<\/item>/s.exec(xml) ?? [];
    const [, title = ''] = /<title>(.*?)<\/title>/.exec(item) ?? [];
    expect(decodeXML(title)).toBe(text);
    expect(xml).toMatch(/<dc:creator>Smith &amp; &lt;Sons(>|&gt;)<\/dc:creator>/);
  });

  it.each(['the <script> element', 'R&D & AT&T', 'a < b', '&lt;b&gt;', '“<b>up</b>”'])(
    'has a dek as feed readers read it, as HTML: %s',
    async (dek) => {
      const xml = await feed(sampleArticle('x', { dek }));
      const [, item = ''] = /<item>(.*)<\/item>/s.exec(xml) ?? [];
      const [, description = ''] = /<description>(.*?)<\/description>/.exec(item) ?? [];
      expect(decodeXML(description)).not.toMatch(/<|&(?!\w+;)/);
      expect(decodeHTML(decodeXML(description))).toBe(dek);
    },
  );

  it('has the fifty newest stories', () => {
    const articles = Array.from({ length: 60 }, (_, index) => sampleArticle(`s${index}`));
    const { items } = feedOptions(paper, articles);
    const titles = Array.isArray(items) ? items.map(({ title }) => title) : [];
    expect(titles).toHaveLength(50);
    expect(titles[0]).toBe('Headline of s0');
  });
});
