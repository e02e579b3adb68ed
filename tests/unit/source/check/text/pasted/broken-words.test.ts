import { describe, expect, it } from 'vitest';
import { codesWithLines } from '../../../../samples.ts';
import { check } from '../checked-text.ts';

describe('a word that is broken at the end of a line stops', () => {
  it.each([
    ['The govern-\nment said so.', 11, 'government', 'govern-ment'],
    ['One\n\nTwo and\nthe pre-\nwar time', 14, 'prewar', 'pre-war'],
    ['Covid-\n19', 11, 'Covid19', 'Covid-19'],
    ['Franco-\nGerman', 11, 'FrancoGerman', 'Franco-German'],
    ['> The *govern- \n> ment* said', 11, 'government', 'govern-ment'],
    ['- twenty-first-\n  century', 11, 'twenty-firstcentury', 'twenty-first-century'],
    ['<p>The govern-\nment</p>', 11, 'government', 'govern-ment'],
    ['The govern¬\nment', 11, 'government', 'govern-ment'],
    ['The govern¬ment', 11, 'government', 'govern-ment'],
    ['The self-govern¬ment', 11, 'self-government', 'self-govern-ment'],
    ['Прави-\nтельство', 11, 'Правительство', 'Прави-тельство'],
    ['Κυβέρ-\nνηση', 11, 'Κυβέρνηση', 'Κυβέρ-νηση'],
  ])('%j', (text, line, joined, hyphened) => {
    const found = check(text);
    expect(codesWithLines(found)).toEqual([`broken-word:${line}`]);
    expect(found[0]?.fix).toContain(`one word, ${joined}, or with a hyphen`);
    expect(found[0]?.fix).toContain(`${hyphened}.`);
  });

  it('with one way to write it after a soft hyphen', () =>
    expect(check('The govern\u00ad\nment')[0]?.fix).toBe('Write it in one line: government.'));

  it('once, with their number', () =>
    expect(check('The govern-\nment and the par-\nliament')[0]?.what).toContain(', and 1 more'));
});

describe('other ends of lines stay', () => {
  it.each([
    'pre-\nand post-war',
    'Ein-\nund Ausgang',
    'He left -\nand she -- \nor I--\nstayed –\nall day',
    'Haus-\nwie Gartentür',
    'Nord-\nals auch Südseite',
    'Nord-\nbeziehungsweise Südseite',
    'Nord-\nbzw. Südseite',
    'Voll-\nstatt Teilzeit',
    'first-\nthrough third-grade',
    'two-\nversus three-year terms',
    'two-\nvs. three-year terms',
    'short-\nas well as long-term',
    'short-\nplus long-term',
    'nord-\nni sud-américaine',
    'nord-\nmais pas sud-américaine',
    'وزیر نے کہا-\nاس کے بعد',
    '中文-\n報導',
    'Words of a poem-  \nthat ends-\\\nhere',
    '1990-\n2000',
    'Sales-\n\nand more',
    '`govern-\nment`',
    '```\ngovern-\nment\n```',
    'govern\u00adment, p ∧ ¬q and ¬ men',
    'One-\nTwo-\nThree-\nFour',
  ])('%j', (text) => expect(check(text).map(({ code }) => code)).not.toContain('broken-word'));
});
