/** Words of Arabic that hardly any reader looks for: questions, articles, prepositions. */
export const words: string =
  'أن أو أي أين إلى إن الذي التي الذين بعد بين بها به ثم حتى حول حيث خلال ذلك عند عن على ' +
  'في قال قالت قبل قد كان كانت كل كم كيف لا لم لماذا لن له لها ما ماذا متى مع من منذ هل ' +
  'هم هذا هذه هو هي هنا هناك و يا';
