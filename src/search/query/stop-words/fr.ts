/** Words of French that hardly any reader looks for: questions, articles, prepositions. */
export const words: string =
  'a à ai après au aux avant avec avoir c ce cela ces cet cette chez combien comme ' +
  'comment d dans de depuis des dit dont du elle elles en entre es est et été être eu eux ' +
  'il ils j je l la le les leur leurs lui m ma mais me même mes moi mon n ne ni nos notre ' +
  'nous on ont ou où par pas pendant peut plus pour pourquoi qu quand que quel quelle ' +
  'quelles quels qui quoi s sa sans se ses si son sont sous sur t ta te tes toi ton tu un ' +
  'une va vers vos votre vous y';
