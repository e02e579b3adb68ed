/**
 * Other names of people whom papers of all countries write about: names before a reign or a pen name,
 * and those that languages translate. Common knowledge. For the build only.
 */
import { tableOf } from './name-table.ts';

const PEOPLE = `
Avicenna, Ibn Sina
Atal Bihari Vajpayee, Atal Bihari Bajpai, Atal Behari Bajpayee
Averroes, Ibn Rushd
Benedict XVI, Joseph Ratzinger
Chiang Kai-shek, Jiang Jieshi, Chiang Chieh-shih, Jiang Zhongzheng, Чан Кайши
Christopher Columbus, Cristóbal Colón, Christoph Kolumbus, Cristoforo Colombo, Христофор Колумб
Confucius, Kong Fuzi, Kongzi, Konfuzius, Конфуций
Copernicus, Kopernikus, Kopernik
Dalai Lama, Tenzin Gyatso
Genghis Khan, Chinggis Khan, Dschingis Khan, Чингисхан
Ho Chi Minh, Nguyen Ai Quoc, Nguyen Sinh Cung
Joan of Arc, Jeanne d'Arc, Johanna von Orléans, Жанна д’Арк
John Paul II, Karol Wojtyła
Joseph Stalin, Iosif Dzhugashvili, Ioseb Jughashvili
Karl Marx, Carlos Marx
Kemal Atatürk, Mustafa Kemal, Mustafa Kemal Atatürk, Mustafa Kemal Pasha
Lula, Luiz Inácio Lula da Silva
Marie Curie, Maria Skłodowska-Curie
Martin Luther King, Martin Luther King Jr., MLK
Mother Teresa, Mutter Teresa, Madre Teresa, Mère Teresa, Мать Тереза, Anjezë Bojaxhiu
Muhammad Ali, Cassius Clay
Pelé, Edson Arantes do Nascimento
Pol Pot, Saloth Sar
Pope Francis, Jorge Mario Bergoglio, Jorge Bergoglio
Leo XIV, Robert Prevost, Robert Francis Prevost
Saladin, Salah ad-Din, Salahuddin, Saladino
Sun Yat-sen, Sun Zhongshan, Sun Yixian, Sun Wen, Сунь Ятсен
Syngman Rhee, Yi Seung-man, Lee Seung-man, Rhee Syngman, Ли Сын Ман, 이승만
Tito, Josip Broz, Josip Broz Tito
Vladimir Lenin, Vladimir Ulyanov, Vladimir Ilyich Lenin
Lee Kuan Yew, Lee Kuan Yu, Lee Kwan You, Harry Lee, Ли Куан Ю
Leon Trotsky, Lev Bronstein, Lev Trotsky`;

/** The other names of a person; none for most. */
export const personNames = tableOf(PEOPLE);
