/**
 * Names of popes and rulers in the languages of many readers: they are translated, as other people's
 * names are not. Common knowledge. For the build only.
 */
import { numeralAfter } from '../compare/weak-words.ts';
import { fold } from '../compare/fold.ts';
import { tableOf } from './name-table.ts';

const NAMES = `
Alexander, Alexandre, Alejandro, Александр
Alfonso, Alphonse, Alfons
Benedict, Benedikt, Benoît, Benedicto, Бенедикт
Catherine, Katharina, Catalina, Ekaterina, Екатерина
Charles, Karl, Carlos, Карл
Constantine, Konstantin, Constantin, Константин
Elizabeth, Elisabeth, Élisabeth, Isabel, Елизавета
Felipe, Philip, Philippe, Philipp, Филипп
Francis, Franz, François, Francisco, Франциск
Frederick, Friedrich, Frédéric, Federico, Фридрих
George, Georg, Georges, Jorge, Георг
Henry, Heinrich, Henri, Enrique, Генрих
James, Jakob, Jacques, Jacobo, Яков
John, Johannes, Jean, Juan, Jan, Иоанн
John Paul, Johannes Paul, Jean-Paul, Juan Pablo, Jan Paweł, Иоанн Павел
Leo, Léon, León, Leon, Лев
Louis, Ludwig, Luis, Людовик
Margaret, Margrethe, Marguerite, Margarita, Маргрете
Michael, Michel, Miguel, Михаил
Napoleon, Napoléon, Napoleón, Наполеон
Nicholas, Nikolaus, Nicolas, Nicolás, Nikolai, Николай
Paul, Pablo, Paweł, Павел
Peter, Pierre, Pedro, Piotr, Pyotr, Пётр
Pius, Pie, Pío, Pio, Пий
Victor, Viktor, Виктор
William, Wilhelm, Guillaume, Guillermo, Willem, Вильгельм`;

const others = tableOf(NAMES);

/** The name of a pope or a ruler, which has a numeral, in other languages; none for others: John Paul II, Jean-Paul II. */
export function regnalNames(name: string): string[] {
  const numeral = numeralAfter(fold(name).map(({ text }) => text));
  const written = numeral && new RegExp(`^(.+)(\\s${numeral})$`, 'i').exec(name);
  return written ? others([written[1] ?? '']).map((other) => `${other}${written[2]}`) : [];
}
