import { recordedD1, type Trip } from "#test/support/recorded-d1.ts";

type Env = { readonly DB: D1Database };

let trips: Trip[] = [];

// One for each environment, as the platform gives one to each isolate: a Worker may keep things by it.
const known = new WeakMap<Env, Env>();

const recordedEnv = (env: Env): Env => {
	const made = known.get(env) ?? { ...env, DB: recordedD1(env.DB, (trip) => trips.push(trip)) };
	known.set(env, made);
	return made;
};

/**
 * Stands before a Worker and notes what one request asks of D1: each round trip, its statements and the rows they read.
 * http://recorded.localhost answers with the notes and begins new ones.
 */
export const recording = (worker: ExportedHandler<Env>): ExportedHandler<Env> => ({
	...worker,
	fetch: (request, env, context) => {
		if (new URL(request.url).hostname !== "recorded.localhost") {
			return worker.fetch?.(request, recordedEnv(env), context) ?? Response.error();
		}
		const answer = Response.json(trips);
		trips = [];
		return answer;
	},
});
