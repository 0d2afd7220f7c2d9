import {
  type Asked,
  type Client,
  CodedError,
  type LiveEvent,
  type LiveRoute,
  type Route,
  type RouteOutput,
  routes,
} from '@sincerely/shared';
import type { Logger } from 'pino';
import type { output } from 'zod';
import { errorAnswer } from '../http/error-answer.ts';
import type { Limits } from '../http/limits.ts';
import { traceOf } from '../http/log.ts';

/** What answers the routes that may be asked over the live connection: the same functions as over HTTP. */
export type LiveServices = { [Name in LiveRoute]: (input: output<(typeof routes)[Name]['input']>) => RouteOutput<Name> };

export type AnswerAsked = (client: Client, asked: Asked) => LiveEvent;

type Parts = { services: LiveServices; limits: Limits; log: Logger };

/** Answers as the route itself would: how often → who → valid input → service → valid output. */
export function openAnswerAsked({ services, limits, log }: Parts): AnswerAsked {
  const answer = (client: Client, { route: name, input }: Asked) => {
    const { access, rate } = routes[name] as Route;
    limits.pass(client, rate);
    if (access === 'dashboard' && client.kind !== 'dashboard') throw new CodedError('forbidden');
    return routes[name].output.parse(services[name](routes[name].input.parse(input)));
  };
  return (client, asked) => {
    try {
      return { type: 'answer', to: asked.number, output: answer(client, asked) };
    } catch (thrown) {
      const { status, code, body } = errorAnswer(thrown);
      if (status >= 500) log.error({ code, ...traceOf(thrown) });
      return { type: 'refusal', to: asked.number, error: body.error };
    }
  };
}
