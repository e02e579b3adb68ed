/** What the site says in English. The other languages have the same keys. README.md says how to add one. */
export const english = {
  // Signs
  comma: ', ',
  openingQuote: '“',
  closingQuote: '”',
  innerOpeningQuote: '‘',
  innerClosingQuote: '’',

  // On every page
  skipToText: 'Skip to the text',
  aboutThisPaper: 'About this paper',
  contact: 'Contact',
  allStories: 'All stories',
  sections: 'Sections',
  authors: 'Authors',
  topics: 'Topics',
  series: 'Series',
  namesAZ: 'Names A–Z',
  feed: 'RSS',
  searchThePaper: 'Search the paper',
  searchPlaceholder: 'Names, stories',
  search: 'Search',

  // Front page
  breaking: 'Breaking',
  live: 'Live',
  notice: 'Notice',
  latestCorrections: 'Latest corrections',
  namesInTheNews: 'Names in the news',
  allNamesAZ: 'All names, A–Z',

  // Lists
  titleOfPage: '{title}, page {page, number}',
  noStoriesYet: 'No stories yet.',
  pages: 'Pages',
  newerStories: 'Newer stories',
  olderStories: 'Older stories',
  feedOf: 'RSS feed of {title}',
  everyStory: 'Every story in {paper}, the newest first.',
  sectionsOf: 'The sections of {paper}.',
  topicsOf: 'The topics of {paper}.',
  seriesOf: 'The series of {paper}.',
  authorsOf: 'Everyone who writes for {paper}.',
  storiesBy: 'Stories by {name} in {paper}.',
  storiesByWithRole: 'Stories by {name}, {role}, in {paper}.',

  // Kinds of story
  analysis: 'Analysis',
  opinion: 'Opinion',
  review: 'Review',
  obituary: 'Obituary',
  explainer: 'Explainer',
  interview: 'Interview',
  sponsored: 'Sponsored',

  // Stories. “By”, “Published”, “Updated” and “Corrected on” stand before a name or a date.
  by: 'By',
  additionalReportingBy: 'Additional reporting by',
  published: 'Published',
  updated: 'Updated',
  correctedOn: 'Corrected on',
  minutesRead: '{minutes, number} min read',
  alsoIn: 'Also in',
  notPublic: 'Not public: {state}',
  draft: 'draft',
  scheduled: 'scheduled',
  withdrawn: 'withdrawn',
  seriesAndPart: '{series}, part {part, number} of {parts, number}',
  part: 'Part {part, number}',
  partOf: 'Part {part, number} of {parts, number}',
  previousPart: 'Previous: part {part, number}',
  nextPart: 'Next: part {part, number}',
  allParts: 'All parts',
  inShort: 'In short',
  contents: 'Contents',
  contentsOfStory: 'Contents of this story',
  whoIsWho: 'Who’s who',
  moreNames: '{count, number} more',
  corrections: 'Corrections',
  sources: 'Sources',
  howToCite: 'How to cite',
  readOn: 'Read on',

  // Corrections, and what else is added to stories. “Clarified on” and the like stand before a date.
  correction: 'Correction',
  clarification: 'Clarification',
  editorsNote: 'Editor’s note',
  update: 'Update',
  updates: 'Updates',
  clarifiedOn: 'Clarified on',
  editorsNoteOf: 'Editor’s note of',
  changesSincePublication: 'Changes since publication',
  seeParagraph: 'See the paragraph',
  was: 'was:',
  now: 'now:',
  labelled: '{label}: {text}',
  allCorrections: 'All corrections',
  newerCorrections: 'Newer corrections',
  olderCorrections: 'Older corrections',
  noCorrectionsYet: 'No corrections yet.',
  putRight: 'What {paper} has put right.',
  putRightNewestFirst: 'What {paper} has put right, the newest first.',

  // Withdrawn stories
  withdrawal: 'Withdrawn',
  storyWithdrawn: 'Story withdrawn',
  storyHereWithdrawn: 'The story at this address has been withdrawn.',
  publishedAndWithdrawn:
    'The story that was published here on {published} was withdrawn on {withdrawn}.',

  // In texts
  notes: 'Notes',
  undescribedPicture: 'Picture without a description',
  backToNote: 'Back to reference {number}',
  table: 'Table {number, number}',
  done: 'Done',
  notDone: 'Not done',
  gallery: 'Pictures {number, number}',
  videoOn: 'Video on {service}',
  audioOn: 'Audio on {service}',
  podcastOn: 'Podcast on {service}',
  postOn: 'Post on {service}',
  plainText: 'Text',
  withdrawnMark: '(withdrawn)',

  // Names. “see” stands between another spelling and the name.
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  people: 'People',
  organisations: 'Organisations',
  places: 'Places',
  names: 'Names',
  everyName: 'Every person, place and organisation in {paper}, A–Z.',
  namesOfKind: '{kind} in {paper}, A–Z.',
  coverageOf: '{role}. Coverage of {name} in {paper}.',
  letters: 'Letters',
  see: 'see',
  noNamesYet: 'No names yet.',
  alsoSpelled: 'Also spelled',
  alsoKnownAs: 'Also known as',
  oftenMentionedWith: 'Often mentioned with',
  whatWasReported: 'What the paper has reported',
  noStoriesMention: 'No stories mention {name} yet.',
  mentionsByYear: 'Mentions by year',
  mentions: 'Mentions',
  inTheStory: 'In the story',

  // The page for missing ones
  pageNotFound: 'Page not found',
  noPageHere: 'There is no page at this address',
  noPageHereSentence: 'There is no page at this address.',
  pageMayHaveMoved: 'It may have been mistyped, or the page may have moved. Search for it here:',
  pageElsewhere:
    'Or go to the <front>front page</front>, to <stories>all stories</stories> or to the <names>names A–Z</names>.',

  // The pages at former addresses
  pageMoved: 'This page has moved',
  pageMovedTo: 'This page has moved to {address}.',

  // The search page
  searchStoriesAndNames: 'Search the stories and names in {paper}.',
  searchNeedsScripts:
    'The search runs in your browser and needs JavaScript, which is switched off. You can look a name up in the <names>names A–Z</names>, or read through <stories>all stories</stories>.',
  searchLost:
    'The search could not start: a part of this page was lost on the way. Load the page again, or look a name up in the <names>names A–Z</names>.',
  searchBegin:
    'Type a name, or words from a story. All names are listed in the <names>names A–Z</names>.',
  tryAgain: 'Try again',
  orLookUp: 'or look the name up in the <names>names A–Z</names>.',
  searchOtherwise:
    'Try fewer words or another spelling, or look through the <names>names A–Z</names>.',
  searchEverything: 'Search everything',
  latestStories: 'Latest stories',
  olderNotLoaded: 'The older stories could not be loaded.',
  moreNotLoaded: 'More results could not be loaded.',
  showMore: 'Show more',

  // Filters of the search, and tips
  narrowAndOrder: 'Narrow and order the results',
  filters: 'Filters',
  clearFilters: 'Clear filters',
  order: 'Order',
  bestMatch: 'Best match',
  newestFirst: 'Newest first',
  section: 'Section',
  allSections: 'All sections',
  year: 'Year',
  allYears: 'All years',
  month: 'Month',
  allMonths: 'All months',
  author: 'Author',
  allAuthors: 'All authors',
  desk: 'Desk',
  kind: 'Kind',
  everything: 'Everything',
  stories: 'Stories',
  aboutThePaper: 'About the paper',
  standingPage: 'Page',
  tips: 'Tips',
  tipPhrase: '“safe haven”',
  tipPhraseFinds: 'these words in this order',
  tipWithout: 'minister -prime',
  tipWithoutFinds: 'without a word',
  tipEither: 'Kyiv OR Kiev',
  tipEitherFinds: 'either of them',
  tipBeginning: 'parliament*',
  tipBeginningFinds: 'words that begin like this',

  // What the search says
  searching: 'Searching…',
  searchingOlder: 'Searching older stories…',
  searchNotLoaded: 'The search could not be loaded. Check your connection.',
  found:
    '{count, plural, =0 {Nothing found} one {# result} other {# results}}{older, select, searched {} other { so far}} for {query}{choice, select, narrowed { in this choice} other {}}',
  // What follows “found”.
  foundEnd: '.',
  foundMoreLost: '. More results could not be loaded.',
  foundSearching: ', searching older stories…',
  foundOlderLost: '. The older stories could not be loaded.',
  searchCorrected: 'Showing results for {corrected}. Search instead for {typed}.',
  absentWords: '{count, plural, one {{words} is} other {{words} are}} in no story.',
  partialResults: 'No story has all of these words. These have some of them.',
  partialResultsFor: 'No story has all of these words. Results for {query}, without {words}.',
  didYouMean: 'Did you mean {queries}?',

  // Before what is printed around a story, in results
  pictureLine: 'Picture:',
  pictureByLine: 'Picture by',
  pictureOfLine: 'Picture of',
  reportedFromLine: 'Reported from',
  kickerLine: 'Above the headline:',
  sourceLine: 'Source:',
  correctionLine: 'Correction:',
  updateLine: 'Update:',
  alsoKnownAsLine: 'Also known as {names}',

  // Suggestions below the field of the search
  suggestions: 'Suggestions',
  suggestedStory: 'Story',
  alsoSpelledAs: 'also spelled',
  alsoCalled: 'also known as',
  searchStoriesFor: 'Search the stories for “{query}”',
  recent: 'Recent',
  clearRecent: 'Clear recent searches',
  storyCount: '{count, plural, =0 {no stories} one {# story} other {# stories}}',
  suggestedNames: '{count, plural, one {# name} other {# names}}',
  suggestedStories: '{count, plural, one {# story} other {# stories}}',
  recentSearches: '{count, plural, one {# recent search} other {# recent searches}}',
  useArrowKeys: '{suggestions}. Use the arrow keys.',

  // Scripts of a story
  share: 'Share',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyCitation: 'Copy a citation',
  copyCitationOfParagraph: 'Copy a citation of this paragraph',
  copyByHand: 'Your browser does not let this page copy text. Please copy the citation yourself:',
  dismiss: 'Dismiss',
  passageEdited: 'This passage has been edited since the link was made.',
  passageGone: 'The linked passage is no longer in the story.',
  marked: 'Marked:',
  hideMarks: 'Hide the marks',
  placesMarked: '{count, plural, one {# place marked} other {# places marked}}',

  // The reader’s choice of colours and text size
  colours: 'Colours',
  likeDevice: 'Like the device',
  light: 'Light',
  dark: 'Dark',
  textSize: 'Text',
  normal: 'Normal',
  large: 'Large',
  larger: 'Larger',
} as const;

export type WordKey = keyof typeof english;

/** What the site says in a language, in the ICU message format. */
export type Messages = Readonly<Record<WordKey, string>>;

/** The words that an editor has written; undefined for none. */
export type OwnWords = { readonly [Key in WordKey]?: string | undefined } | undefined;
