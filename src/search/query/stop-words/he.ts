/** Words of Hebrew that hardly any reader looks for: questions, articles, prepositions. */
export const words: string =
  'אבל או אותה אותו אותם אחרי אחרים איזה איך אין אל אלה אם אמר אמרה אני אנחנו את אתה ' +
  'באיזה בין בעל גם דרך היא הוא הם הן היה היו היתה הייתה זאת זה זו יש כאן כדי כי כל כמה ' +
  'כמו לא לו לה להם למה לפני מדוע מה מי מן מתי עד על עם עוד פה רק שם של שלו שלה שלהם תחת';
