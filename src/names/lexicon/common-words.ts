import dictionary from 'dictionary-en';
import { dictionaryWords } from '../words/dictionary.ts';
import { fold } from '../compare/fold.ts';
import { typeWords } from '../forms/type-words.ts';

/**
 * Names in the dictionary that newspapers also spell in other ways. They have no other meaning, so a reader who types one means
 * the name that the lexicon has in another spelling.
 */
const VARIANTS: ReadonlySet<string> = new Set(
  (
    'ahmadabad ahmed ashgabat ashkhabad baluchistan brezhnev calcutta ceausescu chernobyl chisinau conakry ' +
    'djibouti dmitri dnepropetrovsk dushanbe fatah ghazvanid godthaab gorbachev hanuka hezbollah inchon isfahan ' +
    'ishmael ismael jayawardene jidda jogjakarta kandahar kharkov khartoum khomeini khrushchev kiev kirghistan ' +
    'kirghiz kirghizia kishinev krakow kuibyshev kwangju lvov marrakesh mashhad meshed milosevic mogadishu ' +
    'mohamed mohammad moiseyev moussorgsky muhammad mussorgsky ndjamena odessa ouagadougou peiping peking pusan ' +
    'qaddafi qom quran rachmaninoff riyadh salonika sana scriabin shantung sinkiang skopje solzhenitsyn tadzhik taegu ' +
    'taejon taliban tchaikovsky thimbu timbuktu tirane tolyatti tsitsihar ujungpandang xizang yeltsin zaporozhye'
  ).split(' '),
);

/**
 * Well-known places, peoples, dishes and makes that the dictionary lacks: a reader who types one does not
 * mean the name that it resembles. Common knowledge.
 */
const MISSING = (
  'carmel derry cork omagh antrim bourg metz nantes rennes brest amiens lorient ghent leuven breda delft tilburg ' +
  'basel bern chur lugano kassel mainz ulm kiel jena gera halle essen bochum trier aachen graz linz salzburg brno ' +
  'plzen ostrava kosice gdynia sopot lodz radom lublin kielce opole torun pecs gyor szeged debrecen eger cluj iasi arad ' +
  'sibiu brasov varna burgas plovdiv ruse nis novi sad split zadar pula rijeka osijek maribor celje bari foggia lecce ' +
  'pisa siena lucca modena parma ravenna rimini bergamo brescia como padua trento udine gela marsala vigo gijon oviedo ' +
  'leon burgos cadiz huelva malaga murcia elche faro braga coimbra evora tampere turku oulu espoo umea malmo lund uppsala ' +
  'orebro bergen tromso bodo aarhus odense aalborg larissa volos patras chania izmir bursa adana mersin konya kayseri sivas ' +
  'van batman urfa samsun trabzon rize kars tabriz qazvin kerman yazd arak qeshm basra kut hilla amara ramadi mosul hama homs ' +
  'idlib latakia tartus daraa sidon tyre zahle haifa acre lod ramla eilat jenin nablus hebron jericho aqaba irbid zarqa ' +
  'tanta giza minya qena aswan luxor sohag fayoum benghazi sirte misrata sfax gabes gafsa oran annaba setif batna fez agadir ' +
  'oujda tetouan kano kaduna jos ibadan ife abuja enugu aba calabar bamako gao kidal segou niamey zinder kumasi tamale lome ' +
  'moundou abeche wau juba malakal adama dessie harar gondar mekelle kisumu nakuru eldoret gulu jinja arusha dodoma mwanza ' +
  'tanga goma bukavu kasai matadi beira tete nampula huambo lobito ndola kitwe gweru mutare soweto durban paarl multan quetta ' +
  'sukkur swat gilgit skardu kasur okara pune surat nashik nagpur indore bhopal kanpur agra meerut patna gaya ranchi cuttack ' +
  'puri guntur salem madurai mysore mangalore hubli sylhet khulna barisal comilla galle kandy jaffna male mandalay bago pathein ' +
  'hue vinh dalat pakse phuket krabi pattaya hat yai ipoh johor melaka kuching miri medan padang bandung solo malang ambon ' +
  'manado cebu davao iloilo baguio harbin dalian jinan wuxi suzhou ningbo wenzhou xiamen guilin nanning kunming lhasa urumqi ' +
  'jilin datong baotou hefei kobe nara kyoto nagoya sendai sapporo naha ulsan suwon jeju degu perth hobart darwin cairns ' +
  'oaxaca puebla merida leon tijuana cali pasto cusco arequipa tacna oruro potosi sucre salta tucuman rosario mendoza cordoba ' +
  'recife natal belem manaus santos campinas temuco arica iquique ' +
  'ramen udon soba sake miso tofu kimchi bulgogi pho naan dal dosa samosa biryani paneer halal kosher hummus falafel tahini ' +
  'baklava kebab doner borscht kvass pierogi goulash schnitzel bratwurst pretzel latte espresso gelato ciao salsa guacamole ' +
  'tapas chorizo merlot malbec rioja cava ricard pernod bordeaux chablis camembert gouda edam feta ' +
  'ikea lego nokia volvo saab skoda lada fiat audi opel seat dacia kia honda mazda suzuki toyota nissan subaru lexus acer asus ' +
  'dell intel nvidia adobe google yahoo ebay uber lyft airbnb netflix spotify tiktok tinder zoom skype viber ' +
  'kurd yazidi druze alawite pashtun tajik uzbek kazakh kyrgyz uighur hazara baloch sindhi punjabi gujarati marathi tamil telugu ' +
  'kannada bengali nepali burmese karen shan mon khmer lao thai malay tagalog hausa igbo yoruba fulani wolof bambara akan twi ' +
  'somali oromo tigray amhara swahili kikuyu luo zulu xhosa sotho tswana shona ndebele maori inuit sami basque catalan breton welsh'
).split(' ');

/** All words of the dictionary as they are written. Listing and folding them takes longer than rendering a page. */
let written: readonly string[] | undefined;
let small: ReadonlySet<string> | undefined;
let common: ReadonlySet<string> | undefined;

function writtenWords(): readonly string[] {
  const { aff, dic } = dictionary;
  const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return (written ??= [...dictionaryWords(read(aff), read(dic))]);
}

const foldAll = (words: readonly string[]) =>
  words.flatMap((word) => fold(word).map(({ text }) => text));

/** Everyday English in lower case, folded: no names. For the build only. */
export const smallWords = (): ReadonlySet<string> =>
  (small ??= new Set(foldAll(writtenWords().filter((word) => !/^\p{Lu}/u.test(word)))));

/**
 * Everyday English and well-known names, folded. A reader who types one does not mean a name that
 * resembles it. For the build only: browsers get the words that are similar to a name of the
 * lexicon (compact.ts).
 */
export const commonWords = (): ReadonlySet<string> =>
  (common ??= new Set(
    foldAll([...writtenWords(), ...MISSING, ...typeWords()]).filter((text) => !VARIANTS.has(text)),
  ));
