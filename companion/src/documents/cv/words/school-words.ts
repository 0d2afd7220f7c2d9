/** Words by which degrees and schools are told apart, in English, German, French, Spanish and Italian. All patterns ignore case. */

export const degreeWord = new RegExp(
  String.raw`(?<![\p{L}.])(?:${[
    String.raw`bachelors?(?:['’]s)?|masters?(?:['’]s)?|b\.?\s?sc?|m\.?\s?sc?|b\.?a|m\.?a|b\.?tech|m\.?tech|b\.?eng|m\.?eng|b\.?e|ph\.?\s?d|d\.?phil|m\.?phil|e?mba|m\.?ed|b\.?ed|ll\.?\s?b|ll\.?\s?m|bba|bfa|mfa|md|jd|doctor(?:ate)?|associates?(?:['’]s)?(?= of| degree| in)|a\.?a\.?s|(?:postgraduate |higher |national )*(?:diploma|certificate)|pg(?:ce|cert|dip)|degree|a[- ]levels?|gcses?|leaving certificate|high school|wace|hsc|vce|apprenticeship|hn[cd]|nvq|btec|foundation year|exchange (?:semester|year)|erasmus`,
    String.raw`(?:allgemeine |fachgebundene )?(?:fach|allgemeine |fachhoch|hoch)?(?:abitur|hochschulreife|oberschulreife)|fachhochschulreife|matura|diplom|staatsexamen|staatsprüfung|magister|promotion|habilitation|[\p{L}]{0,30}studium|auslandssemester|(?:berufs|duale )?ausbildung|lehre|umschulung|fachweiterbildung|volontariat|[\p{L}]{0,30}referendariat|mittlere reife|(?:real|haupt|mittel)schulabschluss|quali|gesellenbrief|[\p{L}]{0,30}meister(?:brief|in|prüfung)?|geprüfte[rn]?|fachinformatiker(?:in)?|(?:fach)?wirt(?:in)?`,
    String.raw`licence|master|mastère|doctorat|baccalauréat|bac(?: ?\+ ?\d)?|bts|dut|but|deug|dess|dea|dcg|dscg|capes|agrégation|crpe|diplôme|cap|bep|brevet|maîtrise|certificat|ingénieur|semestre d['’]échange|césure|classe préparatoire|prépa`,
    String.raw`grado|grau|licenciatura|licenciad[oa]|máster|doctorado|bachillerato|diplomatura|ingeniería|ciclo formativo|(?:técnico|tecnico) (?:superior|medio)|fp|c[af]gs|título|graduado|eso|beca erasmus|arquitectura`,
    String.raw`laurea|dottorato|diploma|maturità|perito|licenza media|specializzazione|abilitazione|programma erasmus|qualifica`,
  ].join('|')})\.?(?![\p{L}])`,
  'iu',
);

export const schoolWord =
  /(?<!\p{L})(?:university|universität|université|universidad|università|universit(?:at|eit|y)|universidade|uniwersytet|univ\.|[\p{L}]{0,30}hochschule|fachhochschule|htw|college|coláiste|institute?o?|istituto|institut|[\p{L}-]{0,30}(?:school|schule|skole|skola|kolleg|akademie|gymnasium|lyzeum)|escuela|escola|école|ecole|scuola|academy|akademie|académie|academia|accademia|ateneo|polytechnic|polytechnique|politécnica|politecnico|politechnika|conservatoire|conservatorio|lycée|liceo|collège|colegio|sixth form|tafe|faculty|faculté|facultad|facoltà|fakultät|høgskole|üniversitesi|bildungszentrum|handwerkskammer|oberlandesgericht|landgericht|studienseminar)(?!\p{L})/iu;

/** Schools by their letters; in small ones they are other words: "mit", "tu". */
const schoolLetters = /(?<!\p{L})(?:FH|TU|TH|ETH|HTW|MIT|KTH|IUT|IAE|IES|ITC|ITIS|IPSIA|CFA|GRETA|CFP|ENS|INSA|UC|UCLA|UCL|LSE)(?!\p{L})/u;

/** Whether a text has the name of a school in it. */
export const namesSchool = (text: string): boolean => schoolWord.test(text) || schoolLetters.test(text);

/** What is said of a degree beside its subject and its school. */
export const degreeNote =
  /^(?:gpa|cgpa|grade|predicted|note|voto|nota|abschlussnote|abschluss|schwerpunkte?|thema|modules?|committee|dissertation|mémoire|tesis?i?|spécialités?|speciali[sz]ation|major|minor|concentration|thesis|honou?rs|cum laude|magna|summa|first class|relevant|coursework|mention|with distinction|overall)/iu;
