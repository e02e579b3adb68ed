/** Words of Chinese that hardly any reader looks for: questions, articles, prepositions. */
export const words: string =
  '的 了 是 在 和 与 或 也 都 就 把 被 对 为 从 到 向 于 以 而 但 但是 ' +
  '不 没 没有 有 吗 呢 吧 这 那 这个 那个 这些 那些 他 她 它 他们 我 我们 ' +
  '你 你们 什么 谁 哪 哪里 哪儿 何时 为什么 怎么 怎样 如何 多少 几 说 說 ' +
  '關於 关于 嗎 為什麼 什麼 誰 怎麼 與 對 為 從';
