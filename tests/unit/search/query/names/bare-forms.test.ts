import { describe, expect, it } from 'vitest';
import { bareForms, withParticles } from '../../../../../src/search/query/names/bare-forms.ts';

describe('a word without what is joined to it', () => {
  it.each([
    ['לירושלים', 'ירושלים'],
    ['ובירושלים', 'ירושלים'],
    ['לצה״ל', 'צה״ל'],
    ['بالقاهرة', 'القاهرة'],
    ['للقاهرة', 'القاهرة'],
    ['وترامب', 'ترامب'],
    ['ابن سلمان', 'بن سلمان'],
    ['북한이', '북한'],
    ['Илона Маска', 'илон маск'],
    ['Киеве', 'киев'],
    ['Воробьёвой', 'воробьева'],
    ['Путину', 'путина'],
    ['Навальной', 'навальная'],
    ['Зеленском', 'зеленский'],
    ['Талем', 'таль'],
    ['Сергеем', 'сергей'],
    ['Марию', 'мария'],
    ['Михаилом Талем', 'михаил таль'],
    ['Анной Воробьёвой', 'анна воробьева'],
  ])('%s is %s', (typed, bare) => {
    expect(bareForms(typed)).toContain(bare);
  });

  it.each(['של', 'نيل', '북한', 'Киев'])('%s stays', (typed) => {
    expect(bareForms(typed)).toEqual([]);
  });
});

it('a Hebrew name of a short word may have particles before it', () => {
  expect(withParticles('תל אביב')).toContain('בתל אביב');
  expect(withParticles('ירושלים')).toEqual([]);
  expect(withParticles('Tel Aviv')).toEqual([]);
});
