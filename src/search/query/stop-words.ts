/** English words that readers hardly ever search for: question words, articles, prepositions. */
const words = new Set(
  (
    'a about after all also an and any are as at be been before being between but by can could did do does doing ' +
    'done for from get had has have having he her here him his how i if in into is it its me more most my no not of ' +
    'off on or our out over say says said should so some such than that the their them then there these they this ' +
    'those to too under up was we were what when where which who whom whose why will with would you your many much ' +
    'happened happen tell'
  ).split(' '),
);

/** Whether a word says nothing about the topic of a query. @param word folded */
export const isStopWord = (word: string): boolean => words.has(word);
