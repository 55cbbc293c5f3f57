import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isForeign } from './language.js';

test('a text in another language is told apart from English', () => {
  for (const text of [
    'El presidente llegó a Ginebra el miércoles por la tarde para una reunión con los ministros.',
    'Le ministre a déclaré que les discussions ont duré plus de trois heures dans une villa sur le lac.',
    'Die Gespräche dauerten fast drei Stunden, und der Minister sagte danach, das Ergebnis ist gut.',
    'Rozmowy trwały prawie trzy godziny i minister powiedział, że na razie nie jest zadowolony.',
    'Il vertice di Ginevra è durato tre ore, e i due presidenti sono rimasti nella villa che si trova sul lago.',
    'Встреча в Женеве длилась менее трёх часов.',
    '会谈持续了不到三个小时，双方同意恢复大使的工作并继续谈判。',
    'استمر الاجتماع أقل من ثلاث ساعات في جنيف يوم الأربعاء.',
  ]) assert.ok(isForeign(text), text);
});

test('English stays English, with names, quotations and without small words', () => {
  for (const text of [
    '',
    'Five hours.',
    'Biden, Putin meet Geneva; five hours talks; ambassadors return',
    'Gerhard von der Leyen, Juan de la Cruz and Maria dos Santos met in Las Palmas and in Los Angeles on Sunday.',
    'He said “die Gespräche sind nicht gut für uns” and left the room, but the talks went on for three hours.',
    'Joe Biden and Vladimir Putin talked for five hours in Geneva on Wednesday.',
    'Die Another Day and Le Mans were shown in El Paso, Texas.',
    'The president of the Москва club said that the meeting was short.',
    'Ships: Stena Jutlandica, Dan Helder, Op de Zee, Van Gogh, Het Schip',
    '14, 22, 9; 1,200 — 3%',
  ]) assert.ok(!isForeign(text), text);
});
