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
	},
];
