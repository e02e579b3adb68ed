import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/model/reading-time.ts';

describe('readingMinutes', () => {
  it.each([
    ['nothing', '', 1],
    ['one word', '<p>Word</p>', 1],
    ['a minute', `<p>${'word '.repeat(238)}</p>`, 1],
    ['three minutes', `<p>${'word '.repeat(238 * 3)}</p>`, 3],
    ['short paragraphs, whose tags part words', '<p>word</p>'.repeat(238 * 2), 2],
    ['attributes, which readers do not see', `<p title="${'word '.repeat(2000)}">Word</p>`, 1],
    ['3,400 Chinese characters', `<p>${'山会计师事务所昨天宣布，'.repeat(309)}</p>`, 8],
    ['3,400 Japanese characters', `<p>${'橋は昨日開通した。カブール'.repeat(283)}</p>`, 8],
    ['2,000 Thai characters', `<p>${'สะพานเปิดเมื่อวานนี้ '.repeat(100)}</p>`, 2],
    ['Korean, which has spaces', `<p>${'다리가 어제 '.repeat(238)}</p>`, 2],
    ['French, whose marks have spaces', `<p>${'oui\u202f! '.repeat(238)}</p>`, 1],
    ['words among Chinese', `<p>${'word '.repeat(238)}山</p>`, 1],
  ])('%s', (_name, html, minutes) => {
    expect(readingMinutes(html)).toBe(minutes);
  });
});
