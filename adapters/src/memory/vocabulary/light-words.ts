/**
 * Concepts that may be missing from one of two questions that ask the same. What sets questions apart among them (can, want, need, once, now) is held
 * to account by the frame.
 */
export const lightWords: Record<string, string> = {
  job: 'job jobs position positions role roles vacancy vacancies opening openings post stelle position poste puesto empleo posto opportunity opportunities',
  work: 'work working worked works employed employment employ professional professionally career job workplace hired beruf berufs beruflich arbeiten arbeite gearbeitet arbeit travailler travaille travail trabajar trabaja trabajo trabajando laboral',
  experience:
    'experience experiences experienced background familiar familiarity acquainted exposure expertise versed erfahrung erfahrungen experiencia hands',
  need: 'need needs needed require requires required requirement requirements necessary necessitate brauchen benotigen besoin necesita',
  current:
    'current currently present presently now moment today still actual actually derzeit aktuell aktuelle aktuellen aktueller jetzige jetzigen jetziger actuel actuelle actuellement actualmente',
  ever: 'ever before previously already past formerly jemals deja alguna',
  name: 'name names named',
  able: 'willing willingness open able ability capable capability prepared happy comfortable consider accept available availability availabilities commit ready ok okay fine agree agreeable flexible flexibility feel possible possibility option konnen konnten kannst bereit pouvez disponible disponibilite puede dispuesto disponibilidad physically',
  want: 'want wanted wants wish prefer preferred preference preferences preferably favourite favorite desired desire desires expect expected expectation expectations looking look seek seeking target ideal ideally hope hoping love anticipate anticipated wunsch vorstellung vorstellungen gewunscht gewunschte mochten mochte souhaitez souhaite souhaitee voudriez aimeriez quiere gustaria desea deseado',
  valid: 'legally lawfully lawful valid active reliable reliably dedicated full fully hold holds holding holder officially personally',
  biggest: 'biggest greatest largest main most best strongest major',
  person: 'person persons individual individuals candidate applicant',
  skill:
    'skill skills knowledge proficiency proficient proficiently fluent fluently fluency competent competence competency command level levels kenntnisse niveau nivel rate rating describe skilled spoken speaker speak speaks speaking sprechen sprichst parlez hablar habla hablas',
  environment: 'environment setting settings',
  reason: 'reason reasons',
  date: 'date dates datum fecha',
  link: 'link links url profile profiles',
  bound: 'bound',
  obtain: 'obtain obtained completed complete attained attain achieved earned received',
  situation: 'situation situations example examples case occasion instance',
  wear: 'wear see visible',
  make: 'declare',
  total: 'total overall altogether approximately roughly exact exactly anzahl nombre numero',
  detail: 'detail details brief briefly applicable appropriate',
  legal: 'existing',
};
