import type { Messages } from './en.ts';

/** What the site says in Spanish. */
export const spanish: Messages = {
  // Signs
  comma: ', ',
  openingQuote: '«',
  closingQuote: '»',
  innerOpeningQuote: '“',
  innerClosingQuote: '”',

  // On every page
  skipToText: 'Ir al texto',
  aboutThisPaper: 'Sobre este periódico',
  contact: 'Contacto',
  allStories: 'Todos los artículos',
  sections: 'Secciones',
  authors: 'Autores',
  topics: 'Temas',
  series: 'Series',
  namesAZ: 'Nombres de la A a la Z',
  feed: 'RSS',
  searchThePaper: 'Buscar en el periódico',
  searchPlaceholder: 'Nombres, artículos',
  search: 'Buscar',

  // Front page
  breaking: 'Última hora',
  live: 'En directo',
  notice: 'Aviso',
  latestCorrections: 'Últimas correcciones',
  namesInTheNews: 'Nombres de actualidad',
  allNamesAZ: 'Todos los nombres, de la A a la Z',

  // Lists
  titleOfPage: '{title}, página {page, number}',
  noStoriesYet: 'Todavía no hay artículos.',
  pages: 'Páginas',
  newerStories: 'Artículos más recientes',
  olderStories: 'Artículos anteriores',
  feedOf: 'Canal RSS de {title}',
  everyStory: 'Todos los artículos de {paper}, primero los más recientes.',
  sectionsOf: 'Las secciones de {paper}.',
  topicsOf: 'Los temas de {paper}.',
  seriesOf: 'Las series de {paper}.',
  authorsOf: 'Quienes escriben en {paper}.',
  storiesBy: 'Artículos de {name} en {paper}.',
  storiesByWithRole: 'Artículos de {name}, {role}, en {paper}.',

  // Kinds of story
  analysis: 'Análisis',
  opinion: 'Opinión',
  review: 'Crítica',
  obituary: 'Obituario',
  explainer: 'Claves',
  interview: 'Entrevista',
  sponsored: 'Contenido patrocinado',

  // Stories
  by: 'Por',
  additionalReportingBy: 'Con información de',
  published: 'Publicado el',
  updated: 'Actualizado el',
  correctedOn: 'Corregido el',
  minutesRead: '{minutes, number} min de lectura',
  notPublic: 'Sin publicar: {state}',
  draft: 'borrador',
  scheduled: 'programado',
  seriesAndPart: '{series}, parte {part, number} de {parts, number}',
  part: 'Parte {part, number}',
  partOf: 'Parte {part, number} de {parts, number}',
  previousPart: 'Anterior: parte {part, number}',
  nextPart: 'Siguiente: parte {part, number}',
  allParts: 'Todas las partes',
  inShort: 'En breve',
  contents: 'Contenido',
  contentsOfStory: 'Contenido de este artículo',
  whoIsWho: 'Quién es quién',
  moreNames: '{count, number} más',
  corrections: 'Correcciones',
  sources: 'Fuentes',
  howToCite: 'Cómo citar',
  readOn: 'Seguir leyendo',

  // In texts
  notes: 'Notas',
  backToNote: 'Volver a la llamada {number}',
  table: 'Tabla {number, number}',
  done: 'Hecho',
  notDone: 'Pendiente',

  // Names
  person: 'Persona',
  organisation: 'Organización',
  place: 'Lugar',
  people: 'Personas',
  organisations: 'Organizaciones',
  places: 'Lugares',
  names: 'Nombres',
  everyName: 'Todas las personas, lugares y organizaciones en {paper}, de la A a la Z.',
  namesOfKind: '{kind} en {paper}, de la A a la Z.',
  coverageOf: '{role}. Lo publicado sobre {name} en {paper}.',
  letters: 'Letras',
  see: 'véase',
  noNamesYet: 'Todavía no hay nombres.',
  alsoSpelled: 'También se escribe',
  alsoKnownAs: 'También conocido como',
  oftenMentionedWith: 'A menudo aparece con',
  whatWasReported: 'Lo que ha publicado el periódico',
  noStoriesMention: 'Ningún artículo menciona todavía a {name}.',
  mentionsByYear: 'Menciones por año',
  mentions: 'Menciones',

  // The page for missing ones
  pageNotFound: 'Página no encontrada',
  noPageHere: 'No hay ninguna página en esta dirección',
  noPageHereSentence: 'No hay ninguna página en esta dirección.',
  pageMayHaveMoved:
    'Quizá la dirección tenga una errata, o la página haya cambiado de sitio. Búsquela aquí:',
  pageElsewhere:
    'O vaya a la <front>portada</front>, a <stories>todos los artículos</stories> o a los <names>nombres de la A a la Z</names>.',

  // The search page
  searchStoriesAndNames: 'Busque artículos y nombres en {paper}.',
  searchNeedsScripts:
    'La búsqueda funciona en su navegador y necesita JavaScript, que está desactivado. Puede buscar un nombre en los <names>nombres de la A a la Z</names> o recorrer <stories>todos los artículos</stories>.',
  searchLost:
    'La búsqueda no ha podido empezar: una parte de esta página se ha perdido por el camino. Vuelva a cargar la página o busque el nombre en los <names>nombres de la A a la Z</names>.',
  searchBegin:
    'Escriba un nombre o palabras de un artículo. Todos los nombres están en los <names>nombres de la A a la Z</names>.',
  tryAgain: 'Volver a intentarlo',
  orLookUp: 'o busque el nombre en los <names>nombres de la A a la Z</names>.',
  searchOtherwise:
    'Pruebe con menos palabras o con otra grafía, o consulte los <names>nombres de la A a la Z</names>.',
  searchEverything: 'Buscar en todo',
  latestStories: 'Últimos artículos',
  olderNotLoaded: 'No se han podido cargar los artículos anteriores.',
  moreNotLoaded: 'No se han podido cargar más resultados.',
  showMore: 'Mostrar más',

  // Filters of the search, and tips
  narrowAndOrder: 'Acotar y ordenar los resultados',
  filters: 'Filtros',
  clearFilters: 'Quitar los filtros',
  order: 'Orden',
  bestMatch: 'Más relevantes',
  newestFirst: 'Más recientes',
  section: 'Sección',
  allSections: 'Todas las secciones',
  year: 'Año',
  allYears: 'Todos los años',
  month: 'Mes',
  allMonths: 'Todos los meses',
  author: 'Autor',
  allAuthors: 'Todos los autores',
  desk: 'Redacción',
  kind: 'Tipo',
  everything: 'Todo',
  stories: 'Artículos',
  aboutThePaper: 'Sobre el periódico',
  standingPage: 'Página',
  tips: 'Consejos',
  tipPhrase: '«refugio seguro»',
  tipPhraseFinds: 'estas palabras en este orden',
  tipWithout: 'ministro -primer',
  tipWithoutFinds: 'sin una palabra',
  tipEither: 'Kiev OR Kyiv',
  tipEitherFinds: 'una u otra',
  tipBeginning: 'parlament*',
  tipBeginningFinds: 'palabras que empiezan así',

  // What the search says
  searching: 'Buscando…',
  searchingOlder: 'Buscando en artículos anteriores…',
  searchNotLoaded: 'No se ha podido cargar la búsqueda. Compruebe su conexión.',
  found:
    '{count, plural, =0 {No hay resultados} one {# resultado} many {# de resultados} other {# resultados}}{older, select, searched {} other { hasta ahora}} para {query}{choice, select, narrowed { en esta selección} other {}}',
  foundEnd: '.',
  foundMoreLost: '. No se han podido cargar más resultados.',
  foundSearching: ', buscando en artículos anteriores…',
  foundOlderLost: '. No se han podido cargar los artículos anteriores.',
  searchCorrected: 'Resultados para {corrected}. Buscar en su lugar {typed}.',
  absentWords:
    '{count, plural, one {{words} no aparece} many {{words} no aparecen} other {{words} no aparecen}} en ningún artículo.',
  partialResults: 'Ningún artículo tiene todas estas palabras. Estos tienen algunas.',
  partialResultsFor:
    'Ningún artículo tiene todas estas palabras. Resultados para {query}, sin {words}.',
  didYouMean: '¿Quiso decir {queries}?',

  // Before what is printed around a story, in results
  pictureLine: 'Imagen:',
  pictureByLine: 'Imagen de',
  pictureOfLine: 'En la imagen:',
  reportedFromLine: 'Enviado desde',
  kickerLine: 'Antetítulo:',
  sourceLine: 'Fuente:',
  correctionLine: 'Corrección:',
  alsoKnownAsLine: 'También conocido como {names}',

  // Suggestions below the field of the search
  suggestions: 'Sugerencias',
  suggestedStory: 'Artículo',
  alsoSpelledAs: 'también se escribe',
  alsoCalled: 'también conocido como',
  searchStoriesFor: 'Buscar «{query}» en los artículos',
  recent: 'Reciente',
  clearRecent: 'Borrar las búsquedas recientes',
  storyCount:
    '{count, plural, =0 {ningún artículo} one {# artículo} many {# de artículos} other {# artículos}}',
  suggestedNames: '{count, plural, one {# nombre} many {# de nombres} other {# nombres}}',
  suggestedStories: '{count, plural, one {# artículo} many {# de artículos} other {# artículos}}',
  recentSearches:
    '{count, plural, one {# búsqueda reciente} many {# de búsquedas recientes} other {# búsquedas recientes}}',
  useArrowKeys: '{suggestions}. Use las teclas de flecha.',

  // Scripts of a story
  share: 'Compartir',
  copyLink: 'Copiar enlace',
  copied: 'Copiado',
  copyCitation: 'Copiar una cita',
  copyCitationOfParagraph: 'Copiar una cita de este párrafo',
  copyByHand: 'Su navegador no permite que esta página copie texto. Copie usted la cita:',
  dismiss: 'Cerrar',
  passageEdited: 'Este pasaje se ha modificado desde que se creó el enlace.',
  passageGone: 'El pasaje enlazado ya no está en el artículo.',
  marked: 'Resaltado:',
  hideMarks: 'Ocultar los resaltados',
  placesMarked:
    '{count, plural, one {# lugar resaltado} many {# de lugares resaltados} other {# lugares resaltados}}',

  // The reader’s choice of colours and text size
  colours: 'Colores',
  likeDevice: 'Como el dispositivo',
  light: 'Claro',
  dark: 'Oscuro',
  textSize: 'Texto',
  normal: 'Normal',
  large: 'Grande',
  larger: 'Más grande',
};
