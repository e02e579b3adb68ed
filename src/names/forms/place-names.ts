/**
 * What cities and regions are called in the languages of many readers, and what they were called
 * before. Common knowledge, as atlases print it; no database has been copied: those that are packaged
 * are 30 MB and more for a few hundred cities in the news, and most of their names are of small
 * languages. Spellings that the rules find by their sound are left out. For the build only.
 */
import { tableOf } from './name-table.ts';

const PLACES = `
Aachen, Aix-la-Chapelle, Aquisgrán, Akwizgran
Aleppo, Halab, Haleb, Alep
Alexandria, Iskandariya, Alexandrie, Alejandría
Algiers, Alger, Argel, Algier, Al-Jazair, Cezayir
Almaty, Alma-Ata, Verny
Ankara, Angora
Antakya, Antioch
Antwerp, Antwerpen, Anvers, Amberes, Anversa
Ashgabat, Ashkhabad, Achgabat, Aschchabad
Astana, Nursultan, Akmola, Tselinograd
Athens, Афины, Athina, Athen, Athènes, Atenas, Atene, Ateny, Afiny
Baghdad, Bağdat
Bangkok, Krung Thep
Bangladesh, East Pakistan
Banjul, Bathurst
Basel, Basle, Bâle, Basilea, Bazylea
Basra, Bassora, Basora
Batumi, Batoum
Beijing, Пекин, Peking, Pékin, Pekín, Pechino, Pequim, Pekin, Beiping, 北京, ペキン, 베이징
Beirut, Beyrouth, Bejrut
Belarus, Byelorussia, White Russia
Belgrade, Beograd, Belgrad, Belgrado
Belize, British Honduras
Bengaluru, Bangalore
Benin, Dahomey
Berlin, Berlino
Bern, Berne, Berna, Berno
Bethlehem, Beit Lahm, Betlehem, Belén
Bishkek, Frunze, Pishpek
Bolzano, Bozen
Botswana, Bechuanaland
Bratislava, Pressburg, Pozsony, Presporok
Brittany, Bretagne, Breizh, Bretaña, Bretagna
Brno, Brünn
Bruges, Brugge, Brügge, Brujas
Brussels, Bruxelles, Brüssel, Brussel, Bruselas, Bruksela, Bryussel
Bucharest, București, Bukarest, Bucarest, Bukareszt
Burgundy, Bourgogne, Burgund, Borgoña
Burkina Faso, Upper Volta, Haute-Volta, Obervolta, Alto Volta
Busan, Pusan, Fusan, 釜山
Bydgoszcz, Bromberg
Cairo, Каир, Al-Qahira, Kairo, Le Caire, El Cairo, Il Cairo, Kahire, Kair
Cambodia, Kampuchea, Khmer Republic
Cape Verde, Cabo Verde
Catalonia, Catalunya, Cataluña, Katalonien, Catalogne, Catalogna
Central African Republic, Ubangi-Shari, Centrafrique
Chechnya, Ichkeria, Tschetschenien, Tchétchénie
Chengdu, Chengtu
Chennai, Madras
Chernihiv, Chernigov
Chernivtsi, Czernowitz, Cernăuți, Chernovtsy
Chisinau, Kishinev
Chittagong, Chattogram, Chottogram
Chongqing, Chungking, 重慶
Cluj-Napoca, Klausenburg, Kolozsvár
Cologne, Köln, Keulen, Colonia, Kolonia, Kolín nad Rýnem
Constanta, Köstence
Copenhagen, København, Kopenhagen, Copenhague, Kopenhaga, Köpenhamn
Cork, Corcaigh
Corsica, Corse, Korsika, Córcega
Crete, Kriti, Kreta, Creta, Candia
Crimea, Krim, Krym, Crimée, Qırım, Kırım
Czech Republic, Czechia
Dalian, Dairen
Damascus, Dimashq, Damas, Damasco, Damaskus, Şam, Damasc, Damaszek
Daugavpils, Dünaburg
Delhi, Dilli
Democratic Republic of the Congo, Zaire, Belgian Congo, DR Congo, DRC, Congo-Kinshasa
Derry, Londonderry
Dhaka, Dacca
Dijon, Digione
Djibouti, French Somaliland
Dnipro, Dnipropetrovsk, Dnepropetrovsk, Ekaterinoslav
Donetsk, Yuzovka
Dresden, Dresde, Dresda, Drezno
Dublin, Baile Átha Cliath
Dubrovnik, Ragusa
Dushanbe, Stalinabad
Edinburgh, Edimbourg, Edimburgo, Edynburg
Edirne, Adrianople
Elbląg, Elbing
Eswatini, Swaziland
Ethiopia, Abyssinia
Faroe Islands, Färöer, Îles Féroé, Føroyar
Florence, Флоренция, Firenze, Florenz, Florencia, Florencja
Frankfurt, Francfort, Fráncfort, Francoforte
Fujian, Fukien
Fuzhou, Foochow
Gansu, Kansu
Gaza, Azza
Gdansk, Danzig, Dantzig, Dantzick, Danzica
Geneva, Женева, Genève, Genf, Ginebra, Ginevra, Genewa, Zheneva
Genoa, Genova, Gênes, Genua, Génova
Ghana, Gold Coast
Ghent, Gent, Gand, Gante
Gothenburg, Göteborg, Gotemburgo, Gotenburg
Greenland, Kalaallit Nunaat, Grönland, Groenland, Groenlandia
Guangdong, Kwangtung
Guangxi, Kwangsi
Guangzhou, Canton, Kanton, Kwangchow, Kouang-tcheou
Guilin, Kweilin
Guizhou, Kweichow
Guyana, British Guiana
Gwangju, Kwangju, 광주, 光州
Gyumri, Leninakan
Haifa, Hefa, Caiffa
Hamburg, Hambourg, Hamburgo, Amburgo
Hangzhou, Hangchow
Hankou, Hankow
Harare, Salisbury
Havana, La Habana, La Havane, Havanna, L'Avana, Hawana, Gavana
Hebei, Hopei, Hopeh
Heilongjiang, Heilungkiang
Helsinki, Helsingfors
Henan, Honan
Ho Chi Minh City, Saigon, Sài Gòn, HCMC, Thành phố Hồ Chí Minh, Ho-Chi-Minh-Stadt, Hô-Chi-Minh-Ville
Hong Kong, Xianggang, 香港
Hsinchu, Xinzhu
Hubei, Hupeh
Iasi, Jassy
Indonesia, Dutch East Indies
Iran, Persia
Iraq, Mesopotamia
Istanbul, Constantinople, Konstantinopel, Byzantium, Stamboul, Stambul, Estambul, Stambuł, Tsargrad
Ivano-Frankivsk, Stanislau, Stanisławów
Ivory Coast, Côte d'Ivoire
Izmir, Smyrna, Smyrne
Jaffa, Yafo
Jaffna, Yalpanam, Yazhpanam
Jakarta, Batavia, Djakarta
Jerusalem, Иерусалим, Yerushalayim, Al-Quds, Kudüs, Jérusalem, Gerusalemme, Jerozolima, Ierusalim
Jiangsu, Kiangsu
Jiangxi, Kiangsi
Jilin, Kirin
Jinan, Tsinan
Jordan, Transjordan
Kabul, Caboul
Kaliningrad, Königsberg, Królewiec, Karaliaučius
Kaohsiung, Gaoxiong
Karachi, Karatschi
Kashmir, Cashmere, Cachemire, Cachemira, Kaschmir
Kaunas, Kovno, Kowno, Kauen
Kazan, Qazan
Kharkiv, Kharkov, Charkow
Khujand, Leninabad
Kinmen, Quemoy, Jinmen
Kinshasa, Léopoldville, Leopoldstadt
Kisangani, Stanleyville
Klaipeda, Memel, Kłajpeda
Kochi, Cochin
Kolkata, Calcutta, Kalkutta
Kosice, Kaschau
Kozhikode, Calicut
Krakow, Cracow, Krakau, Cracovie, Cracovia
Kropyvnytskyi, Kirovohrad, Kirovograd, Yelisavetgrad
Kryvyi Rih, Krivoy Rog
Kyiv, Kiev, Kieyv, Kyive, Kijów, Kief
Leipzig, Lipsia, Lipsk
Lesotho, Basutoland
Lhasa, 拉萨
Liège, Lüttich, Luik, Lieja
Lille, Rijsel
Lisbon, Lisboa, Lissabon, Lisbonne, Lisbona, Lizbona
Ljubljana, Laibach, Lubiana
Lodz, Litzmannstadt, Lodsch
London, Londres, Londra, Londyn, Londen
Lubumbashi, Élisabethville
Lucerne, Luzern
Luhansk, Lugansk, Voroshilovgrad
Luxembourg, Lëtzebuerg, Luxemburg
Lviv, Lvov, Lwów, Lemberg, Leopolis, Léopol
Lyon, Lyons, Lione
Macau, Macao, Aomen, 澳门
Mainz, Mayence, Maguncia
Malabo, Santa Isabel
Malawi, Nyasaland
Mali, French Sudan
Maputo, Lourenço Marques
Marrakesh, Marrakech, Marraquech
Marseille, Marseilles, Marsella, Marsiglia
Mashhad, Meshed
Mecca, Makkah, La Mecque, La Meca, Mekka, Mekke
Medina, Madinah, Médine
Mexico City, Ciudad de México, Mexiko-Stadt, CDMX
Milan, Milano, Mailand, Milán, Mediolan
Mogadishu, Muqdisho, Mogadiscio
Moldova, Moldavia, Moldau
Montenegro, Crna Gora
Moscow, Moskva, Moskau, Moscou, Moscú, Mosca, Moskwa, Moskova, 莫斯科
Mosul, Al-Mawsil, Mossoul, Musul
Mumbai, Bombay, Bombaim
Munich, München, Munchen, Muenchen, Monaco di Baviera, Mnichov, Monachium, Múnich
Myanmar, Burma, Birmanie, Birmania, Birma
Mykolaiv, Nikolaev, Nikolayev
N'Djamena, Fort-Lamy
Nagorno-Karabakh, Artsakh, Berg-Karabach, Haut-Karabagh, Haut-Karabakh, Alto Karabaj, Mountainous Karabakh
Namibia, South West Africa
Nanjing, Nanking, 南京
Naples, Неаполь, Napoli, Neapel, Nápoles, Neapol
Nicosia, Lefkosia, Lefkoşa, Nikosia, Nicosie
Ningbo, Ningpo
Nizhny Novgorod, Gorky
North Korea, DPRK, Democratic People's Republic of Korea
North Macedonia, Macedonia, FYROM
Novi Sad, Neusatz, Újvidék
Nuremberg, Nürnberg, Norymberga, Norimberga
Nuuk, Godthåb
Odesa, Odessa
Opole, Oppeln
Oradea, Nagyvárad, Grosswardein
Oran, Wahran
Oslo, Christiania, Kristiania
Ostrava, Ostrau
Padua, Padova
Palestine, Filastin, Falastin
Paris, Париж, Parigi, Parijs, Paryż, Parizh
Perm, Molotov
Philippines, Pilipinas
Phnom Penh, Pnompenh
Piraeus, Pireas
Plovdiv, Philippopolis, Filibe
Plzen, Pilsen
Podgorica, Titograd
Poznan, Posen
Prague, Praha, Prag, Praga
Pretoria, Tshwane
Pristina, Prishtina, Prishtinë
Pune, Poona
Pyongyang, Phenian, Пхеньян, 平壌, 平壤
Qingdao, Tsingtao, Tsingtau
Qinghai, Tsinghai
Republic of the Congo, Congo-Brazzaville
Reykjavik, Reikiavik
Rhodes, Rodos, Rhodos
Rijeka, Fiume
Rivne, Rovno
Rome, Рим, Roma, Rom, Rzym, Rim
Ruse, Rustchuk
Rwanda, Ruanda
Saint Petersburg, Sankt-Peterburg, Sankt Petersburg, San Petersburgo, San Pietroburgo, Saint-Pétersbourg, Petersburg, Leningrad, Petrograd, Leningrado
Salzburg, Salisburgo
Samara, Kuibyshev, Kuybyshev
Samoa, Western Samoa
San Sebastián, Donostia
Sana'a, Sanaa
Santo Domingo, Ciudad Trujillo
Sao Paulo, San Paulo, Сан-Паулу, San Pablo
Saragossa, Zaragoza
Sardinia, Sardegna, Sardinien, Sardaigne, Cerdeña
Scotland, Schottland, Écosse, Escocia, Scozia, Szkocja
Seoul, Keijo, Seúl, 首尔, ソウル
Seville, Sevilla, Séville, Siviglia, Sewilla
Shaanxi, Shensi
Shandong, Shantung
Shanghai, Schanghai, 上海
Shanxi, Shansi
Shenyang, Mukden
Shkodra, Scutari
Shusha, Shushi
Sibiu, Hermannstadt
Sichuan, Szechwan, Szechuan
Sicily, Sicilia, Sizilien, Sicile, Sycylia
Sidon, Saida
Skopje, Üsküp
Sofia, Sofiya
Sopot, Zoppot
South Korea, Republic of Korea
Split, Spalato
Sri Lanka, Ceylon
Srinagar, Shrinagar
Stepanakert, Khankendi
Stockholm, Estocolmo, Stoccolma, Sztokholm
Strasbourg, Straßburg, Estrasburgo, Strasburgo
Suriname, Dutch Guiana
Suzhou, Soochow
Szczecin, Stettin
Szeged, Szegedin
Taipei, Taipeh, Taibei, 台北, タイペイ
Taiwan, Formosa
Tallinn, Reval
Tangier, Tanger, Tánger, Tanja
Tanzania, Tanganyika
Tartu, Dorpat
Tbilisi, Tiflis
Tehran, Teherán
Ternopil, Tarnopol
Thailand, Siam
The Hague, Den Haag, La Haye, La Haya, L'Aia
Thessaloniki, Solun, Salonica, Salonika, Saloniki, Selanik, Salonique, Tesalónica, Salonicco
Thiruvananthapuram, Trivandrum
Thrace, Trakya
Tianjin, Tientsin, Tiantsin
Tibet, Xizang
Timisoara, Temesvár, Temeswar, Temeschwar, Temeschburg
Timor-Leste, East Timor
Tirana, Tiranë
Tokyo, 东京
Torun, Thorn
Transnistria, Pridnestrovie, Pridnestrovye, Trans-Dniester, Transdnestr, Transdniestria
Trieste, Triest, Trst
Tripoli, Tarabulus
Turin, Torino
Turku, Åbo
Tuscany, Toscana, Toskana
Tver, Kalinin
Ulyanovsk, Simbirsk
United Arab Emirates, UAE, Trucial States
United Kingdom, UK, Great Britain
United States, USA, United States of America
Urumqi, Dihua
Uzhhorod, Ungvár
Vadodara, Baroda
Vanuatu, New Hebrides
Varanasi, Benares, Banaras
Venice, Venezia, Venedig, Venise, Venecia, Wenecja
Versailles, Versalles
Vienna, Вена, Wien, Vienne, Viena, Wiedeń, Bécs, Viyana
Vilnius, Vilna, Wilno, Wilna
Vinnytsia, Vinnitsa
Visakhapatnam, Vizag
Vladikavkaz, Ordzhonikidze
Volgograd, Stalingrad, Tsaritsyn, Stalingrado
Vyborg, Viipuri
Wales, Cymru, Pays de Galles
Warsaw, Warszawa, Warschau, Varsovie, Varsovia, Varsavia, Varşova
Western Sahara, Sahara Occidental
Wroclaw, Breslau, Vratislav
Xi'an, Sian
Xiamen, Amoy
Xinjiang, Sinkiang, East Turkestan, Sinkjang
Yan'an, Yenan
Yangon, Rangoon, Rangun, Rangoun, Rangún
Yangtze, Yangzi
Yekaterinburg, Sverdlovsk
Yerevan, Erivan
Zadar, Zara
Zagreb, Agram
Zambia, Northern Rhodesia
Zaporizhzhia, Zaporozhye, Alexandrovsk
Zhejiang, Chekiang
Zhengzhou, Chengchow
Zhytomyr, Zhitomir
Zimbabwe, Rhodesia, Southern Rhodesia
Zurich, Zürich, Zurigo, Zúrich`;

/** The other names of a place; none for most. */
export const placeNames = tableOf(PLACES);
