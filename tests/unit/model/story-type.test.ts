import { expect, it } from 'vitest';
import { labelBeside } from '../../../src/model/story-type.ts';

it('a label does not repeat the section', () => {
  expect(labelBeside('Opinion', 'opinion')).toBeUndefined();
  expect(labelBeside('Politics', 'opinion')).toBe('Opinion');
  expect(labelBeside('Opinion', 'analysis')).toBe('Analysis');
  expect(labelBeside('Politics', 'report')).toBeUndefined();
});
