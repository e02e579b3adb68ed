import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  addToRecord,
  notRecorded,
  readAddressRecord,
  recordFile,
} from '../../../../src/source/record/address-record.ts';
import { codesWithLines } from '../../samples.ts';
import { tempFolder } from '../../temp-folder.ts';

const textIn = (root: string) => readFile(path.join(root, recordFile), 'utf8');

describe('the record of addresses', () => {
  it('is only compared by a check, which says what it lacks', async () => {
    const root = await tempFolder({ [recordFile]: '/news/b/\n' });
    expect(notRecorded(root, ['/news/b/'])).toBeUndefined();
    expect(notRecorded(root, ['/news/b/', '/news/c/'])).toContain('lacks 1 new address.');
    expect(await textIn(root)).toBe('/news/b/\n');
    expect(notRecorded(await tempFolder({}), ['/news/b/'])).toBeUndefined();
  });

  it('gets new addresses in their order, and keeps comments and all others', async () => {
    const root = await tempFolder({
      [recordFile]: '# Ours.\r\n/news/b/\r\n/news/b/\n\n/news/gone/',
    });
    expect(addToRecord(root, ['/news/c/', '/news/b/', '/about/'])).toBe(
      '2 new addresses in content/addresses.txt. Keep the file with your stories, in git if you use it.',
    );
    expect(await textIn(root)).toBe('# Ours.\n/about/\n/news/b/\n/news/c/\n/news/gone/\n');
    expect(addToRecord(root, ['/about/'])).toBeUndefined();
  });

  it('is not begun for a paper that has none', async () => {
    const root = await tempFolder();
    expect(addToRecord(root, ['/about/'])).toBeUndefined();
    expect(readAddressRecord(root)).toBeUndefined();
  });

  it('names lines that are no addresses, and is not written until they are gone', async () => {
    const text = '/about/\n=======\nnews/a/\n/news/a\n/\n';
    const root = await tempFolder({ [recordFile]: text });
    const { problems = [], addresses } = readAddressRecord(root) ?? {};
    expect(codesWithLines(problems)).toEqual([
      'not-an-address:2',
      'not-an-address:3',
      'not-an-address:4',
    ]);
    expect([...(addresses ?? [])]).toEqual([
      ['/about/', 1],
      ['/', 5],
    ]);
    expect(addToRecord(root, ['/news/b/'])).toBeUndefined();
    expect(await textIn(root)).toBe(text);
  });

  it('that cannot be written is one line of notice', async () => {
    const root = await tempFolder({ [recordFile]: '' });
    const write = () => {
      throw Object.assign(new Error('read-only'), { code: 'EROFS' });
    };
    expect(addToRecord(root, ['/about/'], write)).toBe(
      'content/addresses.txt lacks 1 new address, because it cannot be written (EROFS).',
    );
  });
});
