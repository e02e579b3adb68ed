/** Words of English that hardly any reader looks for: questions, articles, prepositions. */
export const words: string =
  'a about after all also an and any are as at be been before being between but by can ' +
  'could did do does doing done for from get had has have having he her here him his how ' +
  'i if in into is it its me more most my no not of off on or our out over say says said ' +
  'should so some such than that the their them then there these they this those to too ' +
  'under up was we were what when where which who whom whose why will with would you your ' +
  'many much happened happen tell';
