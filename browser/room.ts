// The room of a meeting, live: notes in which everybody writes at once, and a page that follows what others do. Nothing on
// the page needs this file; without it, or without a connection, one reloads.
import { noteParts } from "#community/features/room/notes.ts";
import { notesClient } from "#community/features/room/notes-client.ts";
import { connection } from "./connection.ts";
import { follow } from "./follow.ts";
import { shelfFor } from "./shelf.ts";
import { type WritingPlace, writingPlace } from "./writing.ts";

/** Often enough that the others see words and not letters, seldom enough that an evening costs little. */
const flushEvery = 600;

const words = {
	live: "You are connected: everybody here sees at once what is written.",
	away: "No connection right now. Write on: it is kept in this browser, and comes in by itself.",
	outside: "This meeting isn’t open to you any more.",
	cameIn: "What you wrote without a connection has come in. Reload this page to read it among the notes.",
	stuck: "What you wrote is still in this browser, though the others don’t see it.",
};

const start = (said: HTMLElement): void => {
	const { room = "", person = "", writes } = said.dataset;
	// Then one reads, and only what was written without a connection is still brought in.
	const over = said.dataset.over === "true";
	const places: WritingPlace[] = [];
	const page = follow(`/meetings/${room}/room`);
	const say = (text: string) => {
		if (said.textContent !== text) said.textContent = text;
	};

	const line = connection(new URL(`/meetings/${room}/room/live`, location.href), {
		opened: () => {
			client.opened();
			page.readAgain(); // what others did while there was no connection
		},
		closed: (outside) => {
			client.closed();
			if (outside) say(words.outside);
			else if (client.reached() && !over) say(words.away);
		},
		received: (message) => {
			for (const place of places) place.before();
			client.receive(message);
			for (const place of places) place.after();
			if (!client.reached()) return;
			if (places.length === 0 && !over) openPlaces();
			const refusal = client.refusal();
			if (refusal) say(`${refusal} ${words.stuck}`);
			else if (!over) say(words.live);
			else if (late && client.settled()) say(words.cameIn);
		},
	});
	const client = notesClient({
		shelf: shelfFor(`notes:${person}:${room}:`),
		send: line.send,
		newKey: () => crypto.getRandomValues(new Uint32Array(3)).join("-"),
		changed: page.readAgain,
	});
	const late = over && !client.settled();
	const openPlaces = () => {
		for (const part of noteParts) {
			const section = document.querySelector<HTMLElement>(`[data-notes="${part}"]`);
			if (section) places.push(writingPlace(section, { client, part, writes: writes === "true", hold: line.hold }));
		}
	};

	const flush = () => {
		client.flush();
		said.dataset.settled = String(client.reached() && client.settled());
	};
	setInterval(flush, flushEvery);
	document.addEventListener("visibilitychange", flush);
};

const said = document.getElementById("room-said");
if (said) start(said);
