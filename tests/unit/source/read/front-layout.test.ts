import { expect, it } from 'vitest';
import { readFront } from '../../../../src/source/read/front.ts';
import { defaultDates } from '../../../../src/source/written/moments.ts';
import { tempFolder } from '../../temp-folder.ts';

it.each([
  ['lead:\nstory: a-b\npicture: false\n', 'lead: ⏎   story: a-b ⏎   picture: false'],
  ['lead:\n story: a\n  dek: b\n', 'lead: ⏎   story: a ⏎   dek: b'],
  ['seconds:\n- story: a\ndek: x\n', 'seconds: ⏎   - story: a ⏎     dek: x'],
  ['seconds:\n  - story: a\n   dek: x\n', 'seconds: ⏎   - story: a ⏎     dek: x'],
  ['banner:\ntext: A b.\nlink: /x/\n', 'banner: ⏎   text: A b. ⏎   link: /x/'],
])(
  'lines of a front that are indented wrongly are told as they should be: %j',
  async (text, fix) => {
    const root = await tempFolder({ 'content/front.yaml': text });
    const [found, ...others] = readFront(root, defaultDates).problems;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'yaml', file: 'content/front.yaml', line: 1 });
    expect(found?.fix).toContain(fix);
  },
);
