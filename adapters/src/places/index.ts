// What of places is known without a page: for whoever reads documents, not forms.
export { countryOf } from './countries.ts';
export { stateCode } from './states.ts';
