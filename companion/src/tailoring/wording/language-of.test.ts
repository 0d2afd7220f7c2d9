import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

test.each([
  [
    'You will own the pipeline from end to end and work with our analysts. We are a team of nine and you have a say in what we build.',
    'en',
  ],
  ['Du baust mit uns die Werkzeuge für die Disposition und bist bei Fragen der Filialen für sie da. Wir sind ein kleines Team.', 'de'],
  [
    'Vous menez les projets avec les équipes de la ville et vous rédigez les comptes rendus pour nos partenaires. Le poste est à pourvoir.',
    'fr',
  ],
  [
    'Buscamos una persona para el equipo de ventas que hable con los clientes y que cuide de las cuentas con nosotros por toda la región.',
    'es',
  ],
  ['Cerchiamo una persona per il nostro team che segua i clienti della regione e che lavori con gli uffici di Milano e di Torino.', 'it'],
  ['TypeScript, React, PostgreSQL, AWS', undefined],
])('%s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
