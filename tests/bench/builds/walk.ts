/** A walk of random edits through a publication, of every kind that editors and developers make. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { seededRandom } from '../../support/papers/random.ts';
import { article } from '../../support/papers/articles.ts';
import { picture } from '../../support/papers/pictures.ts';
import type { Files, Site } from '../../support/sites/site.ts';

/** An edit, in words. */
type Edit = string;

interface Walk {
  /** The content before the first edit. */
  start(): Promise<Files>;
  /** Makes the next edit. */
  step(site: Site): Promise<Edit>;
}

const people = ['Siraj Haqqani', 'Zia Barak', 'Ostrava Quendil', 'Mirko Velsky', 'Anna Barak'];
const slugOf = (name: string) => name.toLowerCase().replace(/ /g, '-');

const nameFile = (name: string, aliases: readonly string[], role: string) =>
  `---\nname: ${name}\nrole: ${role}\naliases: [${aliases.join(', ')}]\n---\n\nAbout ${name}.\n`;

/** On every page. */
const template = 'src/components/site/footer.astro';

/** @param seed the same seed gives the same walk */
export function randomWalk(seed: number): Walk {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const stories = new Set(Array.from({ length: 24 }, (_, index) => `story-${index}`));
  let added = stories.size;
  let count = 0;
  let templateText: string | undefined;

  const sentence = () =>
    `${pick(people)} ${pick(['met', 'left', 'called'])} ${pick(people).split(' ')[1]} on day ${(count += 1)}.`;
  const story = (slug: string): Files =>
    article({
      slug,
      keys: {
        headline: `What ${pick(people)} did ${(count += 1)}`,
        published: `20${10 + Math.floor(random() * 10)}-0${1 + Math.floor(random() * 9)}-04T09:30:00+00:00`,
        ...(random() < 0.2 && { people: `[${slugOf(pick(people))}]` }),
        ...(random() < 0.1 && { draft: 'true' }),
        ...(random() < 0.2 && { image: '{ file: ./road.png, alt: A road, credit: A. Khan }' }),
      },
      body: `${sentence()} ${sentence()}\n\n## Part\n\n${sentence()}${random() < 0.2 ? '\n\n![A road](./road.png)' : ''}`,
    });
  const someone = (): Files => {
    const name = pick(people);
    const aliases = random() < 0.5 ? [] : [`${pick(['Old', 'Red'])} ${name.split(' ')[1]}`];
    return {
      [`content/people/${slugOf(name)}.md`]: nameFile(name, aliases, `Role ${(count += 1)}`),
    };
  };

  const edits: [what: Edit, weight: number, make: (site: Site) => Promise<void>][] = [
    ['a changed article', 10, (site) => site.write(story(pick([...stories])))],
    [
      'a new article',
      4,
      (site) => {
        const slug = `story-${(added += 1)}`;
        stories.add(slug);
        return site.write(story(slug));
      },
    ],
    [
      'a removed article',
      3,
      (site) => {
        const slug = pick([...stories]);
        stories.delete(slug);
        return site.write({ [`content/articles/${slug}.md`]: null });
      },
    ],
    ['a name or its alias', 6, (site) => site.write(someone())],
    [
      'a picture',
      2,
      async (site) =>
        site.write({
          'content/articles/road.png': await picture(500 + Math.floor(random() * 90), 300),
        }),
    ],
    [
      'an author and a section',
      2,
      (site) =>
        site.write({
          'content/authors/desk.md': `---\nname: Desk ${(count += 1)}\nkind: desk\n---\n`,
          'content/sections/world.md': `---\ntitle: World ${count}\ndescription: Abroad.\n---\n`,
        }),
    ],
    ['a file in public', 1, (site) => site.write({ 'public/a.txt': `${(count += 1)}` })],
    [
      'the settings',
      1,
      (site) =>
        site.write({
          'content/site.yaml': `title: Paper ${(count += 1)}\ntagline: A paper\naddress: https://test.example/\nlanguage: en-GB\ntimeZone: UTC\n`,
        }),
    ],
    [
      'a template',
      1,
      async (site) => {
        templateText ??= await readFile(path.join(site.root, template), 'utf8');
        await site.write({ [template]: `${templateText}\n<!-- ${(count += 1)} -->\n` });
      },
    ],
    [
      'a file in dist, changed by hand',
      1,
      (site) => site.write({ [`dist/news/${pick([...stories])}/index.html`]: 'Changed by hand' }),
    ],
  ];
  const turns = edits.flatMap((edit) => Array.from({ length: edit[1] }, () => edit));

  return {
    async start() {
      const files: Files = { 'content/articles/road.png': await picture(520, 300) };
      for (const name of people)
        files[`content/people/${slugOf(name)}.md`] = nameFile(name, [], 'Somebody');
      for (const slug of stories) Object.assign(files, story(slug));
      return files;
    },
    async step(site) {
      const [what, , make] = pick(turns);
      await make(site);
      return what;
    },
  };
}
