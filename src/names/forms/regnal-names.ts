/**
 * Names of popes and rulers in the languages of many readers: they are translated, as other people's
 * names are not. Common knowledge. For the build only.
 */
import { numeralAfter } from '../compare/weak-words.ts';
import { fold } from '../compare/fold.ts';
import { tableOf } from './name-table.ts';

const NAMES = `
Albert, Alberto, Albrecht
Alexander, Alexandre, Alejandro, Alessandro, Александр
Alfonso, Alphonse, Alfons
Benedict, Benedikt, Benoît, Benedicto, Benedetto, Benedykt, Бенедикт
Catherine, Katharina, Catalina, Caterina, Ekaterina, Екатерина
Charles, Karl, Carlos, Carlo, Karol, Карл
Constantine, Konstantin, Constantin, Constantino, Константин
Elizabeth, Elisabeth, Élisabeth, Isabel, Elisabetta, Elżbieta, Елизавета
Felipe, Philip, Philippe, Philipp, Filippo, Филипп
Francis, Franz, François, Francisco, Francesco, Franciszek, Франциск
Frederick, Friedrich, Frédéric, Federico, Fryderyk, Фридрих
George, Georg, Georges, Jorge, Giorgio, Jerzy, Георг
Henry, Heinrich, Henri, Enrique, Enrico, Henryk, Генрих
James, Jakob, Jacques, Jacobo, Giacomo, Jakub, Яков
John, Johannes, Jean, Juan, Giovanni, Jan, Иоанн
John Paul, Johannes Paul, Jean-Paul, Juan Pablo, Giovanni Paolo, Jan Paweł, João Paulo, Иоанн Павел
Leo, Léon, León, Leone, Leon, Лев
Louis, Ludwig, Luis, Luigi, Ludwik, Людовик
Margaret, Margrethe, Marguerite, Margarita, Margherita, Маргрете
Michael, Michel, Miguel, Michele, Michał, Михаил
Napoleon, Napoléon, Napoleón, Napoleone, Наполеон
Nicholas, Nikolaus, Nicolas, Nicolás, Nicola, Mikołaj, Nikolai, Николай
Paul, Pablo, Paolo, Paweł, Павел
Peter, Pierre, Pedro, Pietro, Piotr, Pyotr, Пётр
Pius, Pie, Pío, Pio, Пий
Victor, Viktor, Vittorio, Виктор
William, Wilhelm, Guillaume, Guillermo, Guglielmo, Willem, Вильгельм`;

const others = tableOf(NAMES);

/** The name of a pope or a ruler, which has a numeral, in other languages; none for others: John Paul II, Jean-Paul II. */
export function regnalNames(name: string): string[] {
  const numeral = numeralAfter(fold(name).map(({ text }) => text));
  const written = numeral && new RegExp(`^(.+)(\\s${numeral})$`, 'i').exec(name);
  return written ? others([written[1] ?? '']).map((other) => `${other}${written[2]}`) : [];
}
