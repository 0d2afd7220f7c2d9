import type { Option } from './form-state.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const monthOptions = months.map((label, index): Option => ({ value: String(index + 1), label }));
