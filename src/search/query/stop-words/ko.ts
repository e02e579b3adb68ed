/** Words of Korean that hardly any reader looks for: questions, articles, prepositions. */
export const words: string =
  '가 그 그것 그녀 그는 나 너 누가 누구 누구의 대해 더 등 때 또 및 또는 ' +
  '무슨 무엇 무엇을 수 어느 어디 어디서 어디에 어떤 어떻게 언제 얼마 얼마나 왜 ' +
  '우리 의 이 이것 저 하는 한 했나 했나요 말을 말했나 있나 있는 있다 인가';
