/** A made-up paper of twenty years, with its own record of who is mentioned where: it shares nothing with the engine. */
import { article } from './articles.ts';
import { seededRandom } from './random.ts';
import { emptyContent, type Files } from '../sites/site.ts';

/** A name of the paper and the ways in which it is written. */
interface CorpusName {
  kind: 'people' | 'places' | 'organisations';
  slug: string;
  name: string;
  aliases: string[];
  /** How it may stand once it has been named in full. */
  later: string[];
}

/** How often a name stands in one paragraph; paragraphs count from 0 in each story. */
export interface RecordedMention {
  slug: string;
  story: string;
  paragraph: number;
  count: number;
}

interface Corpus {
  files: Files;
  record: RecordedMention[];
  names: readonly CorpusName[];
}

/** The one person whom every story mentions four times. */
export const heldOut = 'ostrava-quendil';

const years = 20;
const storiesPerYear = 25;
const mentionsPerStory = 4;

const slugOf = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-');

const syllables = [
  'ba',
  'cor',
  'del',
  'fen',
  'gar',
  'hul',
  'jin',
  'kes',
  'lom',
  'mur',
  'nor',
  'pel',
];
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A word that is not English, and that no other number gives. */
const made = (number: number, ending: string) =>
  capital(
    (syllables[number % 12] ?? '') + (syllables[Math.floor(number / 12) % 12] ?? '') + ending,
  );

function person(first: string, last: string): CorpusName {
  const name = `${first} ${last}`;
  return {
    kind: 'people',
    slug: slugOf(name),
    name,
    aliases: [`${first} R. ${last}`],
    later: [
      last,
      `Gen. ${last}`,
      `President ${last}`,
      name,
      `${first} R. ${last}`,
      `${first}\n${last}`,
    ],
  };
}

function place(name: string, alias?: string): CorpusName {
  return {
    kind: 'places',
    slug: slugOf(name),
    name,
    aliases: alias ? [alias] : [],
    later: [name, name.replace(' ', '\u00a0'), ...(alias ? [alias] : [])],
  };
}

function organisation(name: string, aliases: string[] = []): CorpusName {
  const later = [name, name.replace(' ', '-'), name.replace(' ', '\n'), ...aliases];
  return { kind: 'organisations', slug: slugOf(name), name, aliases, later };
}

/** 101 names: people who share surnames, regions that share an alias, names within names, names in small letters. */
function makeNames(): CorpusName[] {
  const people = Array.from({ length: 59 }, (_, number) =>
    // Each surname is that of two people, from the twentieth on.
    person(made(number, 'io'), made(number < 20 ? number : Math.floor(number / 2) + 100, 'sky')),
  );
  const places = Array.from({ length: 8 }, (_, number) => place(made(number, 'land')));
  const regions = Array.from({ length: 6 }, (_, number) => {
    const alias = made(number + 20, 'ia');
    return [place(`North ${alias}`, alias), place(`South ${alias}`, alias)];
  });
  const organisations = [
    ...Array.from({ length: 8 }, (_, number) => organisation(`${made(number, 'landi')} Guard`)),
    ...Array.from({ length: 6 }, (_, number) => organisation(`${made(number, 'land')} Office`)),
    ...Array.from({ length: 6 }, (_, number) =>
      organisation(`al ${made(number + 40, 'un')}`, [`A${number}X`]),
    ),
  ];
  return [
    person('Ostrava', 'Quendil'),
    person('Mirko', 'Quendil'),
    ...people,
    ...places,
    ...regions.flat(),
    ...organisations,
  ];
}

const sentences: ((name: string) => string)[] = [
  (name) => `On that day the council heard that ${name} had left the hall.`,
  (name) => `It was the plan of ${name}, they said.`,
  (name) => `Nobody saw ${name}’s letter before noon.`,
  (name) => `The report names "${name}" twice.`,
  (name) => `For weeks the talks with ${name} went nowhere (so the minutes say).`,
  (name) => `Then came word from ${name}: the road is open.`,
  (name) => `A *reply* to ${name} was sent.`,
  (name) => `What became of **${name}** is not known.`,
];

/** What looks like a mention but is not one. */
const decoys: ((name: CorpusName) => string)[] = [
  ({ name }) => `The file \`${name}\` was lost.`,
  ({ name }) => `An [old story about ${name}](https://archive.example/) has more.`,
  ({ name }) => `See https://archive.example/${name.replace(/ /g, '/')} for it.`,
  ({ name }) => `The ${name.split(' ').at(-1)}ists are a club of their own.`,
  ({ name, kind }) =>
    kind === 'people' ? `With Zedekiah ${name.split(' ')[1]} it rained.` : 'It rained.',
  ({ name, kind }) =>
    kind === 'people' ? `The ${name.split(' ')[1]} Foundation was closed.` : 'It snowed.',
  ({ name }) => `In small letters, ${name.toLowerCase().replace(/^al /, 'x')} says nothing.`,
];

/** @returns the paper; its stories are `story-2000-1` and so on */
export function mentionCorpus(): Corpus {
  const random = seededRandom(2009);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const names = makeNames();
  const person0 = names.find(({ slug }) => slug === heldOut);
  if (!person0) throw new Error(`no ${heldOut}`);
  const files: Files = { ...emptyContent };
  for (const { kind, slug, name, aliases } of names) {
    const list = aliases.map((alias) => `'${alias}'`).join(', ');
    files[`content/${kind}/${slug}.md`] =
      `---\nname: ${name}\nrole: Someone or something\naliases: [${list}]\n---\n\nA short text.\n`;
  }
  const record: RecordedMention[] = [];

  /** Names that do not share a surname or an alias with one another: a second `Velsky` would leave it open who is meant. */
  const cast = (): CorpusName[] => {
    const chosen = [person0];
    const taken = new Set(['Quendil']);
    while (chosen.length < 4) {
      const one = pick(names);
      const key = one.name.split(' ').at(-1) ?? '';
      if (one.kind !== 'organisations' && taken.has(key)) continue;
      if (chosen.includes(one)) continue;
      taken.add(key);
      chosen.push(one);
    }
    return chosen;
  };

  const writeStory = (year: number, number: number) => {
    const story = `story-${year}-${number}`;
    const members = cast();
    const named = new Set<CorpusName>();
    const order = [
      ...Array.from({ length: mentionsPerStory }, () => person0),
      ...Array.from({ length: 6 }, () => pick(members.slice(1))),
    ].sort(() => random() - 0.5);
    const paragraphs: string[] = [];
    for (let start = 0; start < order.length; start += 2) {
      const paragraph = paragraphs.length;
      const written = order.slice(start, start + 2).map((one) => {
        const form = named.has(one) ? pick(one.later) : one.name;
        named.add(one);
        const known = record.find(
          (row) => row.slug === one.slug && row.story === story && row.paragraph === paragraph,
        );
        if (known) known.count += 1;
        else record.push({ slug: one.slug, story, paragraph, count: 1 });
        return pick(sentences)(form);
      });
      if (random() < 0.4) written.push(pick(decoys)(pick(members)));
      paragraphs.push(`${written.join(' ')} Paragraph ${paragraph} of ${story} ends here.`);
    }
    const day = new Date(Date.UTC(year, 0, 1 + number * 14)).toISOString().slice(0, 10);
    // As those of `articles`, whose cards other sites have drawn.
    const keys = { headline: `Story number ${number}`, published: `${day}T09:30:00+00:00` };
    Object.assign(files, article({ slug: story, keys, body: paragraphs.join('\n\n') }));
  };

  for (let year = 2000; year < 2000 + years; year += 1) {
    for (let number = 1; number <= storiesPerYear; number += 1) writeStory(year, number);
  }
  return { files, record, names };
}
