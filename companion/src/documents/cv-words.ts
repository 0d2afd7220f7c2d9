/** Words by which a CV's lines are told apart, in English, German, French and Spanish. All patterns ignore case. */

/** Stands in a job title and hardly ever in an employer's name. */
export const roleWord = new RegExp(
  String.raw`(?<![\p{L}])(?:${[
    // English
    'engineer|developer|manager|director|intern|analyst|consultant|architect|designer|scientist|researcher|officer|(?:co-?)?founder|lead|head|president',
    'accountant|administrator|assistant|associate|specialist|coordinator|technician|teacher|professor|lecturer|nurse|writer|editor|executive',
    'representative|adviser|advisor|supervisor|clerk|driver|programmer|tutor|trainee|apprentice|fellow|bookkeeper|auditor|c[etfopi]o|vp|devops|sre',
    'product owner|scrum master|partner|owner|strategist|planner|recruiter|support|sales|cashier|chef|cook|waiter|waitress|barista|electrician|mechanic',
    'operator|controller|buyer|agent|attorney|lawyer|paralegal|pharmacist|physician|surgeon|therapist|carer|caregiver|receptionist|secretary|translator',
    'journalist|producer|photographer|illustrator|instructor|coach|principal|superintendent|foreman|inspector|surveyor|volunteer|freelancer|copywriter|marketer',
    // German; many are compounds, and -in and :in may follow
    String.raw`[\p{L}]*(?:entwickler|ingenieur|leiter|berater|assistent|referent|kaufmann|kauffrau|techniker|mechaniker|mechatroniker|lehrer|pfleger|schwester|verkäufer|fahrer|arbeiter|sachbearbeiter|buchhalter|betreuer|koch|köchin|praktikant|werkstudent|auszubildende|projektleiter|geschäftsführer|erzieher|forscher)(?:in|:in|\*in|r)?`,
    // French
    String.raw`ingénieure?|développeu(?:r|se)|chef(?:fe)? d[e’']|responsable|directeur|directrice|gestionnaire|consultante?|technicien(?:ne)?|vendeu(?:r|se)|stagiaire|alternante?|comptable|infirmier|infirmière|professeure?|enseignante?|assistante?|chargée? d[e’']|conseill(?:er|ère)|rédact(?:eur|rice)|serveu(?:r|se)`,
    // Spanish
    String.raw`ingenier[oa]|desarrollador(?:a)?|jef[ea] de|responsable|directora?|gestora?|consultora?|técnic[oa]|vendedora?|becari[oa]|contable|enfermer[oa]|profesora?|maestr[oa]|asistente|auxiliar|encargad[oa]|analista|dependient[ea]|camarer[oa]|cociner[oa]|redactora?|coordinadora?|administrativ[oa]|programadora?`,
  ].join('|')})s?(?![\p{L}])`,
  'iu',
);

export const degreeWord = new RegExp(
  String.raw`(?<![\p{L}.])(?:${[
    String.raw`bachelors?(?:['’]s)?|masters?(?:['’]s)?|b\.?\s?sc?|m\.?\s?sc?|b\.?a|m\.?a|b\.?tech|m\.?tech|b\.?eng|m\.?eng|b\.?e|ph\.?\s?d|d\.?phil|mba|m\.?ed|b\.?ed|llb|llm|bba|bfa|mfa|md|jd|doctor(?:ate)?|associates?(?:['’]s)?(?= of| degree| in)|a\.?a\.?s|diploma|certificate|degree|a-levels?|gcses?|high school|apprenticeship|hnd`,
    'abitur|fachabitur|diplom|staatsexamen|magister|promotion|ausbildung|berufsausbildung|mittlere reife|realschulabschluss|meister',
    String.raw`licence|licencia|master|doctorat|baccalauréat|bac(?: ?\+ ?\d)?|bts|dut|but|diplôme|cap|maîtrise|certificat`,
    'grado|licenciatura|máster|doctorado|bachillerato|diplomatura|ciclo formativo|técnico superior|título',
  ].join('|')})\.?(?![\p{L}])`,
  'iu',
);

export const schoolWord =
  /(?<!\p{L})(?:university|universität|université|universidad|universitat|univ\.|[\p{L}]*hochschule|college|institute?o?|institut|[\p{L}]*(?:school|schule)|escuela|école|academy|akademie|académie|academia|polytechnic|polytechnique|politécnica|gymnasium|lycée|liceo|faculty|faculté|facultad|fakultät|[\p{L}]*kolleg|üniversitesi|iut|iae)(?!\p{L})/iu;

/** Part of an employer's name that a comma stands before. */
export const companyEnding = String.raw`(?:Inc|LLC|Ltd|GmbH|Co|Corp|AG|SE|SA|SARL|SAS|SL|PLC|LLP|KG|B\.?V)\b`;

/** What is said of a degree beside its subject and its school. */
export const degreeNote =
  /^(?:gpa|cgpa|grade|note|abschlussnote|speciali[sz]ation|major|minor|concentration|thesis|honou?rs|cum laude|magna|summa|first class|relevant|coursework|mention|with distinction|overall)/iu;
