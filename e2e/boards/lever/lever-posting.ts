/** A posting as `api.lever.co/v0/postings` gives it, and the form's parts, which that API never tells. */
export type LeverPosting = {
  ats: 'lever';
  company: string;
  companyName?: string;
  isEu?: boolean;
  posting: LeverApiPosting;
  form?: LeverForm;
};

export type LeverApiPosting = {
  id: string;
  text: string;
  country?: string | null;
  categories: { location?: string; team?: string; department?: string; commitment?: string; allLocations?: string[] };
  workplaceType?: string;
  /** HTML. */
  description?: string;
  lists?: { text: string; content: string }[];
  additional?: string;
};

export type LeverForm = {
  cards?: LeverCard[];
  /** Names of the link boxes; label of each is `{name} URL`. */
  urls?: string[];
  hasPronouns?: boolean;
  isLocationRequired?: boolean;
  isPhoneOptional?: boolean;
  opportunityLocations?: { id: string; text: string }[];
  hasEeo?: boolean;
  survey?: LeverCard;
  consent?: { store?: string; marketing?: string };
  /** Without a captcha the button is an ordinary submit button. */
  hasCaptcha?: boolean;
};

/** Custom questions; `baseTemplate` is the JSON the page carries in a hidden input. */
export type LeverCard = { id: string; baseTemplate: { text: string; instructions?: string; fields: LeverQuestion[] } };

export type LeverQuestion = {
  type: 'text' | 'textarea' | 'multiple-choice' | 'multiple-select' | 'dropdown' | 'file-upload' | 'university';
  text: string;
  description?: string;
  required: boolean;
  options?: { text: string }[];
};

export function leverHost({ isEu }: LeverPosting): string {
  return isEu ? 'jobs.eu.lever.co' : 'jobs.lever.co';
}

/** The name a card's question is posted under. */
export function cardFieldName(card: LeverCard, index: number): string {
  return `cards[${card.id}][field${index}]`;
}
