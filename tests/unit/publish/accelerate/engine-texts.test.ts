import { link, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { cacheEngineTexts } from '../../../../src/publish/accelerate/engine-texts.ts';
import { tempFolder } from '../../temp-folder.ts';

const file = '.astro/broadsheet/kept/english';

/** Asks for the text. @returns the text, and whether it had to be made */
async function ask(root: string, engine: string, text: string): Promise<[string, boolean]> {
  let isMade = false;
  const found = await cacheEngineTexts(root, engine)('english', async () => {
    isMade = true;
    return text;
  });
  return [found, isMade];
}

it('a text is made once for each engine', async () => {
  const root = await tempFolder();
  expect(await ask(root, 'one', 'a\nb')).toEqual(['a\nb', true]);
  expect(await ask(root, 'one', 'c')).toEqual(['a\nb', false]);
  expect(await ask(root, 'two', 'c')).toEqual(['c', true]);
  expect(await ask(root, 'two', 'd')).toEqual(['c', false]);
});

it('a text that is not there as a whole is made again', async () => {
  const root = await tempFolder();
  await ask(root, 'one', 'a\nb');
  const whole = await readFile(path.join(root, file), 'utf8');
  for (const part of ['', whole.slice(0, 5), whole.slice(0, -1), `${whole}c`]) {
    await writeFile(path.join(root, file), part);
    expect(await ask(root, 'one', 'a\nb')).toEqual(['a\nb', true]);
  }
});

it('another site that has the same file keeps its text', async () => {
  const [root, other] = [await tempFolder(), await tempFolder()];
  await ask(root, 'one', 'a');
  await link(path.join(root, file), path.join(other, 'linked'));
  await ask(root, 'two', 'b');
  expect(await readFile(path.join(other, 'linked'), 'utf8')).toMatch(/\na$/);
});
