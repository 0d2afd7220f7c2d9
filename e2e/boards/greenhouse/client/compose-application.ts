import type { GreenhouseData } from '../loader.ts';
import { isEmpty, type FormState, type Option, type Place, type UploadedFile, type Value } from './form-state.ts';

type Values = FormState['values'];

/** The JSON that Greenhouse's renderer posts to `submitPath`. */
export function composeApplication(data: GreenhouseData, values: Values, securityCode: string | undefined): unknown {
  const place = values['candidate-location'] as Place | undefined;
  const own = ['first_name', 'last_name', 'preferred_name', 'email', 'resume_text', 'cover_letter_text'].filter(
    (id) => !isEmpty(values[id]),
  );
  return {
    job_application: {
      ...Object.fromEntries(own.map((id) => [id, values[id]])),
      ...phoneOf(values),
      ...(place ? { location: place.label, latitude: place.latitude, longitude: place.longitude, country_short_name: place.country } : {}),
      ...fileOf('resume', values.resume),
      ...fileOf('cover_letter', values.cover_letter),
      ...eeocOf(values),
      answers_attributes: answersOf(data, values),
      demographic_answers: demographicsOf(data, values),
      educations: rowsOf(values, educationParts, '--'),
      employments: rowsOf(values, employmentParts, '-'),
      data_compliance: Object.fromEntries(
        Object.entries(values).flatMap(([id, value]) => (id.startsWith('gdpr_') ? [[id, value === true]] : [])),
      ),
      from_job_board_renderer: true,
    },
    fingerprint: data.jobPost.fingerprint,
    'g-recaptcha-enterprise-token': 'practice-board',
    ...(securityCode === undefined ? {} : { security_code: securityCode }),
  };
}

/** Joins the chosen dial code and what stands in the box. */
function phoneOf({ phone, country }: Values): Record<string, string> {
  if (typeof phone !== 'string' || phone.trim() === '') return {};
  const dialCode = (country as Option | undefined)?.label.split('+').at(-1) ?? '';
  const digits = phone.replaceAll(/[^\d+]/gu, '');
  return {
    phone: digits.startsWith('+') ? digits : `+${dialCode}${digits.replace(/^0/u, '')}`,
    phone_country: (country as Option | undefined)?.label ?? '',
  };
}

function fileOf(name: string, value: Value): Record<string, string> {
  const file = value as UploadedFile | undefined;
  return file ? { [`${name}_url`]: file.url, [`${name}_url_filename`]: file.name } : {};
}

function eeocOf(values: Values): Record<string, string> {
  const ids = ['gender', 'hispanic_ethnicity', 'race', 'veteran_status', 'disability_status'];
  return Object.fromEntries(ids.flatMap((id) => (isEmpty(values[id]) ? [] : [[id, (values[id] as Option).value]])));
}

function answersOf(data: GreenhouseData, values: Values): Record<string, unknown> {
  const asked = data.jobPost.questions
    .flatMap(({ fields }) => fields)
    .filter(({ name }) => name.startsWith('question_') && !isEmpty(values[name]));
  return Object.fromEntries(
    asked.map(({ name, type, values: options }, priority) => [
      name,
      { question_id: name, priority, ...answerOf(values[name], type, options) },
    ]),
  );
}

function answerOf(value: Value, type: string, options: { value: unknown }[] = []): Record<string, unknown> {
  if (type === 'input_file') return { attachment: value };
  if (typeof value === 'string') return { text_value: value };
  const picked = [value as Option | Option[]].flat();
  const isYesNo = options.length === 2 && options.every((option) => ['0', '1'].includes(String(option.value)));
  if (isYesNo) return { boolean_value: picked[0]?.value };
  return {
    answer_selected_options_attributes: Object.fromEntries(picked.map((option, index) => [index, { question_option_id: option.value }])),
  };
}

function demographicsOf(data: GreenhouseData, values: Values): unknown[] {
  return (data.jobPost.demographic_questions?.questions ?? []).flatMap(({ id }) => {
    const picked = [values[String(id)] ?? []].flat() as Option[];
    return picked.length === 0
      ? []
      : [{ question_id: id, answer_options: picked.map(({ value }) => ({ answer_option_id: value, text: values[`${id}-${value}`] })) }];
  });
}

const educationParts = ['school', 'degree', 'discipline', 'start-month', 'start-year', 'end-month', 'end-year'];
const employmentParts = ['company-name', 'title', 'start-date-month', 'start-date-year', 'end-date-month', 'end-date-year', 'current-role'];

/** What was put into each block of a repeated group, by part. */
function rowsOf(values: Values, parts: string[], dash: string): Record<string, string>[] {
  const rows = Array.from({ length: 10 }, (_, index) =>
    Object.fromEntries(
      parts.flatMap((part) => {
        const value = values[`${part}${dash}${index}`];
        return isEmpty(value) ? [] : [[part, labelsOf(value)]];
      }),
    ),
  );
  return rows.filter((row) => Object.keys(row).length > 0);
}

function labelsOf(value: Value): string {
  return typeof value === 'string'
    ? value
    : [value as Option | Option[]]
        .flat()
        .map(({ label }) => label)
        .join(', ');
}
