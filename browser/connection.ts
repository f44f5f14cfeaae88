import { tooFast } from "#community/features/room/wire.ts";

/** The room closes with this code when the meeting isn't open to somebody any more. */
const outside = 4003;
const second = 1_000;
/** A network that has gone away without a word is noticed within two of these. */
const askEvery = 25 * second;
const longestWait = 30 * second;
/** Told that it was too much at once, one comes back after some eight seconds. */
const slowTries = 3;

type Ends = {
	readonly opened: () => void;
	readonly closed: (outside: boolean) => void;
	readonly received: (message: string) => void;
};

/** A WebSocket that comes back by itself: soon at first, then ever less often, and at once when the network is back. */
export const connection = (address: URL, ends: Ends) => {
	address.protocol = address.protocol.replace("http", "ws");
	let socket: WebSocket | undefined;
	let [tries, heard] = [0, 0];
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let over = false;
	let held: string[] | undefined;

	const wait = () => {
		const pause = Math.min(longestWait, second * 2 ** tries++);
		waiting = setTimeout(connect, pause * (0.5 + Math.random() / 2)); // not everybody in the same moment
	};
	const connect = () => {
		clearTimeout(waiting);
		if (socket || over) return;
		const own = new WebSocket(address);
		socket = own;
		own.addEventListener("open", () => {
			heard = Date.now();
			ends.opened();
		});
		own.addEventListener("message", ({ data }) => {
			heard = Date.now();
			if (data === "pong") return;
			tries = 0;
			if (held) held.push(data as string);
			else ends.received(data as string);
		});
		own.addEventListener("close", ({ code }) => gone(own, code));
	};
	const gone = (own: WebSocket, code: number) => {
		if (socket !== own) return;
		socket = undefined;
		if (held) held = [];
		over = code === outside;
		if (code === tooFast) tries = Math.max(tries, slowTries);
		ends.closed(over);
		if (!over) wait();
	};
	setInterval(() => {
		const own = socket;
		if (own?.readyState !== WebSocket.OPEN) return;
		if (Date.now() - heard < 2 * askEvery) return own.send("ping");
		own.close();
		gone(own, 0); // its own word may come minutes later
	}, askEvery);
	const now = () => {
		if (document.visibilityState === "visible") connect();
	};
	addEventListener("online", now);
	document.addEventListener("visibilitychange", now);
	connect();

	return {
		send: (message: string) => {
			if (socket?.readyState === WebSocket.OPEN) socket.send(message);
		},
		/** Keeps back what arrives, while a character is being put together out of several keys. */
		hold: (on: boolean) => {
			const back = held ?? [];
			held = on ? back : undefined;
			if (!on) for (const message of back) ends.received(message);
		},
	};
};
