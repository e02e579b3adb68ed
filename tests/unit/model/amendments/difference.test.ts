import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../../src/model/amendments/difference.ts';

/** The difference on one line: `[-gone-]`, `{+new+}`. */
const shown = (was: string, now: string, language = 'en') =>
  differenceOf(was, now, language)
    .map(({ kind, text }) =>
      kind === 'was' ? `[-${text}-]` : kind === 'now' ? `{+${text}+}` : text,
    )
    .join('');

describe('differenceOf', () => {
  it('marks the words that have changed, and no others', () => {
    expect(
      shown('the town of Spin Bolduk, in the south', 'the town of Spin Boldak, in the south'),
    ).toBe('the town of Spin [-Bolduk-]{+Boldak+}, in the south');
  });

  it('takes a number as a whole', () => {
    expect(shown('Growth of 2.5 percent', 'Growth of 2.6 percent')).toBe(
      'Growth of [-2.5-]{+2.6+} percent',
    );
  });

  it('cuts words where the language has no spaces', () => {
    expect(shown('他去了北京。', '他去了上海。', 'zh')).toBe('他去了[-北京-]{+上海+}。');
  });

  it('shows words that are new or gone', () => {
    expect(shown('', 'and his brother')).toBe('{+and his brother+}');
    expect(shown('and his brother', '')).toBe('[-and his brother-]');
    expect(shown('', '')).toBe('');
  });
});
