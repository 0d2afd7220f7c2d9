import { fold, type Language } from '../reading/fold.ts';

const wordsIn = (list: string) => new Set(fold(list).trim().split(/\s+/u));

/** Nouns that name nothing of their own: beside a word of the facts they add no claim (`grievance matters`, `the food sector`). */
export const emptyHeads: Record<Language, Set<string>> = {
  en: wordsIn(`professional professionals set sets matter matters sector sectors industry industries field fields area areas domain domains process processes procedure procedures activity activities task tasks duty duties
    work works setting settings environment environments context purpose purposes topic topics subject subjects issue issues operation operations period periods`),
  de: wordsIn(`system systeme systems fachkraft angelegenheit angelegenheiten branche bereich bereiche bereichen gebiet umfeld prozess prozesse prozessen tätigkeit tätigkeiten aufgabe aufgaben thema themen zweck zwecke
    fragen zeitraum segment arbeit arbeiten sektor wesen`),
  fr: wordsIn(
    `système systèmes secteur secteurs domaine domaines processus activité activités tâche tâches milieu environnement contexte sujet sujets question questions opération opérations période travaux`,
  ),
  es: wordsIn(`sistema sistemas servicio sector sectores ámbito ámbitos campo campos proceso procesos actividad actividades tarea tareas entorno entornos contexto tema temas cuestiones operaciones labor labores
    trabajos período`),
  it: wordsIn(
    `sistema sistemi settore settori ambito ambiti campo campi processo processi attività compito compiti ambiente contesto tema temi questioni operazione operazioni lavori periodo`,
  ),
};
