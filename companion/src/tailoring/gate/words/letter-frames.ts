const wordsIn = (list: string) => new Set(list.trim().split(/\s+/u));

/** Words by which a sentence of a letter speaks of the application, not of what was done. */
export const motiveWords = {
  en: wordsIn(`would_like would_love enjoy writing matters interests role appeals can could would will like want hope wish apply applying application interest interested position opening vacancy your you look forward pleased glad happy
    thank thanks offer bring contribute join fit match appealing excited keen delighted dear sincerely regards opportunity attached enclosed appeals love`),
  de: wordsIn(`kann konnte mochte will wurde wurden bewerbe bewerbung interesse ihr ihre ihrem ihren ihrer ihnen sie gerne gern freue freuen freut stelle einbringen einzubringen
    reizt anspricht spricht dank grussen`),
  fr: wordsIn(`peux pourrais pourrai souhaite souhaiterais aimerais voudrais poste postule candidature votre vos vous apporter mettre interesse interet plaisir ravi ravie heureux heureuse
    remercie cordialement serais`),
  es: wordsIn(`puedo podria quiero quisiera gustaria encantaria puesto postulo candidatura solicitud su sus ustedes usted aportar interes interesa ilusion atrae atraen oportunidad agradezco gracias saludo
    atentamente vacante oferta`),
  it: wordsIn(`ruolo posto posso potrei vorrei desidero piacerebbe candidatura candido posizione vostro vostra vostri vostre voi vi interessa interesse lieto lieta felice piacere sarei
    ringrazio grazie saluti annuncio offerta portare incuriosisce disposizione resto`),
};

/** What stands before the position applied for: `the position`, `als`, `le poste`. */
export const positionWords = new Set(
  `position role job post opening vacancy apply applying application applied advertised your the_role_of stelle position ausschreibung bewerbe bewerbung ausgeschriebene ausgeschriebenen
  poste postule candidature offre annonce puesto vacante oferta candidatura postulo solicitud plaza posizione ruolo candidatura candido annuncio anzeige stellenanzeige
  looking_for looking search searching seek seeking hiring step suchen sucht suche schritt cherchez cherche recherchez recherche etape buscan busca buscais paso cercate cerca cercano passo`.split(
    /\s+/u,
  ),
);

/** After these the employer applied to would be where something was done. */
export const placeWords = new Set('where wo ou donde dove'.split(' '));

/** Words of what is still to come: what is said with them was not done yet. */
export const prospectWords = new Set(
  `would would_like would_love love like hope want wish join interested interest appeals apply applying mochte wurde gern gerne bewerbe interesse reizt aimerais souhaite souhaiterais voudrais interesse interet
  gustaria quisiera quiero deseo encantaria interesa postulo postule vorrei desidero piacerebbe candido interessa sarei`.split(/\s+/u),
);

/** Words that tell of the person even in a wish: `anywhere` in it, as its `first` word, or `before` what they take for granted. */
export const presupposing = {
  anywhere: new Set(
    `continue keep again further still bring offer contribute apply add prove proved have has had having experience skills skill knowledge expertise background record strength strengths ability talent
    head helm tete spitze frente capo cabeza
    weiterhin weiter erneut einbringen bringe biete habe hatte verfuge erfahrung erfahrungen kenntnisse fahigkeiten starke starken
    continuer encore apporter apporte offrir ai avais avons experience competences connaissances atouts
    continuar seguir aportar ofrecer tengo he tenia experiencia competencias conocimientos habilidades
    continuare ancora portare apportare offrire ho avevo esperienza competenze conoscenze capacita`.split(/\s+/u),
  ),
  first: new Set('with mit avec con as als comme como come having'.split(' ')),
  before: new Set(
    `my mine our am m ve as been was mein meine meinen meinem meiner meines bin war als mon ma mes suis etais comme mi mis soy era como mio mia mie miei sono ero come`.split(
      /\s+/u,
    ),
  ),
};

/** Ends of company names that may be left off. */
export const legalForms = new Set('gmbh ag ltd limited inc llc plc sa sas sarl sl kg se bv nv co corp srl ug ohg ev'.split(' '));
