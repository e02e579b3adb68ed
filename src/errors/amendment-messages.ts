/** A part of the catalogue: what can be wrong with corrections, updates and withdrawals. */
import { meantOr } from './nearest.ts';

/** What the value of a key is called, with an article. */
const amendmentIn = (key: string) =>
  ({ corrections: 'a correction', updates: 'an update' })[key] ?? 'a withdrawal';

export const amendmentMessages = {
  amendedBeforePublished: (p: { key: string; at: string; published: string }) => ({
    what: `has ${amendmentIn(p.key)} made at ${p.at}, before the story was published (${p.published})`,
    why: 'One of the two dates is wrong, and readers see both.',
    fix: `Correct “at”, which cannot lie before ${p.published}, or correct “published”.`,
  }),
  amendedInFuture: (p: { key: string; at: string }) => ({
    what: `has ${amendmentIn(p.key)} made at ${p.at}, which lies in the future`,
    why: 'Readers would be told of something that has not happened yet.',
    fix: 'Write the time at which you make it, and check year, month and offset from UTC.',
  }),
  paragraphNotFound: (p: { paragraph: string; known: readonly string[] }) => ({
    what: `belongs to the paragraph “${p.paragraph}”, but no paragraph begins like that`,
    why: 'Readers would not see it in its place.',
    fix: meantOr(
      p.paragraph,
      p.known,
      'Write the first words of the paragraph as they are in the text now, or remove “paragraph”.',
    ),
  }),
  paragraphAmbiguous: (p: { paragraph: string; count: number; words: string }) => ({
    what: `belongs to the paragraph “${p.paragraph}”, and ${p.count} paragraphs begin like that`,
    why: 'It could stand at the wrong one.',
    fix: `Write more of its first words, for example for the first of them: “${p.words}”`,
  }),
  notCorrected: (p: { was: string; now: string }) => ({
    what: `says that “${p.was}” is now “${p.now}”, and the story still has the words as they were`,
    why: 'Readers would be told of a correction that was not made.',
    fix: `Write “${p.now}” in the story, or correct “now” so that it has the words of the story. If the words in “was” rightly stand elsewhere in it, write more of their sentence in “was” and “now”.`,
  }),
  removedWordsStand: (p: { was: string }) => ({
    what: `says that “${p.was}” is no longer in the story, which still has these words`,
    why: 'Readers would be told of a correction that was not made.',
    fix: 'Delete the words in the story, or write what is there now under “now”. If they rightly stand elsewhere in it, write more of their sentence in “was”.',
  }),
  correctionWithoutChange: (p: { was: string }) => ({
    what: `says that “${p.was}” is now the same words`,
    why: 'Readers would look for a difference, and there is none.',
    fix: 'Write the words as they were before the correction under “was”, and those of the story under “now”.',
  }),
  correctedWordsGone: (p: { now: string; was?: string | undefined }) => ({
    what:
      p.was === undefined
        ? `says that words are now “${p.now}”, which stand nowhere in the story`
        : `says that “${p.was}” is now “${p.now}”, and the story has only the words as they were`,
    why: 'Readers who look for the corrected words do not find them.',
    fix:
      p.was === undefined
        ? 'Compare “now” with the story. If the sentence was corrected again, add that correction, with these words under “was”. If it was rewritten since, nothing is wrong: “updated” with the time of that ends this note.'
        : 'Compare “now” with the story, which was changed since. If the words in “was” rightly stand elsewhere in it, write more of their sentence in “was” and “now”.',
  }),
  oldWordsLeft: (p: { was: string; now: string }) => ({
    what: `says that “${p.was}” is now “${p.now}”, and the story has both`,
    why: 'Readers would find the words that were wrong in another place.',
    fix: `Write “${p.now}” there too. If “${p.was}” rightly stands there, write more of the corrected sentence in “was” and “now”.`,
  }),
};
