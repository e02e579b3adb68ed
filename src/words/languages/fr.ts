import type { Messages } from './en.ts';

/** What the site says in French. U+202F is the narrow space inside quotation marks and before ; ! ?, U+00A0 that before a colon. */
export const french: Messages = {
  // Signs
  comma: ', ',
  openingQuote: '«\u202f',
  closingQuote: '\u202f»',
  innerOpeningQuote: '“',
  innerClosingQuote: '”',

  // On every page
  skipToText: 'Aller au texte',
  aboutThisPaper: 'À propos du journal',
  contact: 'Contact',
  allStories: 'Tous les articles',
  sections: 'Rubriques',
  authors: 'Auteurs',
  topics: 'Thèmes',
  series: 'Séries',
  namesAZ: 'Noms de A à Z',
  feed: 'RSS',
  searchThePaper: 'Rechercher dans le journal',
  searchPlaceholder: 'Noms, articles',
  search: 'Rechercher',

  // Front page
  breaking: 'Urgent',
  live: 'En direct',
  notice: 'Avis',
  latestCorrections: 'Dernières corrections',
  namesInTheNews: 'Les noms de l’actualité',
  allNamesAZ: 'Tous les noms, de A à Z',

  // Lists
  titleOfPage: '{title}, page {page, number}',
  noStoriesYet: 'Aucun article pour l’instant.',
  pages: 'Pages',
  newerStories: 'Articles plus récents',
  olderStories: 'Articles plus anciens',
  feedOf: 'Flux RSS\u00a0: {title}',
  everyStory: 'Tous les articles de {paper}, du plus récent au plus ancien.',
  sectionsOf: 'Les rubriques de {paper}.',
  topicsOf: 'Les thèmes de {paper}.',
  seriesOf: 'Les séries de {paper}.',
  authorsOf: 'Toutes celles et tous ceux qui écrivent dans {paper}.',
  storiesBy: 'Les articles de {name} dans {paper}.',
  storiesByWithRole: 'Les articles de {name}, {role}, dans {paper}.',

  // Kinds of story
  analysis: 'Analyse',
  opinion: 'Opinion',
  review: 'Critique',
  obituary: 'Nécrologie',
  explainer: 'Décryptage',
  interview: 'Entretien',
  sponsored: 'Contenu sponsorisé',

  // Stories
  by: 'Par',
  additionalReportingBy: 'Avec',
  published: 'Publié le',
  updated: 'Mis à jour le',
  correctedOn: 'Corrigé le',
  minutesRead: 'Lecture\u00a0: {minutes, number} min',
  alsoIn: 'Aussi en\u00a0:',
  notPublic: 'Non publié\u00a0: {state}',
  draft: 'brouillon',
  scheduled: 'programmé',
  withdrawn: 'retiré',
  seriesAndPart: '{series}, épisode {part, number} sur {parts, number}',
  part: 'Épisode {part, number}',
  partOf: 'Épisode {part, number} sur {parts, number}',
  previousPart: 'Précédent\u00a0: épisode {part, number}',
  nextPart: 'Suivant\u00a0: épisode {part, number}',
  allParts: 'Tous les épisodes',
  inShort: 'L’essentiel',
  contents: 'Sommaire',
  contentsOfStory: 'Sommaire de cet article',
  whoIsWho: 'Qui est qui',
  moreNames: '{count, number} de plus',
  corrections: 'Corrections',
  sources: 'Sources',
  howToCite: 'Citer cet article',
  readOn: 'Lire aussi',

  // Corrections, and what else is added to stories
  correction: 'Correction',
  clarification: 'Précision',
  editorsNote: 'Note de la rédaction',
  update: 'Mise à jour',
  updates: 'Mises à jour',
  clarifiedOn: 'Précisé le',
  editorsNoteOf: 'Note de la rédaction du',
  changesSincePublication: 'Modifications depuis la publication',
  seeParagraph: 'Voir le paragraphe',
  was: 'avant\u00a0:',
  now: 'après\u00a0:',
  labelled: '{label}\u00a0: {text}',
  allCorrections: 'Toutes les corrections',
  newerCorrections: 'Corrections plus récentes',
  olderCorrections: 'Corrections plus anciennes',
  noCorrectionsYet: 'Aucune correction pour l’instant.',
  putRight: 'Ce que {paper} a rectifié.',
  putRightNewestFirst: 'Ce que {paper} a rectifié, du plus récent au plus ancien.',

  // Withdrawn stories
  withdrawal: 'Retrait',
  storyWithdrawn: 'Article retiré',
  storyHereWithdrawn: 'L’article à cette adresse a été retiré.',
  publishedAndWithdrawn: 'L’article publié ici le {published} a été retiré le {withdrawn}.',

  // In texts
  notes: 'Notes',
  undescribedPicture: 'Image sans description',
  backToNote: 'Retour à l’appel de note {number}',
  table: 'Tableau {number, number}',
  done: 'Fait',
  notDone: 'À faire',
  gallery: 'Images {number, number}',
  videoOn: 'Vidéo sur {service}',
  audioOn: 'Audio sur {service}',
  podcastOn: 'Podcast sur {service}',
  postOn: 'Publication sur {service}',
  plainText: 'Texte',
  withdrawnMark: '(retiré)',

  // Names
  person: 'Personne',
  organisation: 'Organisation',
  place: 'Lieu',
  people: 'Personnes',
  organisations: 'Organisations',
  places: 'Lieux',
  names: 'Noms',
  everyName:
    'Toutes les personnes, tous les lieux et toutes les organisations cités dans {paper}, de A à Z.',
  namesOfKind: '{kind} dans {paper}, de A à Z.',
  coverageOf: '{role}. Les articles de {paper} qui parlent de {name}.',
  letters: 'Lettres',
  see: 'voir',
  noNamesYet: 'Aucun nom pour l’instant.',
  alsoSpelled: 'Autres graphies\u00a0:',
  alsoKnownAs: 'Autres noms\u00a0:',
  oftenMentionedWith: 'Souvent cité avec',
  whatWasReported: 'Ce que le journal en a dit',
  noStoriesMention: 'Aucun article ne cite {name} pour l’instant.',
  mentionsByYear: 'Mentions par année',
  mentions: 'Mentions',
  inTheStory: 'Dans l’article',

  // The page for missing ones
  pageNotFound: 'Page introuvable',
  noPageHere: 'Il n’y a pas de page à cette adresse',
  noPageHereSentence: 'Il n’y a pas de page à cette adresse.',
  pageMayHaveMoved:
    'L’adresse est peut-être mal saisie, ou la page a été déplacée. Vous pouvez la chercher ici\u00a0:',
  pageElsewhere:
    'Ou rendez-vous à <front>la une</front>, à <stories>tous les articles</stories> ou aux <names>noms de A à Z</names>.',

  // The pages at former addresses
  pageMoved: 'Cette page a été déplacée',
  pageMovedTo: 'Cette page se trouve désormais à l’adresse {address}.',

  // The search page
  searchStoriesAndNames: 'Rechercher les articles et les noms de {paper}.',
  searchNeedsScripts:
    'La recherche se fait dans votre navigateur et demande JavaScript, qui est désactivé. Vous pouvez chercher un nom parmi les <names>noms de A à Z</names>, ou parcourir <stories>tous les articles</stories>.',
  searchLost:
    'La recherche n’a pas pu démarrer\u00a0: une partie de cette page s’est perdue en route. Rechargez la page, ou cherchez le nom parmi les <names>noms de A à Z</names>.',
  searchBegin:
    'Saisissez un nom, ou des mots d’un article. Tous les noms figurent parmi les <names>noms de A à Z</names>.',
  tryAgain: 'Réessayer',
  orLookUp: 'ou cherchez le nom parmi les <names>noms de A à Z</names>.',
  searchOtherwise:
    'Essayez avec moins de mots ou une autre orthographe, ou parcourez les <names>noms de A à Z</names>.',
  searchEverything: 'Rechercher partout',
  latestStories: 'Derniers articles',
  olderNotLoaded: 'Les articles plus anciens n’ont pas pu être chargés.',
  moreNotLoaded: 'Les résultats suivants n’ont pas pu être chargés.',
  showMore: 'Afficher plus',

  // Filters of the search, and tips
  narrowAndOrder: 'Affiner et trier les résultats',
  filters: 'Filtres',
  clearFilters: 'Effacer les filtres',
  order: 'Tri',
  bestMatch: 'Les plus pertinents',
  newestFirst: 'Les plus récents',
  section: 'Rubrique',
  allSections: 'Toutes les rubriques',
  year: 'Année',
  allYears: 'Toutes les années',
  month: 'Mois',
  allMonths: 'Tous les mois',
  author: 'Auteur',
  allAuthors: 'Tous les auteurs',
  desk: 'Rédaction',
  kind: 'Type',
  everything: 'Tout',
  stories: 'Articles',
  aboutThePaper: 'À propos du journal',
  standingPage: 'Page',
  tips: 'Astuces',
  tipPhrase: '«\u202flieu sûr\u202f»',
  tipPhraseFinds: 'ces mots dans cet ordre',
  tipWithout: 'ministre -premier',
  tipWithoutFinds: 'sans un mot',
  tipEither: 'Kyiv OR Kiev',
  tipEitherFinds: 'l’un ou l’autre',
  tipBeginning: 'parlement*',
  tipBeginningFinds: 'les mots qui commencent ainsi',

  // What the search says
  searching: 'Recherche en cours…',
  searchingOlder: 'Recherche dans les articles plus anciens…',
  searchNotLoaded: 'La recherche n’a pas pu être chargée. Vérifiez votre connexion.',
  found:
    '{count, plural, =0 {Aucun résultat} one {# résultat} many {# de résultats} other {# résultats}}{older, select, searched {} other { jusqu’ici}} pour {query}{choice, select, narrowed { dans cette sélection} other {}}',
  foundEnd: '.',
  foundMoreLost: '. Les résultats suivants n’ont pas pu être chargés.',
  foundSearching: ', recherche dans les articles plus anciens…',
  foundOlderLost: '. Les articles plus anciens n’ont pas pu être chargés.',
  searchCorrected: 'Résultats pour {corrected}. Rechercher plutôt {typed}.',
  absentWords:
    '{count, plural, one {{words} ne figure} many {{words} ne figurent} other {{words} ne figurent}} dans aucun article.',
  partialResults: 'Aucun article ne contient tous ces mots. Ceux-ci en contiennent une partie.',
  partialResultsFor:
    'Aucun article ne contient tous ces mots. Résultats pour {query}, sans {words}.',
  didYouMean: 'Vouliez-vous dire {queries}\u202f?',

  // Before what is printed around a story, in results
  pictureLine: 'Image\u00a0:',
  pictureByLine: 'Crédit\u00a0:',
  pictureOfLine: 'Sur l’image\u00a0:',
  reportedFromLine: 'Envoyé depuis',
  kickerLine: 'Surtitre\u00a0:',
  sourceLine: 'Source\u00a0:',
  correctionLine: 'Correction\u00a0:',
  updateLine: 'Mise à jour\u00a0:',
  alsoKnownAsLine: 'Autres noms\u00a0: {names}',

  // Suggestions below the field of the search
  suggestions: 'Suggestions',
  suggestedStory: 'Article',
  alsoSpelledAs: 'aussi écrit',
  alsoCalled: 'alias',
  searchStoriesFor: 'Rechercher «\u202f{query}\u202f» dans les articles',
  recent: 'Récent',
  clearRecent: 'Effacer les recherches récentes',
  storyCount:
    '{count, plural, =0 {aucun article} one {# article} many {# d’articles} other {# articles}}',
  suggestedNames: '{count, plural, one {# nom} many {# de noms} other {# noms}}',
  suggestedStories: '{count, plural, one {# article} many {# d’articles} other {# articles}}',
  recentSearches:
    '{count, plural, one {# recherche récente} many {# de recherches récentes} other {# recherches récentes}}',
  useArrowKeys: '{suggestions}. Utilisez les touches fléchées.',

  // Scripts of a story
  share: 'Partager',
  copyLink: 'Copier le lien',
  copied: 'Copié',
  copyCitation: 'Copier une citation',
  copyCitationOfParagraph: 'Copier une citation de ce paragraphe',
  copyByHand:
    'Votre navigateur ne permet pas à cette page de copier du texte. Veuillez copier la citation vous-même\u00a0:',
  dismiss: 'Fermer',
  passageEdited: 'Ce passage a été modifié depuis la création du lien.',
  passageGone: 'Le passage visé par le lien ne figure plus dans l’article.',
  marked: 'Surligné\u00a0:',
  hideMarks: 'Masquer le surlignage',
  placesMarked:
    '{count, plural, one {# passage surligné} many {# de passages surlignés} other {# passages surlignés}}',

  // The reader’s choice of colours and text size
  colours: 'Couleurs',
  likeDevice: 'Comme l’appareil',
  light: 'Clair',
  dark: 'Sombre',
  textSize: 'Texte',
  normal: 'Normal',
  large: 'Grand',
  larger: 'Très grand',
};
