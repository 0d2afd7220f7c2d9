/** Part of an employer's name that a comma stands before. */
export const companyEnding = String.raw`(?:Inc|LLC|Ltd|GmbH|gGmbH|Co(?!-)|Corp|AG|SE|SA|S\.\s?A|SARL|SAS|SL|S\.\s?L|PLC|plc|LLP|KG|mbB|e\.\s?V|eG|S\.p\.A|SpA|S\.r\.l|Srl|B\.?V|A/S|Oy|AB)(?![\p{L}])`;

/** Words of employers' names, in small letters or large. */
const companyWord = String.raw`(?:(?:&|und|e|et|y) (?:Partner|Associés|Associati|Asociados|Söhne|Sons|Hijos|Figli|Fils)|\p{Lu}[\p{L}-]{0,30}(?:büro|werke?|gesellschaft|verlag|zentrum|anstalt|gymnasium|schule|heim|haus)|Kita|Kindergarten|Apotheke|Praxis|Verein|Museum|Museo|Musée|Ospedale|Farmacia|Pharmacie|Pharmacy|Azienda|Cooperativa|Coopérative|Asociación|Associazione|Association|Foundation|Fondazione|Foods|Holdings?|Industries|Airlines|Bakery|\p{Lu}\p{Ll}+ (?:Accountants|Solicitors|Barristers|Architects|Consultants|Surveyors|Attorneys|Lawyers)|Fundació|Residencia|Caja|Banco|Group|Gruppe|Groupe|Grupo|Gruppo|Hotel|Hôtel|Hospitals?|Klinik(?:um)?|Clinic|Bank|Kanzlei|Sozietät|Cabinet|Studio|Estudio|Stiftung|Fondation|Fundación|Verband|Ministry|Ministerium|Ministère|Ministerio|Council|Stadtwerke|Restaurant|Café|Lycée|Collège|Mairie|Ayuntamiento|Comune|Trust|University|Universität|Université|Universidad|Università|College|Institute|Institut|Partners|Associates)`;

/** What an employer's name has in it and a title has not, although it may have the word of one: "Teachers' Union Ltd", "Chef Hotel". */
export const employerWord = new RegExp(String.raw`(?<!\p{L})${companyEnding}|(?<!\p{L})${companyWord}(?!\p{L})`, 'u');

/** What stands between a title and an employer. */
export const atEmployer = String.raw`\s(?:at|@|bei|chez|presso)\s(?=["„«]?[\p{Lu}\d])`;
