/**
 * Names and acronyms of international organisations in the languages of many readers. Common
 * knowledge; no database has been copied. For the build only.
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
Doctors Without Borders, Médecins Sans Frontières, MSF, Ärzte ohne Grenzen, Médicos Sin Fronteras, Medici senza frontiere, Врачи без границ
European Central Bank, ECB, EZB, BCE, ЕЦБ
European Commission, Commission européenne, Europäische Kommission, Comisión Europea, Еврокомиссия
European Court of Human Rights, ECHR, CEDH, EGMR, TEDH, ЕСПЧ
European Parliament, Parlement européen, Europaparlament, Parlamento Europeo, Европарламент
European Union, EU, UE, Europäische Union, Union européenne, Unión Europea, Unione europea, Unia Europejska, ЕС, Европейский союз, Евросоюз
Food and Agriculture Organization, FAO, ФАО
Gulf Cooperation Council, GCC, CCG
Interpol, International Criminal Police Organization, OIPC, Интерпол
International Atomic Energy Agency, IAEA, AIEA, OIEA, IAEO, МАГАТЭ
International Committee of the Red Cross, ICRC, CICR, IKRK
International Court of Justice, ICJ, CIJ, IGH
International Criminal Court, ICC, CPI, IStGH, МУС
International Labour Organization, ILO, OIT, IAO, МОТ
International Monetary Fund, IMF, IWF, FMI, МВФ, Internationaler Währungsfonds, Fonds monétaire international, Fondo Monetario Internacional, Fondo monetario internazionale
International Olympic Committee, IOC, CIO, COI, IOK, МОК
International Organization for Migration, IOM, OIM
North Atlantic Treaty Organization, NATO, OTAN, НАТО
Organisation for Economic Co-operation and Development, OECD, OCDE, ОЭСР
Organization for Security and Co-operation in Europe, OSCE, OSZE, CSCE, ОБСЕ, KSZE
Organization of American States, OAS, OEA
Organization of Islamic Cooperation, OIC, OCI
Organization of the Petroleum Exporting Countries, OPEC, OPEP, ОПЕК
Palestine Liberation Organization, PLO, OLP, ООП, منظمة التحرير الفلسطينية
Red Cross, Croix-Rouge, Rotes Kreuz, Cruz Roja, Croce Rossa, Красный Крест
Reporters Without Borders, Reporters sans frontières, RSF, Reporter ohne Grenzen
Shanghai Cooperation Organisation, SCO, OCS, ШОС
United Nations, UN, UNO, ONU, ООН, Vereinte Nationen, Nations unies, Naciones Unidas, Nazioni Unite, Narody Zjednoczone, Объединённые Нации
United Nations Children's Fund, UNICEF, ЮНИСЕФ
UNESCO, United Nations Educational Scientific and Cultural Organization, ЮНЕСКО
United Nations High Commissioner for Refugees, UNHCR, UN refugee agency, HCR, ACNUR, УВКБ ООН
UN Relief and Works Agency, UNRWA, БАПОР
Warsaw Pact, Warschauer Pakt, Pacte de Varsovie, Pacto de Varsovia, Варшавский договор
World Bank, Banque mondiale, Weltbank, Banco Mundial, Banca mondiale, Всемирный банк
World Food Programme, WFP, PAM, PMA
World Health Organization, WHO, OMS, Weltgesundheitsorganisation, ВОЗ
World Trade Organization, WTO, OMC, Welthandelsorganisation, ВТО
World Wide Fund for Nature, WWF`;

/** The other names of an international organisation; none for most. */
export const organisationNames = tableOf(ORGANISATIONS);
