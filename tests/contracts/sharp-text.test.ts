/** What the cards rely on of sharp: Pango sets text, in the fonts of `FONTCONFIG_FILE` and in no others. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardFonts } from '../../src/model/share/share-card.ts';
import { fontEnvironment } from '../../src/publish/share/card-fonts.ts';
import type { TextStyle } from '../../src/publish/share/set-text.ts';
import { projectRoot } from '../support/sites/site.ts';

const run = promisify(execFile);

/** The message of a contract that is broken. */
const changed = (what: string) =>
  `sharp changed ${what}: see src/decisions/pictures/0028-share-cards.md`;

/** What a text looks like: the size of its ink, and a hash of it. */
interface Look {
  width: number;
  height: number;
  hash: string;
}

let folder: string;
let environment: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-fonts-'));
  environment = await fontEnvironment(cardFonts, projectRoot, folder);
  return () => rm(folder, { recursive: true });
});

/** Sets texts in a process of its own, because Fontconfig reads its environment once. */
async function set(
  texts: readonly string[],
  style: Partial<TextStyle> = {},
  variables: Record<string, string> = environment,
): Promise<Look[]> {
  const order = { size: 64, width: 1000, language: 'en-GB', ...style };
  const code = `
    import { createHash } from 'node:crypto';
    import { setText } from './src/publish/share/set-text.ts';
    const looks = [];
    for (const text of ${JSON.stringify(texts)}) {
      const { data, width, height } = await setText(text, ${JSON.stringify(order)});
      looks.push({ width, height, hash: createHash('sha1').update(data).digest('hex') });
    }
    console.log(JSON.stringify(looks));`;
  const { stdout } = await run(process.execPath, ['--input-type=module-typescript', '-e', code], {
    cwd: projectRoot,
    env: { ...process.env, ...variables },
  });
  return JSON.parse(stdout) as Look[];
}

const isolated = (word: string) => [...word].join('\u200c');

describe('letters', () => {
  it.each([
    ['Arabic', 'باكستان', 'en-GB'],
    ['Urdu', 'پاکستان', 'ur'],
  ])('of %s are joined', async (_script, word, language) => {
    const [joined, apart] = await set([word, isolated(word)], { language });
    expect(joined?.width, changed('shaping')).toBeLessThan((apart?.width ?? 0) * 0.9);
  });

  it('of Urdu slope in Nastaliq: a word is higher than in Naskh', async () => {
    const [nastaliq] = await set(['مستحق'], { language: 'ur' });
    const [naskh] = await set(['مستحق']);
    expect(nastaliq?.height).toBeGreaterThan((naskh?.height ?? 0) * 1.1);
  });

  it.each([
    ['Latin, Greek and Cyrillic', 'Source Serif 4', 'ŁßĐΩλЖщї'],
    ['Arabic', 'Noto Naskh Arabic', 'عگقہ'],
    ['Hebrew', 'Frank Ruhl Libre', 'שקם'],
    ['Chinese and Japanese', 'Noto Serif SC', '巴国國パの'],
    ['Korean', 'Noto Serif KR', '한국뷁'],
  ])('of %s are in %s', async (_scripts, family, letters) => {
    // Those of the same letters: some fonts stand in for each other.
    const group = [/Arabic|Urdu/, /Serif (SC|KR)/].find((names) => names.test(family));
    const isOther = (name: string) => name !== family && !group?.test(name);
    const others = cardFonts.filter((font) => isOther(font.family));
    const looks = await set([...letters]);
    const missing = await set([...letters], {}, await fontEnvironment(others, projectRoot, folder));
    const same = looks.filter(({ hash }, at) => hash === missing[at]?.hash);
    expect(same, changed('fonts')).toEqual([]);
  });

  it('run from the right, and numbers in them from the left', async () => {
    const [inside, alone, turned] = await set(['١', 'قرار 1267', 'قرار 7621']);
    expect(inside?.width).toBeGreaterThan(0);
    expect(alone?.hash, changed('bidirectional text')).not.toBe(turned?.hash);
  });
});

describe('lines', () => {
  it('are broken between words, in each script', async () => {
    const texts = [
      'one two three four five',
      'باكستان ترفض طلب الولايات',
      '巴基斯坦拒绝美国的要求',
    ];
    const wide = await set(texts, { width: 2000 });
    const narrow = await set(texts, { width: 400 });
    expect(narrow).toHaveLength(texts.length);
    for (const [at, { width, height }] of narrow.entries()) {
      expect(width, changed('wrapping')).toBeLessThanOrEqual(400);
      expect(height).toBeGreaterThan((wide[at]?.height ?? 0) * 1.5);
    }
  });

  it('are broken within a word that is too long', async () => {
    const [ink] = await set(['Donaudampfschifffahrtsgesellschaftskapitän'], { width: 500 });
    expect(ink?.width, changed('wrapping')).toBeLessThanOrEqual(500);
  });
});

it('marks of the markup are words', async () => {
  const [plain, marked] = await set(['A & B', 'A & <b>B</b>']);
  expect(marked?.width, changed('markup')).toBeGreaterThan(plain?.width ?? 0);
});

it('no font of the machine is used', async () => {
  // Devanagari: no font here has it, and many machines do.
  const [one, other] = await set(['सम', 'गच']);
  const none = { ...environment, FONTCONFIG_FILE: path.join(tmpdir(), 'no-such-file.conf') };
  const [own] = await set(['Rain']);
  const [foreign] = await set(['Rain'], {}, none);
  expect([one?.width, one?.height], changed('fonts')).toEqual([other?.width, other?.height]);
  expect(own?.hash).not.toBe(foreign?.hash);
});
