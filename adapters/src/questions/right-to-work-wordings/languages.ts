import { asking, type Asks, type Meaning, type Wording } from './wording.ts';

const yesNo = (yes: string, no: string): Record<string, Meaning> => ({ [yes]: 'yes', [no]: 'no' });

const inWords = (asks: Asks, country: string, location: string, options: Record<string, Meaning>, labels: string[]) =>
  labels.map(asking(asks, { countries: [country], location, options }));

const german = yesNo('Ja', 'Nein');
const french = yesNo('Oui', 'Non');
const spanish = yesNo('Sí', 'No');
const portuguese = yesNo('Sim', 'Não');
const dutch = yesNo('Ja', 'Nee');
const italian = yesNo('Sì', 'No');

export const languages: Wording[] = [
  ...inWords('authorized', 'DE', 'Berlin, Deutschland', german, [
    'Besitzen Sie eine gültige Arbeitserlaubnis für Deutschland?',
    'Hast du eine gültige Arbeitserlaubnis?',
    'Sind Sie berechtigt, in Deutschland zu arbeiten?',
    'Darfst du in Deutschland arbeiten?',
    'Verfügen Sie über eine Arbeitserlaubnis in Deutschland?',
    'Liegt eine gültige Arbeitserlaubnis für Deutschland vor?',
  ]),
  ...inWords('sponsorship', 'DE', 'Berlin, Deutschland', german, [
    'Benötigst du ein Visum, um in Deutschland zu arbeiten?',
    'Brauchen Sie eine Arbeitserlaubnis oder ein Visum?',
    'Benötigen Sie Unterstützung bei der Beantragung eines Visums?',
    'Benötigst du ein Visa-Sponsoring?',
    'Ist für Ihre Beschäftigung ein Visum erforderlich?',
  ]),
  ...inWords('unaided', 'DE', 'Berlin, Deutschland', german, [
    'Können Sie ohne Visum in Deutschland arbeiten?',
    'Darfst du ohne Visumssponsoring in Deutschland arbeiten?',
  ]),
  ...inWords('authorized', 'FR', 'Paris, France', french, [
    'Avez-vous le droit de travailler en France ?',
    'Disposez-vous d’une autorisation de travail en France ?',
    'Êtes-vous légalement autorisé(e) à travailler en France ?',
    'Possédez-vous un permis de travail valide ?',
    'As-tu le droit de travailler en France ?',
  ]),
  ...inWords('sponsorship', 'FR', 'Paris, France', french, [
    'Avez-vous besoin d’un visa de travail ?',
    'Aurez-vous besoin d’un parrainage pour un visa, maintenant ou à l’avenir ?',
    'Nécessitez-vous un visa pour travailler en France ?',
    'Avez-vous besoin d’un sponsor pour votre visa ?',
  ]),
  ...inWords('unaided', 'FR', 'Paris, France', french, [
    'Pouvez-vous travailler en France sans parrainage de visa ?',
    'Êtes-vous autorisé à travailler en France sans visa ?',
  ]),
  ...inWords('authorized', 'ES', 'Madrid, España', spanish, [
    '¿Está legalmente autorizado para trabajar en España?',
    '¿Cuentas con permiso de trabajo para España?',
    '¿Tiene derecho a trabajar en España?',
    '¿Dispone de permiso de trabajo vigente?',
    '¿Puedes trabajar legalmente en España?',
  ]),
  ...inWords('sponsorship', 'ES', 'Madrid, España', spanish, [
    '¿Necesitará patrocinio de visa ahora o en el futuro?',
    '¿Requieres patrocinio para trabajar en España?',
    '¿Necesitas una visa para trabajar en España?',
    '¿Precisa visado de trabajo?',
  ]),
  ...inWords('unaided', 'ES', 'Madrid, España', spanish, [
    '¿Puede trabajar en España sin patrocinio de visa?',
    '¿Estás autorizada para trabajar en España sin necesidad de visado?',
  ]),
  ...inWords('authorized', 'BR', 'São Paulo, Brasil', portuguese, [
    'Tem autorização para trabalhar no Brasil?',
    'Você possui permissão de trabalho no Brasil?',
    'Está legalmente autorizada a trabalhar no Brasil?',
    'Possui visto de trabalho válido no Brasil?',
  ]),
  ...inWords('sponsorship', 'BR', 'São Paulo, Brasil', portuguese, [
    'Necessita de patrocínio de visto para trabalhar?',
    'Você precisará de patrocínio de visto agora ou no futuro?',
    'Precisa de autorização de trabalho para trabalhar no Brasil?',
  ]),
  ...inWords('authorized', 'NL', 'Amsterdam, Nederland', dutch, [
    'Ben je gerechtigd om in Nederland te werken?',
    'Heeft u een geldige werkvergunning?',
    'Mag je in Nederland werken?',
    'Beschikt u over een geldige werkvergunning voor Nederland?',
  ]),
  ...inWords('sponsorship', 'NL', 'Amsterdam, Nederland', dutch, [
    'Heb je een visum nodig om in Nederland te werken?',
    'Heeft u nu of in de toekomst visumsponsoring nodig?',
    'Heb je een werkvergunning nodig?',
  ]),
  ...inWords('authorized', 'IT', 'Milano, Italia', italian, [
    'Hai il diritto di lavorare in Italia?',
    'Sei legalmente autorizzato a lavorare in Italia?',
    'Ha un permesso di lavoro valido per l’Italia?',
    'È in possesso di un permesso di lavoro?',
  ]),
  ...inWords('sponsorship', 'IT', 'Milano, Italia', italian, [
    'Hai bisogno di sponsorizzazione per il visto?',
    'Necessita di un visto per lavorare in Italia?',
    'Avrai bisogno di un visto di lavoro ora o in futuro?',
  ]),
  ...inWords('unaided', 'IT', 'Milano, Italia', italian, ['Puoi lavorare in Italia senza bisogno di un visto?']),
];
