/** A generated publication of any size, the same in each run. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { picture } from '../../support/papers/pictures.ts';
import { emptyContent } from '../../support/sites/site.ts';
import { seededRandom, zipf } from '../../support/papers/random.ts';
import { sampleNames, type SampleName } from './sample-names.ts';

/** On average. */
const wordsPerArticle = 670;
const paragraphsPerArticle = 12;
const shortestSentence = 8;
/** The number of lengths, from the shortest on. All are equally frequent. */
const sentenceLengths = 14;
const wordsPerSentence = shortestSentence + (sentenceLengths - 1) / 2;
const crossheads = [4, 8];
const vocabularySize = 30_000;
/** The day of the newest article. */
const lastDay = Date.UTC(2025, 11, 31);
const years = 20;
const day = 86_400_000;

/** What an edit adds to an article. */
export const addedSentence = 'A sentence has been added since.';

const sections = ['world', 'politics', 'business', 'science', 'culture', 'sport'];
const authors = Array.from({ length: 24 }, (_, number) => `author-${number + 1}`);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Different words, the frequent ones shorter, as in any language. */
function makeVocabulary(random: () => number): string[] {
  const starts = 'b c d f g h l m n p r s t v w st tr pl br cl sp th'.split(' ');
  const vowels = 'a e i o u ea ou'.split(' ');
  const ends = ['', 'n', 'r', 's', 't', 'd', 'l', 'm', 'nd', 'st'];
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const words = new Set<string>();
  while (words.size < vocabularySize) {
    const syllables = 1 + Math.floor((words.size / vocabularySize) * 3 + random());
    let word = '';
    for (let at = 0; at < syllables; at += 1) word += pick(starts) + pick(vowels);
    words.add(word + pick(ends));
  }
  return [...words];
}

export interface SamplePublication {
  names: readonly SampleName[];
  /** The path of an article's file, from the site's root. Articles are numbered from 0, the oldest first. */
  fileOf(number: number): string;
  /** An article as markdown. @param edited whether `addedSentence` is added */
  article(number: number, edited?: boolean): string;
  /** The path of a name's file. */
  nameFileOf(name: SampleName): string;
  /** A name as markdown. @param alias an additional alias */
  nameFile(name: SampleName, alias?: string): string;
}

/** @param count the number of articles; there are a fifth as many names */
export function samplePublication(count: number): SamplePublication {
  const vocabulary = makeVocabulary(seededRandom(1));
  const names = sampleNames(Math.max(5, Math.ceil(count / 5)));
  const wordRank = zipf(vocabulary.length);
  const nameRank = zipf(names.length);

  function article(number: number, edited = false): string {
    const random = seededRandom(number + 1000);
    const word = () => vocabulary[wordRank(random())] ?? '';
    const cast = Array.from({ length: 4 }, () => names[nameRank(random())]?.name ?? '');
    const sentence = (index: number) => {
      const length = shortestSentence + Math.floor(random() * sentenceLengths);
      const words = Array.from({ length }, word);
      const name = random() < 0.25 ? cast[Math.floor(random() * cast.length)] : undefined;
      if (name) words.splice(1 + Math.floor(random() * (length - 2)), 0, name);
      if (index % 7 === 3) words[2] = `"${words[2]}"`;
      if (index % 11 === 5) words[3] = `${words[3]} --`;
      return `${capital(words.join(' '))}.`;
    };
    const perParagraph = Math.round(wordsPerArticle / paragraphsPerArticle / wordsPerSentence);
    const paragraphs = Array.from({ length: paragraphsPerArticle }, (_, at) => {
      const text = Array.from({ length: perParagraph }, (_unused, index) =>
        sentence(at * perParagraph + index),
      ).join(' ');
      return crossheads.includes(at)
        ? `## ${capital(word())} ${word()} ${word()}\n\n${text}`
        : text;
    });
    const age = Math.floor(((count - 1 - number) / count) * years * 365.25);
    const date = new Date(lastDay - age * day).toISOString().slice(0, 10);
    const lines = [
      `headline: ${capital(Array.from({ length: 6 }, word).join(' '))}`,
      `dek: ${capital(Array.from({ length: 14 }, word).join(' '))}.`,
      `section: ${sections[Math.floor(random() ** 2 * sections.length)]}`,
      `byline: [${authors[number % authors.length]}]`,
      `published: ${date}T${String(6 + (number % 14)).padStart(2, '0')}:30:00+00:00`,
      ...(number % 50 === 7
        ? [`image: { file: ../pictures/sample.png, alt: A plain field, credit: The bench }`]
        : []),
      `sources: [{ title: ${capital(word())} ${word()}, publisher: ${capital(word())} }]`,
      // Earlier engines, with which the bench compares, know no other key than `date`.
      ...(number % 40 === 3
        ? [`corrections: [{ date: ${date}T22:00:00+00:00, text: A number was wrong. }]`]
        : []),
    ];
    const more = edited ? `\n\n${addedSentence}` : '';
    return `---\n${lines.join('\n')}\n---\n\n${paragraphs.join('\n\n')}${more}\n`;
  }

  return {
    names,
    fileOf: (number) =>
      `content/articles/${String(Math.floor(number / 1000)).padStart(3, '0')}/story-${number}.md`,
    article,
    nameFileOf: ({ kind, id }) => `content/${kind}/${id}.md`,
    nameFile({ name, aliases }, alias) {
      const list = [...aliases, ...(alias ? [alias] : [])].map((one) => `'${one}'`).join(', ');
      return `---\nname: ${name}\nrole: Somebody or something in the news\naliases: [${list}]\n---\n\nA short text on it.\n`;
    },
  };
}

/** Writes the whole publication into a site's folder. */
export async function writePublication(root: string, count: number): Promise<SamplePublication> {
  const publication = samplePublication(count);
  const write = async (file: string, text: string | Uint8Array) => {
    const target = path.join(root, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  };
  for (const [file, text] of Object.entries(emptyContent))
    if (text !== null) await write(file, text);
  for (const name of sections) {
    await write(
      `content/sections/${name}.md`,
      `---\ntitle: ${capital(name)}\ndescription: All of ${name}.\n---\n`,
    );
  }
  for (const id of authors) {
    await write(`content/authors/${id}.md`, `---\nname: ${id.replace('a', 'A')}\n---\n`);
  }
  await write('content/articles/pictures/sample.png', await picture(1600, 1000));
  for (const name of publication.names) {
    await write(publication.nameFileOf(name), publication.nameFile(name));
  }
  for (let number = 0; number < count; number += 1) {
    await write(publication.fileOf(number), publication.article(number));
  }
  return publication;
}
