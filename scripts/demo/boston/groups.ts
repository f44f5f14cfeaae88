import type { DemoGroup } from "../types/person.ts";

export const groups: DemoGroup[] = [
	{
		key: "handovers-and-shifts",
		name: "Handovers and shifts",
		purpose:
			"A ward, a bus garage and a valve plant change shifts every day, and every day something that was learned goes home with the people who learned it. We try ways to pass it on that cost nobody their ride home. We meet every sixth Wednesday at a workplace, at its shift change, and watch before we talk.",
		coordinator: "maureen",
		members: ["maureen", "darnell", "tomasz", "kofi", "nate", "priya"],
		created: "2025-04-02",
	},
	{
		key: "schools-table",
		name: "Schools table / Mesa de escuelas",
		purpose:
			"Teachers, a school board member, a librarian and a clinic nurse who see the same children at different hours of the day. We work on how schools listen: to families, to students, to residents. Hablamos en los dos idiomas; nadie traduce por obligación.",
		coordinator: "lucia",
		members: ["lucia", "ezra", "hector", "beatriz", "hoa", "marisol"],
		created: "2025-09-24",
		departure: {
			on: "2026-11-09",
			name: "Mesa de Escuelas",
			place: "East Boston",
			reason:
				"Half of the people who come to our table never come to the chapter's evenings: they are mothers with a shift at six. A chapter of our own could meet at the school, in Spanish first, and still bring to Boston what we learn. *Nadie se va: abrimos otra mesa.*",
			said: [
				{ by: "lucia", on: "2026-11-09", goes: true, words: true },
				{ by: "ezra", on: "2026-11-11", goes: true, words: true },
				{ by: "beatriz", on: "2026-11-12", goes: true, words: false },
				{ by: "hector", on: "2026-11-14", goes: false, words: true },
			],
		},
	},
];
