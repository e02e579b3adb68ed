import { expect, it } from 'vitest';
import { heardForms } from '../../../../src/names/forms/heard-forms.ts';

it.each([
  ['Kylian Mbappé', 'kylian embappé'],
  ['Kwame Nkrumah', 'kwame enkrumah'],
  ['Abdullah Öcalan', 'abdullah öjalan'],
  ['Recep Tayyip Erdoğan', 'rejep tayyip erdoan'],
  ['Nicolae Ceaușescu', 'nicolae cheaușescu'],
  ['Antonín Dvořák', 'antonín dvorzhák'],
  ['Zbigniew Brzezinski', 'zbigniew bzhezinski'],
  ['Imre Nagy', 'imre nady'],
  ['Salvador Allende', 'salvador ayende'],
  ['José Mujica', 'hosé muhica'],
  ['José Mourinho', 'hosé mourinyo'],
  ['Augusto Pinochet', 'augusto pinochay'],
  ['François Mitterrand', 'franswa mitterran'],
  ['Dag Hammarskjöld', 'dag hammarshöld'],
  ['Madeleine Albright', 'madeleine albrite'],
  ['Junichiro Koizumi', 'junitiro koizumi'],
  ['Hiroshi Oe', 'hirosi ohe'],
  ['François Holland', 'franswa ollan'],
  ['Sviatlana Tsikhanouskaya', 'svetlana tikhanovskaya'],
  ['Fyodor Dostoevsky', 'fyodor dostoyevsky'],
  ['Abhijit Banerjee', 'abhijit banopadhyay'],
  ['János Kádár', 'jánosh kádár'],
  ['Tadeusz Mazowiecki', 'tadeusz mazowietski'],
  ['Anahit Harutyunyan', 'anahit arutyunyan'],
  ['Oscar Etxeberria', 'oscar echeberria'],
  ['Michel Rocard', 'michel rocar'],
  ['Helle Thorning-Schmidt', 'helle thorning-schmit'],
  ['František Palacký', 'františek palatský'],
  ['Rzeszów', 'zheszuw'],
  ['Bikram Shah', 'vikram shah'],
  ['Vasundhara Raje', 'basundhara raje'],
  ['Biratnagar', 'viratnagar'],
  ['Vo Thi Dung', 'vo thi zung'],
  ['Andrei Sannikau', 'andrei sannikov'],
])('%s is heard as %s', (name, heard) => expect(heardForms(name)[0]).toBe(heard));

it.each(['Angela Merkel', 'Rosalynn Carter', 'David Lloyd George', 'Gerhard Schröder'])(
  '%s is written as it is heard',
  (name) => expect(heardForms(name)).toEqual([]),
);
