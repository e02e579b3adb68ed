/**
 * Everyday English words, which nobody types to mean a name that looks like them. For the build only:
 * a browser gets just those that come near a name of the lexicon (compact.ts).
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
a able about above accept according account across act action active activity actual add
address advance advice affair afraid after again against age agency agent ago agree
agreement aid aim air all allow almost alone along already also although always among amount
an ancient and anger animal announce annual another answer any anyone anything appeal appear
apply approach area argue arm armed army around arrest arrive art article as ask asset
assets at attack attempt attend attention author authority available average avoid awake
award aware away baby back bad bag bail balance ball ban band bank bar barely barrel base
basic basis battle bay be beach bear beat beautiful beauty because become bed been beer
before began begin behind being belief believe bell belong below bench bend benefit beside
best better between beyond big bill bird birth bit bite bitter black blame blast block blood
blow blue board boat body bomb bond bone book boom border born boss both bottom box boy
brain branch bread break breath brick bridge brief bright bring broad broken brother brown
budget build burn burst bury bus business busy but butter button buy by cable calendar call
calm camera camp campaign can cancer candidate candle candor capital captain car carbon card
care career carry case cash cast castle cat catch cause cave cedar cell center central
centre century certain chain chair challenge chance change channel chapter charge chart chat
cheap check cheer chest chicken chief child children choice choose church circle citizen
city civil claim clash class clean clear clerk climate climb clock close cloth cloud club
coach coal coast coat code coffee cold collapse collect college color colour come comedy
comfort coming command comment common community company compare complete concern condition
confirm conflict congress consider contact contain content contest continue contract control
cook cool cope copy corn corner corruption cost cotton could council count country county
couple course court cousin cover crash crazy cream create credit crew crime crisis critic
crop cross crowd crown crucial cruise cry cultural culture cup cure current cut cycle daily
damage dance danger dare dark data date daughter dawn day dead deal dear death debate debt
decade decide deck declare deep defence defend defense degree delay deliver demand deny
depend deputy describe desert design desk detail develop device devil dialogue die diet
difference different difficult dig dinner direct dirt discuss disease dispute distance
divide do doctor document dog dollar door double doubt down dozen draft drama draw dream
dress drink drive drop drug dry due dust duty each ear early earn earth ease east easy eat
economic economy edge editor education effect effort egg eight either elect election else
embark emerge empty end enemy energy engine enjoy enough enter entire equal era error escape
even evening event ever every evidence evil exact example except exchange expect expert
explain export expose extra eye face fact factor fail fair faith fall false fame family
famous fan far farm fast fat fate father fault favor favour fear feature federal feed feel
fellow fence few field fierce fight figure file fill film final find fine finger finish fire
firm first fish fit five fix flag flat flee flight flood floor flow flower fly focus folk
follow food fool foot for force foreign forest forget form former forward found four frame
free fresh friend from front fruit fuel full fun fund fury future gain game gang garbage
garden gas gate gather gave general gentle get giant gift girl give glad glass global go
goal god gold gone good goods got govern grace grade grain grand grant grass grave great
green ground group grow growth guard guess guest guide guilty gun guy habit had hair half
hall hand handle hang happen happy harbor hard harm has hat hate have he head health hear
heart heat heavy held hell helmet help her here hero hers hide high hill him hint his
history hit hold hole holiday holy home honest honor hope horse hospital host hot hotel hour
house housing how huge human hundred hunger hunt hurt husband i ice idea if illusion image
impact import improve in inch include income increase indeed index industry injury inner
inside into invest invite iron is island issue it item its itself jail jersey job join joint
joke joy judge jump jungle junior jury just justice keen keep kept key kick kid kill kin
kind king kiss kitchen knee knew knife knock know labor labour lack ladder lady lake land
landing lane language large laser last late later laugh launch law lawyer lay lead leader
leaf league lean learn least leather leave left leg legal lend less lesson let letter level
liberal liberty lie life lift light like limit line link lion list listen literary little
live load loan local lock long look lord lose loss lost lot loud love low loyal luck lunch
mad made magic mail main major make male man manage many map march mark market marriage mass
master match matter may maybe mayor me meal mean measure meat media medical medicine meet
meeting member memory men mention mercy mere message metal method middle might mild mile
military milk mill mind mine minister minor minute miss mission mistake mix model modern
moment money month mood moon moral more morning most mother motion mount mountain mouth move
much murder mushroom music must my naked name naming narrow nation natural nature near neck
need neither nerve nest net never new news next nice night nine no noble nobody noise none
nor normal north nose not note nothing notice novel now nuclear number nurse oath obey
object ocean odd of off offer office officer official often oil old on once one online only
onto open opera oppose or order organ organic origin other ought our out outside over owe
own owner pace pack page pain paint pair palace pan panel panic paper parent park parking
part party pass past patch path patient patriot patriots pattern pause pay peace peak pen
people per perfect perhaps period permit person petrol petroleum phase phone photo phrase
pick picture piece pig pilot pink pipe place plain plan plane plant plate play please plenty
plot plus pocket poem poet point police policy political politics pool poor pope popular
pork port portrait portraits pose position possible post pot pound pour power practice
praise pray prayer press pretty price pride priest prime print prison private prize problem
process produce profit program promise proof proper protect protest proud prove province
public pull pump punish pure purpose pursue push put queen quest question quick quiet quit
quite race radical radio rage rail rain raise ran range rank rape rare rate rather raw reach
read ready real reason rebel recall receive recent reception recipe record red reform refuse
region regret reject relate release relief religion rely remain remark remember remote
remove rent repair repeat reply report request rescue rest result retire return reveal
revenge review revolt rice rich ride rifle right ring riot rise risk rival river road rob
rock role roll roof room root rope rough round route row royal rule run rural rush sacred
sad safe said sail saint sale salt same sand satin save saw say scale scandal scene school
science score sea search season seat second secret section sector secure sedan see seed seek
seem seize select selection sell senate send senior sense sentence separate serious servant
serve service session set settle seven severe sex shade shadow shake shame shape share
sharia sharp she shed sheep sheet shelf shell shelter sheriff shift ship shipping shirt
shock shoe shoot shop shopping shore short shot should shout show shower shut sick side
siege sign signs silence silent silk silver similar simple since sing singer single sink
sister sit site six size skill skin sky slave sleep slice slight slow small smart smell
smile smoke smooth snow so social soft soil sold soldier solid some son song soon sorry sort
soul sound soup source south space spare speak special speech speed spend spirit spoke sport
spot spread spring spy square staff stage stain stair stake stamp stand star start state
statement station statue status stay steady steal steel step stick still stir stock stole
stone stood stop store storm story straight strange stream street strength stress strike
string strong study stuff style subject submit succeed success such sudden suffer sugar suit
sum summer sun supper supply support sure surface surplus surprise surround suspect sweet
swim swing switch sword system table take tale talent talk tall tank tape target task taste
tax tea teach team tear tell ten tend term terrain terror test text than thank that the
theater theatre their them then theory there these they thick thief thin thing think third
this those though thought thousand threat three threw through throw thus ticket tide tie
tight till time tired title to today together told tone tongue tonight too tool top torn
torture total touch tough tour toward tower town toy trace track trade train transfer
transport trap travel treat treaty tree trend trial tribe trick trip troop truck true trust
truth try tube tune tunnel turn twelve twenty twice twin two type ugly under union unit
unite united university unless untied until up upon upper urban urge us use usual valley
value van vast verdict version very veteran victim victory view village violence visit voice
vote wage wait wake walk wall want war warm warn was wash waste watch water wave way weak
wealth weapon wear weather week weight welcome well went were west wet what wheel when where
whether which while white who whole whose why wide wife wild will win wind window wine wing
winner winter wire wise wish with within without witness woman women won wonder wood word
work worker world worry worse worth would wound write wrong yard year yes yesterday yet
yield you young your youth zone zoo
`
    .trim()
    .split(/\s+/),
);
