/**
 * Given names that newspapers use for one another: the usual English short forms, and the
 * counterparts of Slavic and some other names. Common knowledge, as dictionaries of given names list
 * it; no database has been copied. For the build only: a shard has the forms of its own names.
 *
 * Russian spellings of Western names are in Latin letters, as romanise.ts writes them.
 */
const GROUPS = `
robert rob bob bobby robbie
edward ed eddie ted teddy ned
william will bill billy willie uilyam
richard dick rick ricky rich richie
james jim jimmy jamie dzheyms dzheims
john jack johnny dzhon
joseph joe joey
michael mike mick mickey maykl maikl
charles charlie chuck charlz sharl
thomas tom tommy
anthony antony tony
andrew andy drew endryu
daniel dan danny
david dave davy
benjamin ben benny binyamin bibi
samuel sam sammy
nicholas nick nicky nicolas nikolai nikolay
christopher chris
matthew matt
stephen steve steven stephan stefan
gregory greg
jeffrey jeff geoffrey geoff
kenneth ken kenny
ronald ron ronnie
donald don donnie
lawrence laurence larry
leonard len lenny
leon lev leo
leonardo leo
raymond ray
timothy tim
walter walt
peter pete piotr pyotr petro petr
philip phillip phil
patrick pat paddy
frederick frederic fred freddie friedrich fredrik
francis frank frankie
franklin frank
henry hank harry genri henri
harold harry hal
gerald gerry jerry
jeremy jerry
jerome jerry
albert al bert
alfred alf fred
alexander alex alec sandy aleksandr alexandr oleksandr aliaksandr alyaksandr alaksandr sasha
alexei alexey aleksei aleksey oleksiy oleksii
arthur art
bernard bernie
bradley brad
calvin cal
clifford cliff
curtis curt
dominic dom
douglas doug
eugene gene yevgeny evgeny yevhen
ernest ernie
george dzhordzh georgios georgy
herbert herb bert
howard howie
isaac yitzhak itzhak
jacob jake
jacques zhak
jean zhan
jonathan jon jonny
joshua josh
louis lou louie lewis
karl carl charles
martin marty
maxwell max
maxim maksym
mitchell mitch
nathaniel nathan nat nate
oliver ollie
randolph randy
roderick rod
rodney rod
rudolph rudy
russell russ
solomon sol
stanley stan
theodore ted teddy theo
terence terry
ulysses uliss
victor vic viktor
vincent vince vinny
wesley wes
wilhelm william
zachary zach zack
abigail abby
alexandra alex sandra
amanda mandy
angela angie
anne ann annie anna
barbara barb babs
caroline carol carrie
charlotte lottie
christine christina chris chrissy tina
cynthia cindy
deborah debra debbie deb
dorothy dot dottie
eleanor ellie nell
elizabeth liz lizzie beth betty betsy eliza
frances fran
gabrielle gabby
jacqueline jackie
janet jan
jennifer jen jenny
jessica jess jessie
judith judy
katherine catherine kathryn kate katie kathy cathy kitty
ekaterina yekaterina kateryna katerina
kimberly kim
margaret maggie meg peggy marge
mary molly
melanie mel
michelle shelly mishel
nicole nicky
pamela pam
patricia pat patty tricia trish
rebecca becky
samantha sam
stephanie steph
susan sue susie
theresa teresa tess terry
valerie val
victoria vicky tori
virginia ginny
andrei andriy andrey andrej
anatoly anatoliy anatolii
bogdan bohdan
dmitry dmytro dmitri
elena olena yelena
gennady hennadiy
grigory hryhoriy hryhorii
igor ihor
iosif yosif josef joseph
konstantin kostyantyn kostiantyn
mikhail mykhailo mikhael michael
natalia nataliya nataliia
nikolai nikolay mykola mikalai
oleg oleh
pavel pavlo paul
sergei sergey serhiy serhii siarhei
vasily vasyl vasili
svetlana sviatlana svitlana
vladimir volodymyr uladzimir
vladislav vladyslav
yulia julia yuliya iuliia
yury yuri yuriy yurii
nicolae nicolas nicolaus
elena helena helene ileana
isabel isabelle isabella
gerhard gerd
gerard gerry
friedrich fritz
heinrich heinz
clement clem
winston winnie
winifred winnie
slobodan slobo
wenzel vaclav
ferdinand fernando
eva evita
olusegun segun
laurent lorent
francois fransua
hugo ugo
dwight duayt
juan khuan
jose khose
jorge khorkhe
hans khans gans
helmut gelmut khelmut
winston uinston`;

const forms = new Map<string, Set<string>>();
for (const group of GROUPS.trim().split('\n')) {
  const names = group.split(' ');
  for (const name of names) {
    const known = forms.get(name) ?? new Set();
    forms.set(name, new Set([...known, ...names.filter((other) => other !== name)]));
  }
}

/** The other forms of a folded given name; none for most. */
export const givenNamesLike = (name: string): readonly string[] => [...(forms.get(name) ?? [])];
