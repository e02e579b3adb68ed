/** Words of Italian that hardly any reader looks for: questions, articles, prepositions. */
export const words: string =
  'a ad al alla alle agli ai allo anche c che chi ci come con cosa cui d da dai dal dalla ' +
  'dalle dei del della delle dello detto di dove e è ed era gli ha hanno i il in io l la ' +
  'le lei li lo loro lui ma me mi n ne nei nel nella nelle no noi non o ora per perché ' +
  'più può qual quale quali quando quanta quante quanti quanto questa queste questi ' +
  'questo qui s se sei si sono su sua sue sui sul sulla suo suoi t ti tra tu un una uno v ' +
  'vi voi';
