import type { Messages } from './en.ts';

/** What the site says in Russian. */
export const russian: Messages = {
  // Signs
  comma: ', ',
  openingQuote: '«',
  closingQuote: '»',
  innerOpeningQuote: '„',
  innerClosingQuote: '“',

  // On every page
  skipToText: 'Перейти к тексту',
  aboutThisPaper: 'Об издании',
  contact: 'Контакты',
  allStories: 'Все материалы',
  sections: 'Рубрики',
  authors: 'Авторы',
  topics: 'Темы',
  series: 'Циклы статей',
  namesAZ: 'Имена и названия от А до Я',
  feed: 'RSS',
  searchThePaper: 'Поиск по изданию',
  searchPlaceholder: 'Имена, статьи',
  search: 'Поиск',

  // Front page
  breaking: 'Срочно',
  live: 'Онлайн',
  notice: 'Объявление',
  latestCorrections: 'Последние исправления',
  namesInTheNews: 'Имена в новостях',
  allNamesAZ: 'Все имена и названия, от А до Я',

  // Lists
  titleOfPage: '{title}, страница {page, number}',
  noStoriesYet: 'Материалов пока нет.',
  pages: 'Страницы',
  newerStories: 'Более новые материалы',
  olderStories: 'Более ранние материалы',
  feedOf: 'RSS-лента: {title}',
  everyStory: 'Все материалы издания {paper}, сначала новые.',
  sectionsOf: 'Рубрики издания {paper}.',
  topicsOf: 'Темы издания {paper}.',
  seriesOf: 'Циклы статей издания {paper}.',
  authorsOf: 'Все, кто пишет для издания {paper}.',
  storiesBy: '{name}: материалы в издании {paper}.',
  storiesByWithRole: '{name}, {role}: материалы в издании {paper}.',

  // Kinds of story
  analysis: 'Анализ',
  opinion: 'Мнение',
  review: 'Рецензия',
  obituary: 'Некролог',
  explainer: 'Разбор',
  interview: 'Интервью',
  sponsored: 'На правах рекламы',

  // Stories
  by: 'Автор:',
  additionalReportingBy: 'При участии:',
  published: 'Опубликовано',
  updated: 'Обновлено',
  correctedOn: 'Исправлено',
  minutesRead: '{minutes, number} мин. на чтение',
  notPublic: 'Не опубликовано: {state}',
  draft: 'черновик',
  scheduled: 'отложенная публикация',
  seriesAndPart: '{series}, часть {part, number} из {parts, number}',
  part: 'Часть {part, number}',
  partOf: 'Часть {part, number} из {parts, number}',
  previousPart: 'Назад: часть {part, number}',
  nextPart: 'Далее: часть {part, number}',
  allParts: 'Все части',
  inShort: 'Коротко',
  contents: 'Содержание',
  contentsOfStory: 'Содержание статьи',
  whoIsWho: 'Кто есть кто',
  moreNames: 'Ещё {count, number}',
  corrections: 'Исправления',
  sources: 'Источники',
  howToCite: 'Как цитировать',
  readOn: 'Читайте также',

  // In texts
  notes: 'Примечания',
  backToNote: 'Назад к сноске {number}',
  table: 'Таблица {number, number}',
  done: 'Сделано',
  notDone: 'Не сделано',

  // Names
  person: 'Персона',
  organisation: 'Организация',
  place: 'Место',
  people: 'Люди',
  organisations: 'Организации',
  places: 'Места',
  names: 'Имена и названия',
  everyName: 'Все люди, места и организации в издании {paper}, от А до Я.',
  namesOfKind: '{kind} в издании {paper}, от А до Я.',
  coverageOf: '{role}. {name} в материалах издания {paper}.',
  letters: 'Буквы',
  see: 'см.',
  noNamesYet: 'Имён пока нет.',
  alsoSpelled: 'Другие написания:',
  alsoKnownAs: 'Другие имена:',
  oftenMentionedWith: 'Часто упоминается вместе с',
  whatWasReported: 'Что писало издание',
  noStoriesMention: '{name}: упоминаний в материалах пока нет.',
  mentionsByYear: 'Упоминания по годам',
  mentions: 'Упоминания',

  // The page for missing ones
  pageNotFound: 'Страница не найдена',
  noPageHere: 'По этому адресу страницы нет',
  noPageHereSentence: 'По этому адресу страницы нет.',
  pageMayHaveMoved:
    'Возможно, в адресе опечатка или страница переехала. Попробуйте найти её здесь:',
  pageElsewhere:
    'Или перейдите на <front>главную страницу</front>, ко <stories>всем материалам</stories> или к <names>списку имён от А до Я</names>.',

  // The search page
  searchStoriesAndNames: 'Поиск материалов и имён в издании {paper}.',
  searchNeedsScripts:
    'Поиск работает в браузере, и ему нужен JavaScript, который отключён. Имя можно найти в <names>списке имён от А до Я</names>, а статьи — среди <stories>всех материалов</stories>.',
  searchLost:
    'Поиск не запустился: часть страницы потерялась при загрузке. Обновите страницу или найдите имя в <names>списке имён от А до Я</names>.',
  searchBegin: 'Введите имя или слова из статьи. Все имена — в <names>списке от А до Я</names>.',
  tryAgain: 'Повторить попытку',
  orLookUp: 'или найдите имя в <names>списке имён от А до Я</names>.',
  searchOtherwise:
    'Попробуйте ввести меньше слов или написать иначе либо просмотрите <names>список имён от А до Я</names>.',
  searchEverything: 'Искать везде',
  latestStories: 'Последние материалы',
  olderNotLoaded: 'Не удалось загрузить более ранние материалы.',
  moreNotLoaded: 'Не удалось загрузить остальные результаты.',
  showMore: 'Показать ещё',

  // Filters of the search, and tips
  narrowAndOrder: 'Уточнить и упорядочить результаты',
  filters: 'Фильтры',
  clearFilters: 'Сбросить фильтры',
  order: 'Порядок',
  bestMatch: 'По релевантности',
  newestFirst: 'Сначала новые',
  section: 'Рубрика',
  allSections: 'Все рубрики',
  year: 'Год',
  allYears: 'Все годы',
  month: 'Месяц',
  allMonths: 'Все месяцы',
  author: 'Автор',
  allAuthors: 'Все авторы',
  desk: 'Редакция',
  kind: 'Тип',
  everything: 'Всё',
  stories: 'Статьи',
  aboutThePaper: 'Об издании',
  standingPage: 'Страница',
  tips: 'Подсказки',
  tipPhrase: '«тихая гавань»',
  tipPhraseFinds: 'эти слова в этом порядке',
  tipWithout: 'министр -премьер',
  tipWithoutFinds: 'без этого слова',
  tipEither: 'Пекин OR Бейцзин',
  tipEitherFinds: 'любое из двух',
  tipBeginning: 'парламент*',
  tipBeginningFinds: 'слова, которые так начинаются',

  // What the search says
  searching: 'Идёт поиск…',
  searchingOlder: 'Идёт поиск в более ранних материалах…',
  searchNotLoaded: 'Не удалось загрузить поиск. Проверьте подключение.',
  found:
    '{older, select, searched {} other {Пока }}{count, plural, =0 {Ничего не найдено} one {# результат} few {# результата} many {# результатов} other {# результата}} по запросу {query}{choice, select, narrowed { с этими фильтрами} other {}}',
  foundEnd: '.',
  foundMoreLost: '. Не удалось загрузить остальные результаты.',
  foundSearching: ', идёт поиск в более ранних материалах…',
  foundOlderLost: '. Не удалось загрузить более ранние материалы.',
  searchCorrected: 'Результаты по запросу {corrected}. Искать вместо этого {typed}.',
  absentWords:
    '{count, plural, one {{words} не встречается} few {{words} не встречаются} many {{words} не встречаются} other {{words} не встречаются}} ни в одном материале.',
  partialResults: 'Материалов со всеми этими словами нет. В этих есть некоторые из них.',
  partialResultsFor:
    'Материалов со всеми этими словами нет. Результаты по запросу {query}, без {words}.',
  didYouMean: 'Возможно, вы имели в виду: {queries}?',

  // Before what is printed around a story, in results
  pictureLine: 'Иллюстрация:',
  pictureByLine: 'Автор иллюстрации:',
  pictureOfLine: 'На иллюстрации:',
  reportedFromLine: 'Место событий:',
  kickerLine: 'Над заголовком:',
  sourceLine: 'Источник:',
  correctionLine: 'Исправление:',
  alsoKnownAsLine: 'Другие имена: {names}',

  // Suggestions below the field of the search
  suggestions: 'Подсказки',
  suggestedStory: 'Статья',
  alsoSpelledAs: 'также пишется',
  alsoCalled: 'также известно как',
  searchStoriesFor: 'Искать «{query}» в материалах',
  recent: 'Недавнее',
  clearRecent: 'Очистить недавние запросы',
  storyCount:
    '{count, plural, =0 {нет материалов} one {# материал} few {# материала} many {# материалов} other {# материала}}',
  suggestedNames: '{count, plural, one {# имя} few {# имени} many {# имён} other {# имени}}',
  suggestedStories:
    '{count, plural, one {# материал} few {# материала} many {# материалов} other {# материала}}',
  recentSearches:
    '{count, plural, one {# недавний запрос} few {# недавних запроса} many {# недавних запросов} other {# недавнего запроса}}',
  useArrowKeys: '{suggestions}. Для выбора используйте клавиши со стрелками.',

  // Scripts of a story
  share: 'Поделиться',
  copyLink: 'Копировать ссылку',
  copied: 'Скопировано',
  copyCitation: 'Копировать цитату',
  copyCitationOfParagraph: 'Копировать цитату из этого абзаца',
  copyByHand:
    'Браузер не разрешает этой странице копировать текст. Пожалуйста, скопируйте цитату сами:',
  dismiss: 'Закрыть',
  passageEdited: 'Этот фрагмент был изменён после того, как появилась ссылка.',
  passageGone: 'Фрагмента, на который ведёт ссылка, в статье больше нет.',
  marked: 'Выделено:',
  hideMarks: 'Убрать выделение',
  placesMarked:
    '{count, plural, one {выделено # место} few {выделено # места} many {выделено # мест} other {выделено # места}}',

  // The reader’s choice of colours and text size
  colours: 'Цвета',
  likeDevice: 'Как на устройстве',
  light: 'Светлые',
  dark: 'Тёмные',
  textSize: 'Шрифт',
  normal: 'Обычный',
  large: 'Крупный',
  larger: 'Очень крупный',
};
