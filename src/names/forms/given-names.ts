import { phoneticKey } from '../compare/phonetic-key.ts';

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
isaac yitzhak itzhak ishaq isaak
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
winston uinston
elizabeth elisabeth liz lizzie beth betty betsy eliza libby
margaret maggie peggy meg marge margarita
catherine katherine katharine kathleen cathy kathy kate katie kitty kay
patricia pat patty tricia trish
barbara barb babs
susan suzanne sue susie suzy
deborah debra deb debbie
rebecca rivka becky
jennifer jen jenny
jessica jess
kimberly kim
sandra alexandra sandy
madeleine madeline maddie
christine christina chris tina chrissy
victoria vicky vicki
virginia ginny
theresa teresa terry tess
dorothy dot dolly
eleanor ellie nell
hillary hilary
condoleezza condi
jacqueline jackie
judith judy
pamela pam
josephine joanne joan jo
samantha sam
arnold arnie
barack barry
desmond des
edmund edgar edwin ed eddie ned
elijah eli
gilbert gil
hubert bert
irving irv
jeremiah jerry
leslie les
malcolm mal
marcus mark marc marco marko markus
mortimer mort
nathaniel nathan nat nate
norman norm
oliver ollie
reginald reg reggie
robert roberto rob robbie bobbie beto
roderick rod rory
rodney rod
roger rodge
rudolph rudolf rudy
russell russ
sebastian seb
sidney sid
solomon shlomo sol
stanley stan
stuart stewart stu
terence terrence terry
theodore theo ted teddy
tobias toby
vernon vern
vincent vince vinnie
wallace wally
wesley wes
zachary zach zack
alan allan allen al
hugh hughie
mikhail mikhailo mykhailo mikheil michail michael misha
yevgeny evgeny yevgeni evgeni yevgeniy evgenii yevhen evgeniya eugene eugen zhenya
dmitri dmitry dimitri dmitriy dmytro dima mitya
yelena elena olena helen helena helene lena
vladimir volodymyr uladzimir wladimir volodya vova
ivan ioan vanya john
boris borya
anatoly anatoli anatoliy tolya
konstantin constantin constantine konstantinos kostya kostas costas
grigory grigori gregory hryhoriy grisha
nikolai nikolay mykola mikalai nicolae nicolai kolya
sergei sergey sergii serhiy siarhei serzh serge seryozha
yuri yury yurii iurii youri yura george
viktor victor vitya
vitaly vitali vitaliy vitalik
vasily vasili vasyl basil vasya
pavel pavlo paul pasha
pyotr petr petya
igor ihor
oleg oleh
anna anne ann anya hannah
maria mariya mary marie masha
yekaterina ekaterina kateryna catherine katya
tatiana tatyana tetiana tanya
natalia natalya nataliya natasha
olga olha olya
irina iryna irene ira
svetlana svitlana sviatlana sveta
lyudmila ludmila liudmyla lyuda
yulia yuliya julia iulia
nadezhda nadiya nadya
ksenia kseniya xenia
alexandra aleksandra oleksandra sasha
aleksandr alexandre alejandro alessandro alexandros alexis alekos aleksander alex olek
alexei alexey alyosha
andrei andrey andriy andrzej andrej andreas andres andre andrew
giorgi georgi george gia
johannes johann johan hans jan
friedrich fritz
heinrich heinz henry
josef josip joseph yosef yossi jozef giuseppe beppe iosif
wolfgang wolf
zbigniew zbig
maximilian max
matthias mathias matthew
giovanni gianni john
luigi gigi
vincenzo enzo
lorenzo renzo
francesco franco francis
stanislav stanislaw staszek
yaroslav jaroslaw jaroslav jarek
ferenc francis franz
janos john
laszlo ladislaus
jose josep pepe
francisco paco pancho kiko francis
javier xavier javi xavi
ignacio nacho
manuel manolo manu
emmanuel manuel manu manny
enrique quique henry
luis lucho louis luiz
eduardo edu edward
alberto beto
rafael rafa raphael
santiago santi
gabriel gabi gaby gabo gavriel
fernando nando
ernesto che
guillermo memo william
moshe moses
avraham abraham avi abe
shimon simon
menachem menahem
ariel arik
ehud udi
yehuda judah
yaakov jacob kobi
reuven reuben rubi
gideon gidi
zvi tzvi
tzipi tzipora zipora zipi zippora
georgios giorgos yorgos
dimitrios dimitris
ioannis yannis yanis giannis john
nikolaos nikos nicholas
panagiotis panos
evangelos vangelis
antonis antonios antony
emmanouil manolis
eamon edward
gerard gerry
olaf olof olav
mohamed mo
mohammed mo
muhammad mo
mohammad mo
charles carlos karol karel
peter pedro pietro
william wilhelm willem
george jorge georg
ignatius iggy`;

const forms = new Map<string, Set<string>>();
for (const group of GROUPS.trim().split('\n')) {
  const names = group.split(' ');
  for (const name of names) {
    const known = forms.get(name) ?? new Set();
    const others = names.filter((other) => phoneticKey(other) !== phoneticKey(name));
    forms.set(name, new Set([...known, ...others]));
  }
}

/** The other forms of a folded given name that it does not sound like; none for most. */
export const givenNamesLike = (name: string): readonly string[] => [...(forms.get(name) ?? [])];
