/**
 * Names and acronyms of organisations that papers of all countries write about: international ones,
 * parties, armed groups and secret services, in the languages of many readers. Common knowledge; no
 * database has been copied. For the build only.
 */
import { tableOf } from './name-table.ts';

const ORGANISATIONS = `
African Union, AU, Union africaine, Unión Africana, Afrikanische Union
Amnesty International, Amnistía Internacional, Amnistie internationale
Arab League, League of Arab States, Ligue arabe, Liga Árabe, Arabische Liga, ЛАГ
Association of Southeast Asian Nations, ASEAN, АСЕАН, ANASE
Bank for International Settlements, BIS, BIZ, BRI
BRICS, БРИКС
Commonwealth of Independent States, CIS, СНГ, GUS, CEI
Council of Europe, Conseil de l'Europe, Europarat, Consejo de Europa
Doctors Without Borders, Médecins Sans Frontières, MSF, Ärzte ohne Grenzen, Médicos Sin Fronteras, Врачи без границ
European Central Bank, ECB, EZB, BCE, ЕЦБ
European Commission, Commission européenne, Europäische Kommission, Comisión Europea, Еврокомиссия
European Court of Human Rights, ECHR, CEDH, EGMR, TEDH, ЕСПЧ
European Parliament, Parlement européen, Europaparlament, Parlamento Europeo, Европарламент
European Union, EU, UE, Europäische Union, Union européenne, Unión Europea, ЕС, Европейский союз, Евросоюз
Food and Agriculture Organization, FAO, ФАО
Gulf Cooperation Council, GCC, CCG
Interpol, International Criminal Police Organization, OIPC, Интерпол
International Atomic Energy Agency, IAEA, AIEA, OIEA, IAEO, МАГАТЭ
International Committee of the Red Cross, ICRC, CICR, IKRK
International Court of Justice, ICJ, CIJ, IGH
International Criminal Court, ICC, CPI, IStGH, МУС
International Labour Organization, ILO, OIT, IAO, МОТ
International Monetary Fund, IMF, IWF, FMI, МВФ, Internationaler Währungsfonds, Fonds monétaire international, Fondo Monetario Internacional
International Olympic Committee, IOC, CIO, COI, IOK, МОК
International Organization for Migration, IOM, OIM
North Atlantic Treaty Organization, NATO, Atlantic Alliance, OTAN, НАТО
Organisation for Economic Co-operation and Development, OECD, OCDE, ОЭСР
Organization for Security and Cooperation in Europe, Organization for Security and Co-operation in Europe, OSCE, OSZE, CSCE, ОБСЕ, KSZE
Organization of American States, OAS, OEA
Organization of Islamic Cooperation, OIC, OCI
Organization of the Petroleum Exporting Countries, OPEC, OPEP, ОПЕК
Palestine Liberation Organization, PLO, Palestinian Liberation Organization, OLP, ООП, منظمة التحرير الفلسطينية
Red Cross, Croix-Rouge, Rotes Kreuz, Cruz Roja, Красный Крест
Reporters Without Borders, Reporters sans frontières, RSF, Reporter ohne Grenzen
Shanghai Cooperation Organisation, SCO, OCS, ШОС
United Nations, UN, UNO, ONU, ООН, Vereinte Nationen, Nations unies, Naciones Unidas, Объединённые Нации
United Nations Children's Fund, UNICEF, ЮНИСЕФ
UNESCO, United Nations Educational Scientific and Cultural Organization, ЮНЕСКО
United Nations High Commissioner for Refugees, UNHCR, UN refugee agency, HCR, ACNUR, УВКБ ООН
UN Relief and Works Agency, UNRWA, БАПОР
Warsaw Pact, Warschauer Pakt, Pacte de Varsovie, Pacto de Varsovia, Варшавский договор
World Bank, Banque mondiale, Weltbank, Banco Mundial, Всемирный банк
World Food Programme, WFP, PAM, PMA
World Health Organization, WHO, OMS, Weltgesundheitsorganisation, ВОЗ
World Trade Organization, WTO, OMC, Welthandelsorganisation, ВТО
World Wide Fund for Nature, WWF
Abu Sayyaf, ASG
African National Congress, ANC, Afrikanischer Nationalkongress, Congrès national africain, АНК, Африканский национальный конгресс
AK Party, AKP, Justice and Development Party, Adalet ve Kalkınma Partisi
Al-Qaeda, Аль-Каида
Al-Qaeda in the Islamic Maghreb, AQIM, AQMI
Al-Shabaab, Harakat al-Shabaab al-Mujahideen, Аш-Шабаб
Alternative for Germany, AfD, Alternative für Deutschland, Альтернатива для Германии, АдГ
Aum Shinrikyo, Aum Supreme Truth, Аум Синрикё
Bharatiya Janata Party, BJP, Indian People's Party, भारतीय जनता पार्टी
Central Intelligence Agency, CIA, ЦРУ
Chinese Communist Party, Communist Party of China, CCP, CPC, KPCh, КПК, 中国共产党
Christian Democratic Union, CDU, Christlich Demokratische Union, ХДС
Christian Social Union, CSU, Christlich-Soziale Union, ХСС
Communist Party of the Soviet Union, CPSU, KPSS, КПСС, KPdSU
Democratic Unionist Party, DUP
ETA, Euskadi Ta Askatasuna, Basque Homeland and Liberty, Basque Homeland and Freedom, ЭТА
FARC, Revolutionary Armed Forces of Colombia, Fuerzas Armadas Revolucionarias de Colombia, FARC-EP, ФАРК
Fatah, ФАТХ
Federal Bureau of Investigation, FBI, ФБР
Federal Security Service, FSB, ФСБ
Five Star Movement, M5S, Movimento 5 Stelle
Free Democratic Party, FDP, Freie Demokratische Partei
Frelimo, Mozambique Liberation Front, Frente de Libertação de Moçambique
GRU, ГРУ
Gestapo, Geheime Staatspolizei
Hamas, Islamic Resistance Movement, Harakat al-Muqawama al-Islamiya, ХАМАС
Hezbollah, Party of God, Хезболла
Houthis, Ansar Allah, Ansarullah, Хуситы, Huthi
Indian National Congress, Congress Party
Inter-Services Intelligence, ISI
Irish Republican Army, IRA, Provisional IRA, PIRA, Provos, Óglaigh na hÉireann, ИРА, Provisional Irish Republican Army
Islamic State, ISIS, ISIL, Daesh, IS, Islamischer Staat, État islamique, Estado Islámico, ИГИЛ, داعش, Islamic State of Iraq and the Levant, Islamic State of Iraq and Syria
Jemaah Islamiyah
KGB, Committee for State Security, Komitet Gosudarstvennoy Bezopasnosti, КГБ, Комитет государственной безопасности
Khmer Rouge, Red Khmer, Rote Khmer, Jemeres Rojos, Красные кхмеры
Kosovo Liberation Army, KLA, UÇK
Ku Klux Klan, KKK
Kuomintang, KMT, Guomindang, Chinese Nationalist Party, Nationalist Party of China, 国民党, 國民黨, Гоминьдан
Kurdistan Workers' Party, PKK, Partiya Karkerên Kurdistanê, РПК, Kürdistan İşçi Partisi
Lashkar-e-Taiba, Lashkar-e-Tayyaba, LeT, Army of the Pure
Law and Justice, PiS, Prawo i Sprawiedliwość
Liberal Democratic Party, 自民党
Lord's Resistance Army, LRA, Armée de résistance du Seigneur
MI5
MI6
Mossad, Institute for Intelligence and Special Operations, Моссад
Movement for Democratic Change
MPLA, People's Movement for the Liberation of Angola
Muslim Brotherhood, Ikhwan, Al-Ikhwan al-Muslimun, Ikhwan al-Muslimin, Muslimbruderschaft, Frères musulmans, Muslim Brethren, Hermanos Musulmanes, Братья-мусульмане, الإخوان المسلمين
National Liberation Army, ELN, Ejército de Liberación Nacional
National Liberation Front, FLN, Front de libération nationale
National Rally, Rassemblement National, National Front, Front National
National Security Agency, NSA, АНБ
NKVD, People's Commissariat for Internal Affairs, НКВД
Palestinian Islamic Jihad, PIJ
People's Liberation Army, PLA, НОАК
Polisario Front, Polisario, Frente Polisario
Popular Front for the Liberation of Palestine, PFLP, FPLP, НФОП
Popular Mobilization Forces, PMF, Hashd al-Shaabi
Rapid Support Forces, RSF
Red Army Faction, Rote Armee Fraktion, Baader-Meinhof
Red Brigades, Brigate Rosse, Brigades rouges, Красные бригады
Renamo, Mozambican National Resistance
Revolutionary Guards, IRGC, Islamic Revolutionary Guard Corps, Pasdaran, Sepah-e Pasdaran, Revolutionary Guard, Revolutionsgarden, КСИР, سپاه پاسداران
Revolutionary United Front, RUF
Sandinistas, Sandinista National Liberation Front, FSLN, Frente Sandinista
SAVAK, SAWAK, САВАК
Scottish National Party, SNP
Securitate, Секуритате
Shin Bet, Shabak, Israel Security Agency, General Security Service, שב״כ, Шабак
Shining Path, Sendero Luminoso, Leuchtender Pfad, Sentier lumineux, Сендеро Луминосо
Social Democratic Party of Germany, SPD, Sozialdemokratische Partei Deutschlands, СДПГ
solidarity, Solidarność, Solidarnosc, Солидарность
Spanish Socialist Workers' Party, PSOE, Partido Socialista Obrero Español
Stasi, Ministry for State Security, Ministerium für Staatssicherheit, Staatssicherheit, Штази
Sudan People's Liberation Army, SPLA
SWAPO, South West Africa People's Organisation
Syrian Democratic Forces, SDF, QSD
Tamil Tigers, LTTE, Liberation Tigers of Tamil Eelam, Tigres tamouls, Tigres tamiles, Тигры освобождения Тамил-Илама
Tehreek-e-Insaf, PTI, Pakistan Tehreek-e-Insaf
UNITA, National Union for the Total Independence of Angola
Viet Cong, Vietcong, National Liberation Front of South Vietnam, Việt Cộng
Wagner Group, PMC Wagner, ЧВК Вагнер, Gruppe Wagner, Groupe Wagner
YPG, People's Protection Units, Yekîneyên Parastina Gel
ZANU-PF, Zimbabwe African National Union
Zapatistas, Zapatista Army of National Liberation, EZLN`;

/** The other names of an organisation; none for most. */
export const organisationNames = tableOf(ORGANISATIONS);
