import { expect, it } from 'vitest';
import { chineseForms } from '../../../../src/names/forms/chinese-forms.ts';
import { hasHan, withHiddenForms } from '../../../../src/names/forms/hidden-forms.ts';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';

const named = (name: string, changes: Partial<LexiconName> = {}): LexiconName => ({
  ...{ id: 'x', kind: 'people', name, aliases: [], articles: 1 },
  ...changes,
});
const source = { otherForms: chineseForms, foreignNames: () => [] };
const hidden = (name: LexiconName) => withHiddenForms(name, source).hidden ?? [];

it.each([
  ['习近平', '習近平'],
  ['習近平', '习近平'],
  ['赖清德', '賴清德'],
  ['安倍晋三', '安倍晉三'],
])('%s is searched as %s too', (native, form) => {
  expect(hidden(named('X', { native }))).toContain(form);
});

it('each part of a native form is searched', () => {
  expect(hidden(named('Yoon Suk-yeol', { native: '尹錫悅 (윤석열)' }))).toEqual(
    expect.arrayContaining(['尹錫悅', '윤석열', '尹锡悦']),
  );
});

it('former names stay', () => {
  expect(hidden(named('X', { hidden: ['Twitter'] }))).toEqual(['Twitter']);
});

it('a name in other letters is searched by its address', () => {
  expect(hidden(named('삼성전자', { id: 'samsung-electronics' }))).toContain('Samsung Electronics');
  expect(hidden(named('Зеленский', { id: 'zelensky', native: 'Zelensky' }))).toEqual([]);
  expect(hidden(named('Х', { id: 'x-2' }))).toEqual([]);
});

it('other names get nothing', () => {
  const haqqani = named('Siraj Haqqani', { native: 'حقانی' });
  expect(withHiddenForms(haqqani, source)).toEqual(haqqani);
  expect([hasHan(haqqani), hasHan(named('X', { aliases: ['习近平'] }))]).toEqual([false, true]);
});
