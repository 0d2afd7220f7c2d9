export { asksOneOf } from './asks-one-of.ts';
