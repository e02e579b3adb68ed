/** Makes the pictures that other sites show beside links to pages: photographs cropped to shape, and cards. */
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainLine } from '../../markdown/lines/printed-line.ts';
import { smartText } from '../../markdown/languages/smart-punctuation.ts';
import { assetsFolder } from '../../model/pictures.ts';
import {
  cardFile,
  isDrawable,
  paperCard,
  sectionCard,
  storyCard,
  type ShareCard,
} from '../../model/share/share-card.ts';
import { sharedPhotoFile } from '../../model/share/share-picture.ts';
import { decoded } from '../../schemas/percent-encoding.ts';
import { languageOfStory } from '../../model/written-language.ts';
import { getPicture } from '../../source/check/files/check-pictures.ts';
import type { ContentSource } from '../../source/create-content.ts';
import { isOf } from '../../source/read/entry.ts';
import { restoreFiles, saveFiles } from '../file-cache.ts';
import type { PageFacts } from '../verify/page-facts.ts';
import { cropPhotos, type SharedPhoto } from './crop-photos.ts';
import { drawCards } from './draw-cards.ts';

/** A picture without words, for cards that cannot be drawn: paper with the rules of a masthead. */
const plainPicture = fileURLToPath(new URL('./plain.jpg', import.meta.url));

/** Every share picture to which pages may refer, by its file. */
interface SharePictures {
  photos: Map<string, SharedPhoto>;
  cards: Map<string, ShareCard>;
}

function findPictures({ publication, cache }: ContentSource): SharePictures {
  const photos = new Map<string, SharedPhoto>();
  const cards = new Map<string, ShareCard>();
  const { site, entries, hashes } = publication;
  if (!site) return { photos, cards };
  const { title, tagline, language } = site.data;
  const addCard = (card: ShareCard) => cards.set(cardFile(card), card);
  addCard(paperCard(title, tagline, language));
  const sections = new Map<string, string>();
  for (const entry of entries) {
    if (!isOf(entry, 'sections')) continue;
    const name = smartText(entry.data.title, language);
    sections.set(entry.slug, name);
    const description = smartText(entry.data.description, language);
    addCard(sectionCard({ title: name, description }, site.data));
  }
  for (const entry of entries) {
    if (!isOf(entry, 'articles')) continue;
    const { headline, section, image } = entry.data;
    const printed = plainLine(headline, languageOfStory(entry.data, language));
    addCard(storyCard(printed, sections.get(section) ?? '', site.data));
    if (!image) continue;
    const file = path.posix.join(path.posix.dirname(entry.file), image.file);
    const { focus } = image;
    const name = sharedPhotoFile(file, hashes.get(file) ?? '', focus);
    photos.set(name, { file, original: getPicture(cache, file), focus });
  }
  return { photos, cards };
}

const picked = <Value>(map: ReadonlyMap<string, Value>, files: ReadonlySet<string>) =>
  new Map([...map].filter(([file]) => files.has(file)));

/** The name of the share picture at an address, without its folder; empty for other addresses. */
const fileAt = (address: string) =>
  decoded(new RegExp(`(?<=${assetsFolder}/)[^/]+\\.jpg$`).exec(address)?.[0] ?? '') ?? '';

/**
 * Adds the share pictures of pages to a build. A plain picture replaces one that cannot be made, and a notice says so: this is no
 * reason to stop a build.
 *
 * @param pages facts of all pages
 * @returns whether another build would give the same result: not after a failure that may be temporary, such as a full disk
 */
export async function addSharePictures(
  { root, folder }: { root: string; folder: string },
  source: ContentSource,
  pages: ReadonlyMap<string, PageFacts>,
): Promise<boolean> {
  const cache = path.join(root, '.astro/broadsheet/share');
  const shown = [...pages.values()].flatMap(({ sharedPictures }) => sharedPictures);
  const names = new Set(shown.map(fileAt).filter(Boolean));
  const assets = path.join(folder, assetsFolder);
  await mkdir(assets, { recursive: true });
  const missing = new Set(restoreFiles(cache, names, assets));
  const restored = [...names].filter((name) => !missing.has(name));
  if (missing.size === 0) return true;

  const files = new Set([...missing].map((name) => `${assetsFolder}/${name}`));
  const { photos, cards } = findPictures(source);
  const wanted = { photos: picked(photos, files), cards: picked(cards, files) };
  const failed = new Map([
    ...(await cropPhotos(root, folder, wanted.photos)),
    ...(await drawCards(root, folder, wanted.cards)),
  ]);
  for (const file of failed.keys()) await copyFile(plainPicture, path.join(folder, file));
  const [cause] = failed.values();
  if (cause !== undefined) console.log(`${failed.size} share pictures are plain: ${cause}`);
  const all = [...wanted.photos.keys(), ...wanted.cards.keys()];
  const made = all.filter((file) => !failed.has(file));
  await saveFiles(
    cache,
    made.map((file) => path.posix.basename(file)),
    assets,
    restored,
  );
  return [...failed.keys()].every((file) => {
    const card = wanted.cards.get(file);
    return card !== undefined && !isDrawable(card);
  });
}
