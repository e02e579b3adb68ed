/** A site for the dev server, and what can be told of it from outside. */
import { bundleFile, bundleOf, detailsKey } from '../../../src/names/files/details-bundle.ts';
import type { DetailsBundle, LexiconRoot } from '../../../src/names/files/files.ts';
import { article } from '../../support/papers/articles.ts';
import { emptyContent, makeSite, type Site } from '../../support/sites/site.ts';

/** A story with its slug as the headline. */
export const story = (slug: string, body: string) =>
  article({ slug, keys: { headline: slug }, body });

/** The file of a person. @param aliases as the front matter has them, between brackets */
export const person = (aliases: string) =>
  `---\nname: Asma Khan\nrole: Engineer\naliases: [${aliases}]\n---\n\nAn engineer.\n`;

/** A site that prints which stories it renders. */
export async function makeDevSite(): Promise<Site> {
  const site = await makeSite({
    ...emptyContent,
    'content/people/asma-khan.md': person(''),
    ...story('first', 'It was Asma Khan.'),
    ...story('second', 'It was Aasmah.'),
    ...story('third', 'It was nobody.'),
  });
  const plugin = `() => (_tree: unknown, { path = '' }: { path?: string }) => {
    const slug = /articles.(.+)\\.md$/.exec(path)?.[1];
    if (slug) console.log(\`rendering \${slug}\`);
  },`;
  await site.patch('src/markdown/processor.ts', 'rehypeHeadingIds,', `rehypeHeadingIds, ${plugin}`);
  return site;
}

/** How often each story has been rendered, by its slug. @param output what the server has printed */
export function renderedIn(output: string): Record<string, number> {
  const slugs = [...output.matchAll(/^rendering (\S+)$/gm)].map(([, slug = '']) => slug);
  return Object.fromEntries(
    Object.entries(Object.groupBy(slugs, String)).map(([slug, all]) => [slug, all?.length ?? 0]),
  );
}

/** The stories on the card of the person, from the lexicon. @param get gets the text at an address */
export async function storiesOnCard(get: (path: string) => Promise<string>): Promise<string[]> {
  const { edition, bundles } = JSON.parse(await get('lexicon/root.json')) as LexiconRoot;
  const key = detailsKey('people', 'asma-khan');
  const file = bundleFile(bundleOf(key, bundles));
  const bundle = JSON.parse(await get(`lexicon/${edition}/${file}`)) as DetailsBundle;
  return (bundle[key]?.articles ?? []).map(({ headline }) => headline);
}
