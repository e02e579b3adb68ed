import { describe, expect, it } from 'vitest';
import { readPictureTitle } from '../../../../src/markdown/figures/picture-title.ts';

describe('the title of a picture', () => {
  it.each([
    ['Lorries near Peshawar. Asma Khan', 'Lorries near Peshawar.', 'Asma Khan'],
    [
      'Lorries near Peshawar. A. Khan / Broadsheet',
      'Lorries near Peshawar.',
      'A. Khan / Broadsheet',
    ],
    ['At dawn. U.S. Army', 'At dawn.', 'U.S. Army'],
    ['One. Two. Photo: AFP', 'One. Two.', 'Photo: AFP'],
    ['Who pays? Asma Khan', 'Who pays?', 'Asma Khan'],
    ['“We stay.” Asma Khan', '“We stay.”', 'Asma Khan'],
    ['夜明けの道。山田太郎', '夜明けの道。', '山田太郎'],
    ['سڑک پر ٹرک۔ عاصمہ خان', 'سڑک پر ٹرک۔', 'عاصمہ خان'],
    ['At 3.30 on Monday', 'At 3.30 on Monday', undefined],
    ['Lorries near Peshawar.', 'Lorries near Peshawar.', undefined],
    ['One sentence. And another one.', 'One sentence. And another one.', undefined],
    ['Lorries near Peshawar', 'Lorries near Peshawar', undefined],
    ['Photographers at work', 'Photographers at work', undefined],
    ['Photo: Asma Khan', undefined, 'Photo: Asma Khan'],
    ['Photograph by A. Khan', undefined, 'Photograph by A. Khan'],
    ['Picture A. Khan', undefined, 'Picture A. Khan'],
    ['Credit: A. Khan', undefined, 'Credit: A. Khan'],
    ['© Asma Khan', undefined, '© Asma Khan'],
    ['', undefined, undefined],
  ])('%j', (title, caption, credit) => {
    expect(readPictureTitle(title)).toEqual({ caption, credit });
  });
});
