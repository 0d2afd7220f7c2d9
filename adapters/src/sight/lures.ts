/** Names bots are lured with. */
const luringName =
  /honey|hp[-_]?field|(^|[\s_-])hp[-_]|leave[-_ ]?(this[-_ ]?)?(blank|empty)|bot[-_]?(check|trap)|(anti|no)[-_]?spam|do[-_]?not[-_]?fill/iu;

/** Labels that tell people to leave a box alone. */
const luringLabel =
  /\b(leave|keep) (this |the )?(field |box )?(blank|empty|alone)\b|\b(do not|don['’]?t|never) (fill|complete|enter|type|use)\b.{0,25}(field|box|this|in|out)?|\bif you(['’]re| are) (a )?human\b|\b(bots?|robots?|humans?) only\b|\bhoneypot\b|\b(bitte )?(leer|frei) ?lassen\b|nicht ausfüllen|laiss(er|ez) (ce champ )?vide|ne (pas )?rempliss?(ez|er)? pas|ne pas remplir|dej(ar|e|a) (este campo )?(en blanco|vac[ií]o)|no (rellene|rellenar|complete)\b|deix(ar|e) (este campo )?(em branco|vazio)|não preench/iu;

/** Whether a control is there for programs to fall for. */
export function isLure(element: Element, label: string): boolean {
  return luringName.test(`${element.getAttribute('name') ?? ''} ${element.id}`) || luringLabel.test(label);
}
