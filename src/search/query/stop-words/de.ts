/** Words of German that hardly any reader looks for: questions, articles, prepositions. */
export const words: string =
  'ab aber alle als also am an auch auf aus bei bin bis da damit dann das dass dem den ' +
  'denn der des dich die dies diese dieser dieses doch du durch ein eine einem einen ' +
  'einer eines er es für gegen hat haben hatte hier ich ihm ihn ihr ihre im in ins ist ja ' +
  'kann kein keine mit nach nicht noch nun nur ob oder ohne sagt sagte sehr sich sie sind ' +
  'so über um und uns unter viel viele vom von vor wann war waren warum was weil welche ' +
  'welcher welches wem wen wenn wer werden wie wieder wird wo wohin wurde wurden zu zum ' +
  'zur zwischen';
