/**
 * Words that hardly any reader looks for, by language: questions, articles, prepositions. The search page has those of the
 * paper's language, so that no reader loads others.
 */
const lists: Readonly<Record<string, string>> = {
  ar:
    'أن أو أي أين إلى إن الذي التي الذين بعد بين بها به ثم حتى حول حيث خلال ذلك عند عن ' +
    'على في قال قالت قبل قد كان كانت كل كم كيف لا لم لماذا لن له لها ما ماذا متى مع من ' +
    'منذ هل هم هذا هذه هو هي هنا هناك و يا',
  de:
    'ab aber alle als also am an auch auf aus bei bin bis da damit dann das dass dem den ' +
    'denn der des dich die dies diese dieser dieses doch du durch ein eine einem einen ' +
    'einer eines er es für gegen hat haben hatte hier ich ihm ihn ihr ihre im in ins ist ' +
    'ja kann kein keine mit nach nicht noch nun nur ob oder ohne sagt sagte sehr sich sie ' +
    'sind so über um und uns unter viel viele vom von vor wann war waren warum was weil ' +
    'welche welcher welches wem wen wenn wer werden wie wieder wird wo wohin wurde wurden ' +
    'zu zum zur zwischen',
  en:
    'a about after all also an and any are as at be been before being between but by can ' +
    'could did do does doing done for from get had has have having he her here him his ' +
    'how i if in into is it its me more most my no not of off on or our out over say says ' +
    'said should so some such than that the their them then there these they this those ' +
    'to too under up was we were what when where which who whom whose why will with would ' +
    'you your many much happened happen tell',
  es:
    'a al algo ante antes así aún aunque bajo cada como cómo con contra cuál cuáles ' +
    'cuando cuándo cuánta cuántas cuánto cuántos de del desde dice dijo donde dónde ' +
    'durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta ' +
    'está están estaba estas este esto estos fue fueron ha había han hasta hay hubo la ' +
    'las le les lo los más me mi mis muy ni no nos o otra otro para pero por porque pues ' +
    'que qué quien quién quiénes se según ser será si sí sin sobre son su sus también tan ' +
    'tanto te tiene tienen todo todos tras tu tus u un una unas uno unos usted y ya yo ' +
    'pasó ocurrió sucedió sabe estuvo estuvieron tuvo',
  fa:
    'آن آنان آنها این اینها از است اما اند اگر او ای با باید بر برای بعد بود بودند به بین ' +
    'پس پیش تا چرا چطور چقدر چگونه چند چه چی چیست خود در درباره دیگر را روی شد شدند شده ' +
    'شما شود کجا کجاست کدام کرد کردند کرده کند کنند که کی کیست گفت گفته ما من می نه نیز ' +
    'نیست ها های هر هم همه هنوز هیچ و وقتی ولی یا یک اتفاق اتفاقی افتاد افتاده',
  fr:
    'a à ai après au aux avant avec avoir c ce cela ces cet cette chez combien comme ' +
    'comment d dans de depuis des dit dont du elle elles en entre es est et été être eu ' +
    'eux il ils j je l la le les leur leurs lui m ma mais me même mes moi mon n ne ni nos ' +
    'notre nous on ont ou où par pas pendant peut plus pour pourquoi qu quand que quel ' +
    'quelle quelles quels qui quoi s sa sans se ses si son sont sous sur t ta te tes toi ' +
    'ton tu un une va vers vos votre vous y',
  he:
    'אבל או אותה אותו אותם אחרי אחרים איזה איך אין אל אלה אם אמר אמרה אני אנחנו את אתה ' +
    'באיזה בין בעל גם דרך היא הוא הם הן היה היו היתה הייתה זאת זה זו יש כאן כדי כי כל כמה ' +
    'כמו לא לו לה להם למה לפני מדוע מה מי מן מתי עד על עם עוד פה רק שם של שלו שלה שלהם ' +
    'תחת',
  it:
    'a ad al alla alle agli ai allo anche c che chi ci come con cosa cui d da dai dal ' +
    'dalla dalle dei del della delle dello detto di dove e è ed era gli ha hanno i il in ' +
    'io l la le lei li lo loro lui ma me mi n ne nei nel nella nelle no noi non o ora per ' +
    'perché più può qual quale quali quando quanta quante quanti quanto questa queste ' +
    'questi questo qui s se sei si sono su sua sue sui sul sulla suo suoi t ti tra tu un ' +
    'una uno v vi voi',
  ja:
    'の は が を に で と も へ や か から まで より など した して する ' +
    'しました です ます でした ました いる いた ある あった こと もの これ ' +
    'それ あれ この その あの ここ そこ 何 誰 どこ いつ なぜ どう どの どれ ' +
    'どれくらい どんな いくら という について と言った 言った',
  ko:
    '가 그 그것 그녀 그는 나 너 누가 누구 누구의 대해 더 등 때 또 및 또는 ' +
    '무슨 무엇 무엇을 수 어느 어디 어디서 어디에 어떤 어떻게 언제 얼마 얼마나 ' +
    '왜 우리 의 이 이것 저 하는 한 했나 했나요 말을 말했나 있나 있는 있다 ' +
    '인가',
  ps:
    'او اوس اړه باید به بیا پر په پورې تاسو تر ته ټول چا چې چیرته چېرته خپل خپله خپلې خو ' +
    'څنګه څه څو څوک څومره د دا دلته دغه ده دوی دې دي دی زما ستا سره شو شوه شوې شوي شي که ' +
    'کله کړ کړل کړه کړې کړي کښې کوم کومه کوي کې لپاره له ما مخکې مې موږ نه نو هر هغه هغوی ' +
    'هغې هلته هم هیڅ وروسته وه وو وویل ول ولې وي ویلي یا یې وشول وشوه وشوې پېښ',
  ru:
    'а без бы был была были было быть в вам вас во вот все всё где да для до его ее её ' +
    'если есть еще ещё же за зачем и из или им их к как какая какие какой каком какую ко ' +
    'когда кого который кто куда ли между меня мне мы на над не нет ни но ну о об обо он ' +
    'она они оно от откуда перед по под после почему при про с сказал сказала сколько со ' +
    'так там то только тот ты у уже чего чей чем что чтобы эта эти это этот я',
  ur:
    'اس اسے ان انہیں اور اپنا اپنی اپنے ایک بھی بعد پر پہلے تک تو تھا تھی تھے جب جس جن جو ' +
    'سے طرح کا کب کر کرنا کس کسی کو کون کہ کہا کہاں کہتے کی کیا کیوں کیسے کے کتنا کتنی ' +
    'کتنے گا گئی گئے گی گے گیا لیے مگر میں نہ نہیں نے وہ ہو ہوا ہوئی ہوئے ہی ہیں ہے یا یہ',
  zh:
    '的 了 是 在 和 与 或 也 都 就 把 被 对 为 从 到 向 于 以 而 但 ' +
    '但是 不 没 没有 有 吗 呢 吧 这 那 这个 那个 这些 那些 他 她 它 他们 ' +
    '我 我们 你 你们 什么 谁 哪 哪里 哪儿 何时 为什么 怎么 怎样 如何 多少 ' +
    '几 说 說 關於 关于 嗎 為什麼 什麼 誰 怎麼 與 對 為 從',
};

/**
 * The words of a language, with a space between them; those of English if it has no list.
 *
 * @param language BCP 47
 */
export const stopWordsOf = (language: string): string =>
  lists[language.slice(0, 2).toLowerCase()] ?? lists['en'] ?? '';
