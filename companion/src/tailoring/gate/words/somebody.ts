import type { Language } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';
import { persons } from './doers.ts';

/** Nouns, folded, of people and offices that do or decide something beside the person. */
const somebody: Record<Language, RegExp> = {
  en: /^(?:manager|director|head|lead|owner|partner|client|customer|colleague|group|team|department|office|agency|contractor|consultant|supplier|pharmacist|accountant|engineer|officer|controller|principal|firm|company|lab|captain|doctor|nurse|surgeon|vet|editor|board|committee|council|someone|somebody|staff|cashier|broker|analyst|designer|translator|lawyer|solicitor)s?$/u,
  de: /(?:erin|leiter|leitung|inhaber|chef|meister|buro|amt|team|abteilung|firma|dienst|kollege|vorstand|fuhrung|behorde|kanzlei|hersteller|agentur|kunde|arzt|person|journalist|verwaltung|buchhaltung|labor|lieferant|inspekteur)(?:n|in|innen|en|s|es)?$/u,
  fr: /^(?:gestionnaire|directrice|directeur|responsable|cheffe?|ingenieur|medecin|comptable|secretaire|notaire|prestataire|fournisseur|cliente?|service|bureau|cabinet|entreprise|collegue|equipe|adjointe?|juriste|gerante?|patron(?:ne)?|proprietaire|direction|conseillere?|personne|laboratoire|fabricant|installateur|assureur|mairie)s?$/u,
  es: /^(?:gerente|jef[ea]|director|directora|duen[oa]|encargad[oa]|supervisor|supervisora|persona|companer[oa]|cliente|asesoria|empresa|proveedor|servicio|departamento|cumplimiento|notari[oa]|responsable|gobierno|ayuntamiento|direccion|laboratorio|fabricante|banco)s?$/u,
  it: /^(?:responsabil[ei]|titolare|capo|direttore|direttrice|ditta|impresa|clienti?|collegh?[aei]|ufficio|studio|tecnico|geometra|ingegnere|medico|infermiere|direzione|persona|laboratorio|fornitore|banca|comune)$/u,
};

/** Whether a word names a person, an office or a firm. */
export function isSomebody({ concepts, word, language }: Token): boolean {
  return persons.some((name) => concepts.has(name)) || somebody[language].test(word);
}
