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
Basel, Basle, Bâle, Basilea, Bazylea
Basra, Bassora, Basora
Batumi, Batoum
Beijing, Пекин, Peking, Pékin, Pekín, Pechino, Pequim, Pekin, Beiping, 北京, ペキン, 베이징
Beirut, Beyrouth, Bejrut
Belgrade, Beograd, Belgrad, Belgrado
Bengaluru, Bangalore
Berlin, Berlino
Bern, Berne, Berna, Berno
Bethlehem, Beit Lahm, Betlehem, Belén
Bolzano, Bozen
Bratislava, Pressburg, Pozsony, Presporok
Brittany, Bretagne, Breizh, Bretaña, Bretagna
Brno, Brünn
Bruges, Brugge, Brügge, Brujas
Brussels, Bruxelles, Brüssel, Brussel, Bruselas, Bruksela, Bryussel
Bucharest, București, Bukarest, Bucarest, Bukareszt
Burgundy, Bourgogne, Burgund, Borgoña
Busan, Pusan, Fusan, 釜山
Cairo, Каир, Al-Qahira, Kairo, Le Caire, El Cairo, Il Cairo, Kahire, Kair
Catalonia, Catalunya, Cataluña, Katalonien, Catalogne, Catalogna
Chechnya, Ichkeria, Tschetschenien, Tchétchénie
Chennai, Madras
Chernihiv, Chernigov
Chernivtsi, Czernowitz, Cernăuți, Chernovtsy
Chisinau, Kishinev
Chittagong, Chattogram, Chottogram
Chongqing, Chungking, 重慶
Cologne, Köln, Keulen, Colonia, Kolonia, Kolín nad Rýnem
Constanta, Köstence
Copenhagen, København, Kopenhagen, Copenhague, Kopenhaga, Köpenhamn
Cork, Corcaigh
Corsica, Corse, Korsika, Córcega
Crete, Kriti, Kreta, Creta, Candia
Crimea, Krim, Krym, Crimée, Qırım, Kırım
Damascus, Dimashq, Damas, Damasco, Damaskus, Şam, Damasc, Damaszek
Delhi, Dilli
Derry, Londonderry
Dhaka, Dacca
Dijon, Digione
Dnipro, Dnipropetrovsk, Dnepropetrovsk, Ekaterinoslav
Donetsk, Yuzovka
Dresden, Dresde, Dresda, Drezno
Dublin, Baile Átha Cliath
Dubrovnik, Ragusa
Dushanbe, Stalinabad
Edinburgh, Edimbourg, Edimburgo, Edynburg
Edirne, Adrianople
Eswatini, Swaziland
Faroe Islands, Färöer, Îles Féroé, Føroyar
Florence, Флоренция, Firenze, Florenz, Florencia, Florencja
Frankfurt, Francfort, Fráncfort, Francoforte
Gaza, Azza
Gdansk, Danzig, Dantzig, Dantzick, Danzica
Geneva, Женева, Genève, Genf, Ginebra, Ginevra, Genewa, Zheneva
Genoa, Genova, Gênes, Genua, Génova
Ghent, Gent, Gand, Gante
Gothenburg, Göteborg, Gotemburgo, Gotenburg
Greenland, Kalaallit Nunaat, Grönland, Groenland, Groenlandia
Guangzhou, Canton, Kanton, Kwangchow
Gwangju, Kwangju, 광주, 光州
Haifa, Hefa, Caiffa
Hamburg, Hambourg, Hamburgo, Amburgo
Havana, La Habana, La Havane, Havanna, L'Avana, Hawana, Gavana
Helsinki, Helsingfors
Ho Chi Minh City, Saigon, Sài Gòn, HCMC, Thành phố Hồ Chí Minh, Ho-Chi-Minh-Stadt, Hô-Chi-Minh-Ville
Hong Kong, Xianggang, 香港
Istanbul, Constantinople, Konstantinopel, Byzantium, Stamboul, Stambul, Estambul, Stambuł, Tsargrad
Ivano-Frankivsk, Stanislau, Stanisławów
Izmir, Smyrna, Smyrne
Jaffa, Yafo
Jaffna, Yalpanam, Yazhpanam
Jakarta, Batavia, Djakarta
Jerusalem, Иерусалим, Yerushalayim, Al-Quds, Kudüs, Jérusalem, Gerusalemme, Jerozolima, Ierusalim
Kabul, Caboul
Kaliningrad, Königsberg, Królewiec, Karaliaučius
Karachi, Karatschi
Kashmir, Cashmere, Cachemire, Cachemira, Kaschmir
Kaunas, Kovno, Kowno, Kauen
Kharkiv, Kharkov, Charkow
Kinshasa, Léopoldville, Leopoldstadt
Klaipeda, Memel, Kłajpeda
Kochi, Cochin
Kolkata, Calcutta, Kalkutta
Kosice, Kaschau
Kozhikode, Calicut
Krakow, Cracow, Krakau, Cracovie, Cracovia
Kropyvnytskyi, Kirovohrad, Kirovograd, Yelisavetgrad
Kyiv, Kiev, Kijów, Kief
Leipzig, Lipsia, Lipsk
Lhasa, 拉萨
Lille, Rijsel
Lisbon, Lisboa, Lissabon, Lisbonne, Lisbona, Lizbona
Liège, Lüttich, Luik, Lieja
Ljubljana, Laibach, Lubiana
Lodz, Litzmannstadt, Lodsch
London, Londres, Londra, Londyn, Londen
Lucerne, Luzern
Luhansk, Lugansk, Voroshilovgrad
Luxembourg, Lëtzebuerg, Luxemburg
Lviv, Lvov, Lwów, Lemberg, Leopolis, Léopol
Lyon, Lyons, Lione
Macau, Macao, Aomen, 澳门
Mainz, Mayence, Maguncia
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
Mykolaiv, Nikolaev, Nikolayev
Myanmar, Burma, Birmanie, Birmania, Birma
N'Djamena, Fort-Lamy
Nagorno-Karabakh, Artsakh, Berg-Karabach, Haut-Karabagh, Haut-Karabakh, Alto Karabaj, Mountainous Karabakh
Nanjing, Nanking, 南京
Naples, Неаполь, Napoli, Neapel, Nápoles, Neapol
Nicosia, Lefkosia, Lefkoşa, Nikosia, Nicosie
North Macedonia, Macedonia, FYROM
Novi Sad, Neusatz, Újvidék
Nuremberg, Nürnberg, Norymberga, Norimberga
Nuuk, Godthåb
Odesa, Odessa
Oran, Wahran
Oslo, Christiania, Kristiania
Ostrava, Ostrau
Padua, Padova
Palestine, Filastin, Falastin
Paris, Париж, Parigi, Parijs, Paryż, Parizh
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
Yangon, Rangoon, Rangun, Rangoun, Rangún
Reykjavik, Reikiavik
Rhodes, Rodos, Rhodos
Rome, Рим, Roma, Rom, Rzym, Rim
Rwanda, Ruanda
Saint Petersburg, Sankt-Peterburg, Sankt Petersburg, San Petersburgo, San Pietroburgo, Saint-Pétersbourg, Petersburg, Leningrad, Petrograd, Leningrado
Salzburg, Salisburgo
Samara, Kuibyshev, Kuybyshev
San Sebastián, Donostia
Sana'a, Sanaa
Santo Domingo, Ciudad Trujillo
Saragossa, Zaragoza
Sardinia, Sardegna, Sardinien, Sardaigne, Cerdeña
Sao Paulo, San Paulo, Сан-Паулу, San Pablo
Scotland, Schottland, Écosse, Escocia, Scozia, Szkocja
Seoul, Keijo, Seúl, 首尔, ソウル
Seville, Sevilla, Séville, Siviglia, Sewilla
Shanghai, Schanghai, 上海
Shenyang, Mukden
Sibiu, Hermannstadt
Sicily, Sicilia, Sizilien, Sicile, Sycylia
Sidon, Saida
Skopje, Üsküp
Sofia, Sofiya
Thessaloniki, Solun, Salonica, Salonika, Saloniki, Selanik, Salonique, Tesalónica, Salonicco
Split, Spalato
Sri Lanka, Ceylon
Srinagar, Shrinagar
Stockholm, Estocolmo, Stoccolma, Sztokholm
Strasbourg, Straßburg, Estrasburgo, Strasburgo
Szczecin, Stettin
Szeged, Szegedin
Taipei, Taipeh, 台北, タイペイ
Taiwan, Formosa
Tallinn, Reval
Tangier, Tanger, Tánger, Tanja
Tartu, Dorpat
Tbilisi, Tiflis
Tehran, Teherán
Thailand, Siam
The Hague, Den Haag, La Haye, La Haya, L'Aia
Thiruvananthapuram, Trivandrum
Thrace, Trakya
Tibet, Xizang
Timisoara, Temesvár, Temeswar, Temeschwar, Temeschburg
Timor-Leste, East Timor
Tirana, Tiranë
Tokyo, 东京
Transnistria, Pridnestrovie, Pridnestrovye, Trans-Dniester, Transdnestr, Transdniestria
Trieste, Triest, Trst
Tripoli, Tarabulus
Turin, Torino
Turku, Åbo
Tuscany, Toscana, Toskana
Ulyanovsk, Simbirsk
Urumqi, Dihua
Vadodara, Baroda
Varanasi, Benares, Banaras
Venice, Venezia, Venedig, Venise, Venecia, Wenecja
Versailles, Versalles
Vienna, Вена, Wien, Vienne, Viena, Wiedeń, Bécs, Viyana
Vilnius, Vilna, Wilno, Wilna
Visakhapatnam, Vizag
Volgograd, Stalingrad, Tsaritsyn, Stalingrado
Vyborg, Viipuri
Wales, Cymru, Pays de Galles
Warsaw, Warszawa, Warschau, Varsovie, Varsovia, Varsavia, Varşova
Western Sahara, Sahara Occidental
Wroclaw, Breslau, Vratislav
Xi'an, Sian
Xinjiang, Sinkiang, East Turkestan, Sinkjang
Yekaterinburg, Sverdlovsk
Yerevan, Erivan
Zagreb, Agram
Zaporizhzhia, Zaporozhye, Alexandrovsk
Zurich, Zürich, Zurigo, Zúrich`;

/** The other names of a place; none for most. */
export const placeNames = tableOf(PLACES);
