/** Words that ask for stories rather than for words of stories. */
import { searchWord } from '../../../names/words/search-word.ts';

/** What readers type beside a name for its newest stories, in the languages of papers. */
const requests = new Set(
  (
    'latest news breaking update updates headlines story stories article articles photos pictures ' +
    'video aktuell aktuelles neueste nachrichten actualité actualités ' +
    'dernières nouvelles infos noticias últimas notizie ultime новости последние свежие خبر خبریں تازہ أخبار آخر اخبار ' +
    'تازه خبرونه تازې חדשות 新闻 新聞 最新 消息 ニュース 뉴스 최신 소식'
  )
    .split(' ')
    .map(searchWord),
);

/** What stands between two sides. */
const against = /^(?:vs?|versus)\.?$/i;

/** A question that asks for a time, and the words in it that stories need not have: what time is the last bus. */
const asksForTime = /^(?:at |from |on )?(?:what|which) (?:time|day|date)\b|^when\b/i;
const ofTime = /^(?:time|day|date|first|last|next)$/i;

/** Whether a word of a query only asks for a time. */
export const isAskedTime = (word: string, query: string): boolean =>
  ofTime.test(word) && asksForTime.test(query);

/** Whether a word of a query need not be found. @param isNamed whether the query has a name */
export const isRequest = (word: string, isNamed: boolean): boolean =>
  against.test(word) || (isNamed && requests.has(searchWord(word)));
