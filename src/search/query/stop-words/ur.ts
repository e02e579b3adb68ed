/** Words of Urdu that hardly any reader looks for: questions, articles, prepositions. */
export const words: string =
  'اس اسے ان انہیں اور اپنا اپنی اپنے ایک بھی بعد پر پہلے تک تو تھا تھی تھے جب جس جن جو ' +
  'سے طرح کا کب کر کرنا کس کسی کو کون کہ کہا کہاں کہتے کی کیا کیوں کیسے کے کتنا کتنی کتنے ' +
  'گا گئی گئے گی گے گیا لیے مگر میں نہ نہیں نے وہ ہو ہوا ہوئی ہوئے ہی ہیں ہے یا یہ';
