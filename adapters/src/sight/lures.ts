/** Names bots are lured with. */
const luringName =
  /honey|hp[-_]?field|(^|[\s_-])hp[-_]|leave[-_ ]?(this[-_ ]?)?(blank|empty)|bot[-_]?(check|trap)|(anti|no)[-_]?spam|do[-_]?not[-_]?fill/iu;

/** What tells people to leave a box alone, whoever they are. */
const luringWords = [
  /\b(leave|keep) (this |the )?(field |box )?(blank|empty|alone)\b/iu,
  /\b(do not|don['’]?t|never) (fill|enter|type) (in |out )?(anything|this|it|here)\b/iu,
  /\b(bots?|robots?|humans?) only\b|\bhoneypot\b/iu,
  /\b(leer|frei) ?lassen\b|nicht ausfüllen/iu,
  /laiss(er|ez) (ce champ )?vide|ne (pas )?rempliss?(ez|er)? pas|ne pas remplir/iu,
  /dej(ar|e|a) (este campo )?(en blanco|vac[ií]o)|no (rellene|rellenar)\b|no complete este/iu,
  /deix(ar|e) (este campo )?(em branco|vazio)|não preench/iu,
];

/** Forms for people say it of some cases: "leave blank if you have none". */
const ofSomeCases = /\b(if|unless|when|where|falls|wenn|sofern|si|se|caso)\b/iu;
const ofPeople = /\bif you(['’]re| are) (a )?human\b/iu;

/** Whether a control is there for programs to fall for. */
export function isLure(element: Element, label: string): boolean {
  return luringName.test(`${element.getAttribute('name') ?? ''} ${element.id}`) || isLuringLabel(label);
}

export function isLuringLabel(label: string): boolean {
  return ofPeople.test(label) || (luringWords.some((words) => words.test(label)) && !ofSomeCases.test(label));
}
