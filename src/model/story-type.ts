import type { StoryType } from '../schemas/story-furniture.ts';
import { words } from '../words/words.ts';

/** The word that tells readers what kind of story it is. Reports have none. */
export const typeLabels: Record<StoryType, string | undefined> = {
  report: undefined,
  analysis: words.analysis,
  opinion: words.opinion,
  review: words.review,
  obituary: words.obituary,
  explainer: words.explainer,
  interview: words.interview,
  sponsored: words.sponsored,
};

/** The label of a story where its section is printed too, so that a column in the section Opinion does not say it twice. */
export const labelBeside = (section: string, type: StoryType | undefined): string | undefined => {
  const label = type && typeLabels[type];
  return label === section ? undefined : label;
};

/** The types whose cards and pages have a style of their own; the others only have a label. */
const voices: readonly StoryType[] = ['opinion', 'obituary', 'sponsored'];

/** The class of a story whose type has a style of its own. */
export const voiceOf = ({ type }: { type: StoryType | undefined }): string | undefined =>
  type && voices.includes(type) ? `voice-${type}` : undefined;
