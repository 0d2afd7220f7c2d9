/** Names bots are lured with. All of these are tried on small letters. */
const luringName =
  /honey|hp[-_]?field|(^|[\s_-])hp[-_]|leave[-_ ]?(this[-_ ]?)?(blank|empty)|bot[-_]?(check|trap)|(anti|no)[-_]?spam|do[-_]?not[-_]?fill/u;

/** What tells people to leave a box alone, whoever they are. */
const luringWords = [
  /\b(leave|keep) (this |the )?(field |box )?(blank|empty|alone)\b/u,
  /\b(do not|don['’]?t|never) (fill|enter|type) (in |out )?(anything|this|it|here)\b/u,
  /\b(bots?|robots?|humans?) only\b|\bhoneypot\b/u,
  /\b(leer|frei) ?lassen\b|nicht ausfüllen/u,
  /laiss(er|ez) (ce champ )?vide|ne (pas )?rempliss?(ez|er)? pas|ne pas remplir/u,
  /dej(ar|e|a) (este campo )?(en blanco|vac[ií]o)|no (rellene|rellenar)\b|no complete este/u,
  /deix(ar|e) (este campo )?(em branco|vazio)|não preench/u,
];

/** Forms for people say it of some cases: "leave blank if you have none". */
const ofSomeCases = /\b(if|unless|when|where|falls|wenn|sofern|si|se|caso)\b/u;
const ofPeople = /\bif you(['’]re| are) (a )?human\b/u;

/** Whether a control is there for programs to fall for. */
export function isLure(element: Element, label: string): boolean {
  return luringName.test(`${element.getAttribute('name') ?? ''} ${element.id}`.toLowerCase()) || isLuringLabel(label);
}

export function isLuringLabel(label: string): boolean {
  const text = label.toLowerCase();
  return ofPeople.test(text) || (luringWords.some((words) => words.test(text)) && !ofSomeCases.test(text));
}
