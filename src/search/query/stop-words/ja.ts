/** Words of Japanese that hardly any reader looks for: questions, articles, prepositions. */
export const words: string =
  'の は が を に で と も へ や か から まで より など した して する ' +
  'しました です ます でした ました いる いた ある あった こと もの これ それ ' +
  'あれ この その あの ここ そこ 何 誰 どこ いつ なぜ どう どの どれ ' +
  'どれくらい どんな いくら という について と言った 言った';
