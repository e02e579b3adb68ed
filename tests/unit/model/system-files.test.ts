import { expect, it } from 'vitest';
import { isSystemFile } from '../../../src/model/system-files.ts';

it.each([
  'Thumbs.db',
  'public/a/thumbs.db',
  'public\\a\\Thumbs.db',
  '.DS_Store',
  'content/.DS_Store',
  'desktop.ini',
  'Desktop.ini',
  '._photo.jpg',
  'content/articles/~$story.docx',
])('%s is left by a system', (file) => expect(isSystemFile(file)).toBe(true));

it.each([
  '.well-known/security.txt',
  '.nojekyll',
  'thumbs.db.txt',
  'my-desktop.ini',
  'a._b',
  'a/~notes.txt',
  '~$folder/a.txt',
  'icon.svg',
])('%s is not', (file) => expect(isSystemFile(file)).toBe(false));
