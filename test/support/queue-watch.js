// Stands before a Worker in network tests, so that a test can wait until all queued and background work is done. It
// counts messages sent and settled and promises under `waitUntil`, and answers with the count at http://pending.localhost.
// Its clock can be set ahead at http://clock.localhost, so that a test needn't wait until time has passed.
import worker from "./index.js";

let pending = 0;
let ahead = 0;

const machineTime = Date.now;
Date.now = () => machineTime() + ahead;

const setClock = (url) => {
	ahead = Number(url.searchParams.get("ahead"));
	return Response.json({ ahead });
};

const corners = { "pending.localhost": () => Response.json({ pending }), "clock.localhost": setClock };

const until = async (promise) => {
	pending++;
	try {
		return await promise;
	} finally {
		pending--;
	}
};

const sending = async (count, send) => {
	pending += count;
	try {
		return await send();
	} catch (cause) {
		pending -= count;
		throw cause;
	}
};

const watchedQueue = (queue) => ({
	send: (message, options) => sending(1, () => queue.send(message, options)),
	sendBatch: (messages, options) => {
		const all = [...messages];
		return sending(all.length, () => queue.sendBatch(all, options));
	},
});

// One for each environment, as the platform gives one to each isolate: a Worker may keep things by it.
const known = new WeakMap();

const watched = (env) => {
	const before = known.get(env);
	if (before) return before;
	const made = { ...env, QUEUE: watchedQueue(env.QUEUE) };
	known.set(env, made);
	return made;
};

const watchedContext = (context) => ({
	waitUntil: (promise) => context.waitUntil(until(promise)),
	passThroughOnException: () => context.passThroughOnException(),
});

/** A message that is retried, or whose batch failed without its acknowledgement, comes again and stays pending. */
const watchedBatch = (batch) => {
	const again = new Set();
	const acknowledged = new Set();
	const messages = batch.messages.map((message) => ({
		id: message.id,
		timestamp: message.timestamp,
		body: message.body,
		attempts: message.attempts,
		ack: () => {
			acknowledged.add(message.id);
			message.ack();
		},
		retry: (options) => {
			again.add(message.id);
			message.retry(options);
		},
	}));
	const settled = (failed) => messages.filter(({ id }) => !again.has(id) && (!failed || acknowledged.has(id))).length;
	const retryAll = (options) => {
		for (const message of messages) message.retry(options);
	};
	const ackAll = () => {
		for (const message of messages) message.ack();
	};
	return { settled, batch: { queue: batch.queue, metadata: batch.metadata, messages, retryAll, ackAll } };
};

export default {
	fetch: (request, env, context) => {
		const url = new URL(request.url);
		return corners[url.hostname]?.(url) ?? worker.fetch(request, watched(env), watchedContext(context));
	},
	scheduled: (event, env, context) => worker.scheduled(event, watched(env), watchedContext(context)),
	queue: async (arrived, env, context) => {
		const { batch, settled } = watchedBatch(arrived);
		try {
			await worker.queue(batch, watched(env), watchedContext(context));
			pending -= settled(false);
		} catch (cause) {
			pending -= settled(true);
			throw cause;
		}
	},
};
